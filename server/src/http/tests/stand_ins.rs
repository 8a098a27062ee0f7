//! Who stands in for a colleague: up to a day, sooner given back, passed on, or for good.

use serde_json::json;
use shared::role::{Role, StaffRole};

use super::kit::{TestClient, add};
use super::people::{Office, sorted};
use crate::office::end_due;

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

#[tokio::test]
async fn a_colleague_stands_in_up_to_a_day_and_then_goes() {
    let office = Office::new().await;
    let logs = sorted(office.caseload(3).await);
    let bo = office.bo.person.to_string();
    let own = office.server.traject(&office.bo).await;
    // One of them is Bo's, too, whatever comes.
    office.server.push(&office.anne, logs[0], &[add(office.bo.person, Role::Coach, "Bo")]).await;
    let until = json!({ "to": bo, "until": "2026-10-01" });
    assert_eq!(office.hands_over(&office.anne, until).await, 3);
    // Longer than was thought.
    let until = json!({ "to": bo, "until": "2026-10-08" });
    assert_eq!(office.hands_over(&office.anne, until).await, 3);
    let people = office.people().await;
    let stand_ins = people["stand_ins"].as_array().unwrap();
    assert_eq!(stand_ins.len(), 1);
    assert_eq!((&stand_ins[0]["until"], &stand_ins[0]["logs"]), (&json!("2026-10-08"), &json!(2)));
    assert_eq!(office.told(&office.anne, &[]).await.has, logs, "who is ill keeps what is theirs");
    assert_eq!(office.told(&office.bo, &[]).await.has.len(), 4);

    let end = async |office: &Office| {
        end_due(&office.server.server.store, office.server.now()).await.unwrap()
    };
    let last = "2026-10-08T21:59:00".parse::<chrono::NaiveDateTime>().unwrap();
    office.server.later(last.and_utc().timestamp_millis() - office.server.now().0);
    assert_eq!(end(&office).await, 0, "the last day is one of them");
    office.server.later(2 * 60_000);
    assert_eq!(end(&office).await, 1);
    assert_eq!(end(&office).await, 0);
    let told = office.told(&office.bo, &logs).await;
    assert_eq!(told.dropped, logs[1..]);
    assert_eq!(told.has, sorted(vec![logs[0], own]));
    assert_eq!(office.people().await["stand_ins"], json!([]));
}

#[tokio::test]
async fn standing_in_is_given_back_sooner_passed_on_or_becomes_for_good() {
    let office = Office::new().await;
    let log = office.caseload(1).await[0];
    let cem = office.server.client("Cem", Some(StaffRole::Coach)).await;
    let to = |who: &TestClient| json!({ "to": who.person.to_string() });
    let until = |who: &TestClient| json!({ "to": who.person.to_string(), "until": "2026-12-31" });
    office.hands_over(&office.anne, until(&office.bo)).await;
    let id = office.people().await["stand_ins"][0]["id"].clone();
    let path = format!("/api/stand-ins/{id}");
    assert_eq!(office.server.delete(&path, Some(&office.mo)).await.status, 204);
    assert_eq!(office.server.delete(&path, Some(&office.mo)).await.status, 404);
    assert_eq!(office.told(&office.bo, &[log]).await.dropped, [log]);

    office.hands_over(&office.anne, until(&office.bo)).await;
    assert_eq!(office.ask(&office.bo, "retire", to(&cem)).await.status, 200);
    let people = office.people().await;
    assert_eq!(people["stand_ins"][0]["successor"], cem.person.to_string(), "{people}");
    assert_eq!(people["stand_ins"][0]["person"], office.anne.person.to_string());

    assert_eq!(office.ask(&office.anne, "retire", to(&cem)).await.status, 200);
    assert_eq!(office.people().await["stand_ins"], json!([]), "it is his for good");
    office.server.later(200 * DAY_MS);
    // After so long he comes in anew.
    let code = office.server.invite_for(cem.person).await;
    let cem = office.server.guest_by(cem.person, code.link.reveal()).await;
    assert_eq!(office.told(&cem, &[]).await.has, [log]);
}
