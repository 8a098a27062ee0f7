//! How it goes with the coach: said by candidates, read as sums of quarters that are over, and never as what one of them said.

use serde_json::{Value, json};
use shared::role::{Role, StaffRole};

use super::kit::{TestClient, TestServer, add};

const QUARTER_MS: i64 = 92 * 24 * 60 * 60 * 1_000;

async fn says(server: &TestServer, who: &TestClient, face: &str) {
    let answer = server.post("/api/coaching", Some(who), &json!({ "face": face })).await;
    assert_eq!(answer.status.as_u16(), 204);
}

/// After so long who is of the office comes in anew.
async fn anew(server: &TestServer, who: &TestClient) -> TestClient {
    let code = server.invite_for(who.person).await;
    server.guest_by(who.person, code.link.reveal()).await
}

fn kept(server: &TestServer, sql: &str) -> Vec<i64> {
    let kept = crate::store::connect(&server.folder.0).unwrap();
    kept.all(sql, (), |row| row.get(0)).unwrap()
}

#[tokio::test]
async fn answers_are_told_as_sums_of_five_or_more_when_their_quarter_is_over() {
    let server = TestServer::new();
    let (rik, anne) = (
        server.client("Rik", Some(StaffRole::Manager)).await,
        server.client("Anne", Some(StaffRole::Coach)).await,
    );
    let log = server.traject(&anne).await;
    let mut candidates = Vec::new();
    for name in ["Sammie", "Omar", "Selam", "Maryam", "Piotr"] {
        let candidate = server.client(name, None).await;
        let log = if candidates.is_empty() { log } else { server.traject(&anne).await };
        server.push(&anne, log, &[add(candidate.person, Role::Candidate, name)]).await;
        candidates.push(candidate);
    }
    let read = async |who: &TestClient| server.get("/api/coaching", Some(who)).await;
    let nothing = json!({ "quarters": [] });

    // One who changes their mind counts once; a coach and a manager say nothing about coaches.
    for (candidate, face) in candidates.iter().zip(["hard", "good", "good", "great", "so_so"]) {
        says(&server, candidate, face).await;
    }
    says(&server, &candidates[0], "so_so").await;
    for who in [&anne, &rik] {
        says(&server, who, "great").await;
    }
    assert_eq!(kept(&server, "select count(*) from coaching"), [5]);
    assert_eq!(read(&rik).await.json(), nothing, "the quarter is not over");

    // It is over, and told alike before and after the first answer of the next.
    server.later(QUARTER_MS);
    let (rik, anne) = (anew(&server, &rik).await, anew(&server, &anne).await);
    let told = |answer: Value| answer["quarters"][0]["counts"].clone();
    let sums = json!([["good", 2], ["great", 1], ["so_so", 2]]);
    for who in [&rik, &anne] {
        assert_eq!(told(read(who).await.json()), sums);
    }
    for candidate in &candidates[..4] {
        says(&server, candidate, "hard").await;
    }
    assert_eq!(told(read(&rik).await.json()), sums);
    assert_eq!(
        kept(&server, "select count(*) from coaching"),
        [4],
        "of who said what before nothing is left"
    );

    // Four are nobody's to read.
    server.later(QUARTER_MS);
    let rik = anew(&server, &rik).await;
    let answer = read(&rik).await.json();
    assert_eq!(answer["quarters"].as_array().map(Vec::len), Some(1), "{answer}");

    for who in [Some(&candidates[0]), None] {
        let refused = server.get("/api/coaching", who).await.status.as_u16();
        assert!([401, 403].contains(&refused), "{refused}");
    }
}
