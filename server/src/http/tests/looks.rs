//! Who looked at a traject: told by their phones, read by its candidate, and by nobody else.

use chrono::NaiveDate;
use serde_json::{Value, json};
use shared::id::LogId;
use shared::role::{Role, StaffRole};
use shared::zone;

use super::kit::{TestClient, TestServer, add};

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

fn today(server: &TestServer) -> NaiveDate {
    zone::local(server.now()).date()
}

async fn tells(server: &TestServer, who: &TestClient, looks: &[(LogId, &str)]) -> u16 {
    let looks = looks.iter().map(|(log, on)| json!({ "log": log.to_string(), "on": on }));
    let told = json!({ "looks": looks.collect::<Vec<_>>() });
    server.post("/api/looks", Some(who), &told).await.status.as_u16()
}

#[tokio::test]
async fn looks_are_kept_per_day_for_the_candidate_alone_and_for_a_year() {
    let server = TestServer::new();
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let bo = server.client("Bo", Some(StaffRole::Coach)).await;
    let [petra, sammie, other] = [
        server.client("Petra", None).await,
        server.client("Sammie", None).await,
        server.client("Omar", None).await,
    ];
    let (log, elsewhere) = (server.traject(&anne).await, server.traject(&bo).await);
    let joins =
        [add(sammie.person, Role::Candidate, "Sammie"), add(petra.person, Role::Employer, "Petra")];
    server.push(&anne, log, &joins).await;
    server.push(&bo, elsewhere, &[add(other.person, Role::Candidate, "Omar")]).await;
    let path = format!("/api/trajects/{log}/looks");
    let now = today(&server);
    let before = |days: u64| (now - chrono::Days::new(days)).to_string();
    let (now, yesterday, long_ago) = (before(0), before(1), before(366));

    // Twice on one day is once; what was without a network comes later.
    for _ in 0..2 {
        assert_eq!(tells(&server, &anne, &[(log, &now), (log, &yesterday)]).await, 204);
    }
    assert_eq!(tells(&server, &petra, &[(log, &yesterday), (log, &long_ago)]).await, 204);
    // Who takes no part leaves no trace there, and neither does the candidate.
    for who in [&bo, &sammie] {
        assert_eq!(tells(&server, who, &[(log, &now)]).await, 204);
    }
    let read: Value = server.get(&path, Some(&sammie)).await.json();
    let seen = json!({ "lookers": [
        { "name": "Anne", "role": "coach", "days": [now, yesterday] },
        { "name": "Petra", "role": "employer", "days": [yesterday] },
    ]});
    assert_eq!(read, seen);
    for who in [&anne, &petra, &bo, &other] {
        let answer = server.get(&path, Some(who)).await;
        assert_eq!(answer.problem(), (404, "not_found".to_owned()));
    }

    // A year later it is gone, and not only hidden.
    server.later(366 * DAY_MS);
    let again = server.get(&path, Some(&sammie)).await.json();
    assert_eq!(again, json!({ "lookers": [] }));
    // After so long a coach comes in anew.
    let code = server.invite_for(bo.person).await;
    let bo = server.guest_by(bo.person, code.link.reveal()).await;
    let later = today(&server).to_string();
    assert_eq!(tells(&server, &bo, &[(elsewhere, &later)]).await, 204);
    let kept = crate::store::connect(&server.folder.0).unwrap();
    let left: i64 = kept.one("select count(*) from look", (), |row| row.get(0)).unwrap();
    assert_eq!(left, 1, "the one of today");
}
