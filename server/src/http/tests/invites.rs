//! Invites: who may let whom in, and what comes of it.

use serde_json::json;
use shared::id::{LogId, PersonId};
use shared::role::Role;
use shared::sync::message::Outcome;

use super::kit::{TestClient, TestServer, add};
use crate::{chance, store};

async fn ask(
    server: &TestServer,
    by: &TestClient,
    person: PersonId,
    log: LogId,
) -> super::kit::Answer {
    server
        .post(
            "/api/invites",
            Some(by),
            &json!({ "person": person.to_string(), "log": log.to_string() }),
        )
        .await
}

#[tokio::test]
async fn a_coach_lets_a_candidate_in() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(Role::Coach)).await;
    let log = server.traject(&coach).await;
    let candidate = chance::person();
    server.push(&coach, log, &[add(candidate, Role::Candidate, "Sam")]).await;
    let answer = ask(&server, &coach, candidate, log).await.json();
    assert_eq!(answer["expires"], server.now().0 + 15 * 60_000);
    assert_eq!(answer["short"].as_str().unwrap().len(), 6);
    let link = answer["link"].as_str().unwrap();
    let code = link.strip_prefix("http://localhost:8080/koppel#").expect("our own link");
    let client = server.guest_by(candidate, code).await;
    let me = server.get("/api/me", Some(&client)).await.json();
    assert_eq!(me, json!({ "person": candidate.to_string(), "name": "Sam", "office": null }));
}

#[tokio::test]
async fn nobody_else_lets_anybody_in() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(Role::Coach)).await;
    let other = server.client("Bo", Some(Role::Coach)).await;
    let manager = server.client("Mo", Some(Role::Manager)).await;
    let (candidate, employer) = (server.client("Sam", None).await, chance::person());
    let log = server.traject(&coach).await;
    let edits = [
        add(candidate.person, Role::Candidate, "Sam"),
        add(employer, Role::Employer, "Ed"),
        add(other.person, Role::Coach, "Bo"),
    ];
    server.push(&coach, log, &edits).await;
    let not_allowed = (403, "not_allowed".to_owned());
    let not_found = (404, "not_found".to_owned());
    assert_eq!(ask(&server, &candidate, employer, log).await.problem(), not_allowed);
    assert_eq!(ask(&server, &manager, employer, log).await.problem(), not_found);
    assert_eq!(ask(&server, &coach, chance::person(), log).await.problem(), not_found);
    // Colleagues are let in from the server itself.
    assert_eq!(ask(&server, &coach, other.person, log).await.problem(), not_allowed);
    assert_eq!(ask(&server, &other, employer, log).await.status, 200);
}

#[tokio::test]
async fn erasing_where_someone_was_at_home_opens_no_door_either() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(Role::Coach)).await;
    let next = server.client("Bo", Some(Role::Coach)).await;
    let thief = server.client("Mo", Some(Role::Coach)).await;
    let employer = chance::person();
    // The thief's traject is the older one, but names the employer last; and not as the app writes it.
    let own = server.traject(&thief).await;
    let (home, other) = (server.traject(&coach).await, server.traject(&next).await);
    let naming = add(employer, Role::Employer, "Ed");
    for (by, log) in [(&coach, home), (&next, other)] {
        server.later(1);
        server.push(by, log, std::slice::from_ref(&naming)).await;
    }
    server.later(1);
    let mut round = server.round(&thief, own, &[naming]);
    let edit = &mut round.push[0].changes[0].edit;
    *edit = edit.get().replacen(':', " : ", 1).parse().unwrap();
    assert!(matches!(
        server.sync(&thief, &round).await.outcomes[0].of[..],
        [(_, Outcome::Accepted(_))]
    ));
    store::erase(&server.folder.0, home).unwrap();
    let answer = ask(&server, &thief, employer, own).await;
    assert_eq!(answer.problem(), (403, "not_allowed".to_owned()));
    assert_eq!(ask(&server, &next, employer, other).await.status, 200);
}

#[tokio::test]
async fn naming_someone_in_a_log_of_ones_own_opens_no_door() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(Role::Coach)).await;
    let thief = server.client("Bo", Some(Role::Coach)).await;
    let manager = server.client("Mo", Some(Role::Manager)).await;
    let candidate = chance::person();
    let log = server.traject(&coach).await;
    server.push(&coach, log, &[add(candidate, Role::Candidate, "Sam")]).await;
    let own = server.traject(&thief).await;
    let edits = [add(candidate, Role::Candidate, "Sam"), add(manager.person, Role::Employer, "Mo")];
    server.push(&thief, own, &edits).await;
    for person in [candidate, manager.person] {
        let answer = ask(&server, &thief, person, own).await;
        assert_eq!(answer.problem(), (403, "not_allowed".to_owned()));
    }
}
