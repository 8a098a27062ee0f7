//! Invites: who may let whom in, and what comes of it.

use serde_json::json;
use shared::id::{LogId, PersonId};
use shared::limits::INVITES_PER_DAY_MAX;
use shared::role::{Role, StaffRole};
use shared::sync::message::Outcome;

use super::kit::{Answer, TestClient, TestServer, add, device};
use crate::{chance, store};

/// A coach with a candidate of theirs, who has a phone; and in which traject.
async fn coach_and_candidate(server: &TestServer) -> (TestClient, TestClient, LogId) {
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let log = server.traject(&coach).await;
    let candidate = chance::person();
    server.push(&coach, log, &[add(candidate, Role::Candidate, "Sam")]).await;
    let invite = ask(server, &coach, candidate, log).await.json();
    let phone = server.guest_by(candidate, invite["short"].as_str().unwrap()).await;
    (coach, phone, log)
}

/// The two codes of an invite.
fn codes(invite: &Answer) -> [String; 2] {
    let invite = invite.json();
    let link = invite["link"].as_str().unwrap().split_once('#').expect("a code").1.to_owned();
    [invite["short"].as_str().unwrap().to_owned(), link]
}

async fn ask(server: &TestServer, by: &TestClient, person: PersonId, log: LogId) -> Answer {
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
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
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
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let other = server.client("Bo", Some(StaffRole::Coach)).await;
    let manager = server.client("Mo", Some(StaffRole::Manager)).await;
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
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let next = server.client("Bo", Some(StaffRole::Coach)).await;
    let thief = server.client("Mo", Some(StaffRole::Coach)).await;
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
    assert_opens_nothing(&server, &ask(&server, &thief, employer, own).await).await;
    let answer = ask(&server, &next, employer, other).await;
    // It is the thief's traject, too, that is open then.
    assert_opens_nothing(&server, &answer).await;
}

#[tokio::test]
async fn naming_someone_in_a_log_of_ones_own_opens_no_door() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let thief = server.client("Bo", Some(StaffRole::Coach)).await;
    let manager = server.client("Mo", Some(StaffRole::Manager)).await;
    let candidate = chance::person();
    let log = server.traject(&coach).await;
    server.push(&coach, log, &[add(candidate, Role::Candidate, "Sam")]).await;
    let own = server.traject(&thief).await;
    let edits = [add(candidate, Role::Candidate, "Sam"), add(manager.person, Role::Employer, "Mo")];
    server.push(&thief, own, &edits).await;
    assert_opens_nothing(&server, &ask(&server, &thief, candidate, own).await).await;
    let answer = ask(&server, &thief, manager.person, own).await;
    assert_eq!(answer.problem(), (403, "not_allowed".to_owned()));
}

/// Others have to consent to this invite.
async fn assert_opens_nothing(server: &TestServer, invite: &Answer) {
    assert_eq!(invite.json()["awaits"], true);
    for code in codes(invite) {
        let answer = server.pair(&code, device()).await;
        assert_eq!(answer.problem(), (409, "invite_awaits".to_owned()));
    }
}

#[tokio::test]
async fn a_new_invite_voids_the_one_before() {
    let server = TestServer::new();
    let (coach, candidate, log) = coach_and_candidate(&server).await;
    let first = ask(&server, &coach, candidate.person, log).await;
    let second = ask(&server, &coach, candidate.person, log).await;
    for code in codes(&first) {
        let answer = server.pair(&code, device()).await;
        assert_eq!(answer.problem(), (410, "invite_expired".to_owned()));
    }
    assert_eq!(server.pair(&codes(&second)[0], device()).await.status, 200);
}

#[tokio::test]
async fn however_a_phone_is_signed_out_nothing_opens_that_was_handed_out_for_its_person() {
    for way in ["by the coach", "from another phone", "on the phone itself"] {
        let server = TestServer::new();
        let (coach, candidate, log) = coach_and_candidate(&server).await;
        let invite = ask(&server, &coach, candidate.person, log).await;
        let own = format!("/api/devices/{}", candidate.device);
        let by_coach = format!("/api/trajects/{log}/members/{}/devices/", candidate.person);
        let gone = match way {
            "by the coach" => {
                let path = format!("{by_coach}{}", candidate.device);
                server.delete(&path, Some(&coach)).await
            }
            "from another phone" => server.delete(&own, Some(&candidate)).await,
            _ => server.post("/api/logout", Some(&candidate), &json!({})).await,
        };
        assert_eq!(gone.status, 204, "{way}");
        for code in codes(&invite) {
            let answer = server.pair(&code, device()).await;
            assert_eq!(answer.problem(), (410, "invite_expired".to_owned()), "{way}");
        }
    }
}

#[tokio::test]
async fn open_invites_are_seen_and_taken_back_by_who_looks_after_them() {
    let server = TestServer::new();
    let (coach, candidate, log) = coach_and_candidate(&server).await;
    let colleague = server.client("Bo", Some(StaffRole::Coach)).await;
    let manager = server.client("Mo", Some(StaffRole::Manager)).await;
    let other = server.client("Cas", Some(StaffRole::Coach)).await;
    server.push(&coach, log, &[add(colleague.person, Role::Coach, "Bo")]).await;
    assert_eq!(server.get("/api/invites", None).await.status, 401);
    for (who, sees) in
        [(&coach, true), (&colleague, true), (&manager, true), (&candidate, false), (&other, false)]
    {
        let invite = ask(&server, &coach, candidate.person, log).await;
        let listed = server.get("/api/invites", Some(who)).await.json();
        let all = server.get("/api/invites", Some(&manager)).await.json();
        let [open] = &all["invites"].as_array().unwrap()[..] else { panic!("{all}") };
        assert_eq!((&open["name"], &open["maker"]), (&json!("Sam"), &json!("Anne")));
        assert_eq!(open["short_until"], server.now().0 + 15 * 60_000);
        assert_eq!(open["link_until"], server.now().0 + 24 * 60 * 60_000);
        for code in codes(&invite) {
            assert!(!all.to_string().contains(&code), "it is told once");
        }
        assert_eq!(listed["invites"].as_array().unwrap().is_empty(), !sees, "{listed}");
        let path = format!("/api/invites/{}", open["id"]);
        let answer = server.delete(&path, Some(who)).await;
        assert_eq!(answer.status, if sees { 204 } else { 404 });
        assert_eq!(server.delete("/api/invites/nonsense", Some(who)).await.status, 404);
        if sees {
            let answer = server.pair(&codes(&invite)[1], device()).await;
            assert_eq!(answer.problem(), (410, "invite_expired".to_owned()));
            assert_eq!(server.delete(&path, Some(who)).await.status, 404, "once is enough");
        }
    }
    server.later(24 * 60 * 60_000 + 1);
    let listed = server.get("/api/invites", Some(&manager)).await.json();
    assert_eq!(listed, json!({ "invites": [] }), "what is too old is not open");
}

#[tokio::test]
async fn nobody_hands_out_invites_without_end() {
    let server = TestServer::new();
    let (coach, candidate, log) = coach_and_candidate(&server).await;
    // One was used to come in.
    for made in 1..INVITES_PER_DAY_MAX {
        assert_eq!(ask(&server, &coach, candidate.person, log).await.status, 200, "{made}");
    }
    let answer = ask(&server, &coach, candidate.person, log).await;
    assert_eq!(answer.problem(), (429, "too_many_invites".to_owned()));
    assert_eq!(answer.headers["retry-after"], (24 * 60 * 60 + 1).to_string());
    server.later(24 * 60 * 60_000 + 1);
    assert_eq!(ask(&server, &coach, candidate.person, log).await.status, 200);
}
