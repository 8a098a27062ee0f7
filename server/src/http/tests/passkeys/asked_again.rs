//! What reaches further than one's own work is asked again for: by a passkey, by an account, and of nobody who has neither.

use serde_json::json;
use shared::id::PersonId;
use shared::role::{Role, StaffRole};

use super::{DAY_MS, MINUTE_MS, added, come_in, is_in, new_phone, show, try_to_add};
use crate::auth::login::{self, Account};
use crate::http::tests::kit::{Answer, TestClient, TestServer, add};
use crate::http::tests::logins::nobody_asked;
use crate::http::tests::passkeys::device::Device;
use crate::login::Known;
use crate::office;
use crate::store::WriteTransaction;

fn again() -> (u16, String) {
    (403, "ask_again".to_owned())
}

/// Two of the office, and a coach whose work may go to another.
struct Stage {
    server: TestServer,
    manager: TestClient,
    anne: TestClient,
    cem: PersonId,
}

impl Stage {
    async fn set() -> Self {
        Self::of(TestServer::new()).await
    }

    async fn of(server: TestServer) -> Self {
        let manager = server.client("Ria", Some(StaffRole::Manager)).await;
        let anne = server.client("Anne", Some(StaffRole::Coach)).await;
        let (cem, _) = server.invited("Cem", Some(StaffRole::Coach)).await;
        Self { server, manager, anne, cem }
    }

    /// Each thing that is asked again for, as this manager asks it.
    async fn all(&self) -> Vec<(&'static str, Answer)> {
        let (server, by) = (&self.server, Some(&self.manager));
        let of = |rest: &str| format!("/api/people/{}/{rest}", self.cem);
        let hand_over = json!({ "to": self.anne.person.to_string() });
        let newcomer = json!({ "name": "Noor", "role": "coach" });
        let mark = json!({ "mark": "cem@werk.example" });
        vec![
            ("hand-over", server.post(&of("hand-over"), by, &hand_over).await),
            ("export", server.get("/api/export", by).await),
            ("a code for a colleague", server.post(&of("invite"), by, &json!({})).await),
            ("an account for a colleague", server.post(&of("login"), by, &mark).await),
            ("the end of an account", server.delete(&of("login"), by).await),
            ("somebody new", server.post("/api/people", by, &newcomer).await),
            ("the end of a role", server.post(&of("retire"), by, &json!({})).await),
        ]
    }

    async fn asks_again(&self, when: &str) {
        for (what, answer) in self.all().await {
            assert_eq!(answer.problem(), again(), "{what}, {when}");
        }
    }

    async fn lets_all_through(&self, when: &str) {
        for (what, answer) in self.all().await {
            assert!(answer.status.is_success(), "{what}, {when}: {answer:?}");
        }
    }
}

#[tokio::test]
async fn who_has_a_passkey_shows_it_once_in_ten_minutes() {
    let stage = Stage::set().await;
    let mut device = added(&stage.server, &stage.manager).await;
    stage.server.later(10 * MINUTE_MS + 1);
    stage.asks_again("ten minutes after coming in").await;
    // Nobody gets rid of the question by getting rid of what it is answered with.
    let all = format!("/api/people/{}/passkeys", stage.manager.person);
    let ended = stage.server.delete(&all, Some(&stage.manager)).await;
    assert_eq!(ended.problem(), again());
    // What needs no more than being in goes on.
    assert_eq!(stage.server.get("/api/people", Some(&stage.manager)).await.status, 200);
    assert_eq!(show(&stage.server, &stage.manager, &mut device).await.status, 204);
    stage.server.later(10 * MINUTE_MS);
    stage.lets_all_through("within ten minutes of showing it").await;
    stage.server.later(1);
    let export = stage.server.get("/api/export", Some(&stage.manager)).await;
    assert_eq!(export.problem(), again());
    // On another phone it was not shown.
    let code = stage.server.invite_for(stage.manager.person).await;
    let other = stage.server.guest_by(stage.manager.person, code.link.reveal()).await;
    stage.server.later(11 * MINUTE_MS);
    assert_eq!(show(&stage.server, &stage.manager, &mut device).await.status, 204);
    assert_eq!(stage.server.get("/api/export", Some(&other)).await.problem(), again());
}

#[tokio::test]
async fn a_coach_is_asked_before_they_let_a_candidate_in() {
    let Stage { server, anne, .. } = Stage::set().await;
    let mut device = added(&server, &anne).await;
    let log = server.traject(&anne).await;
    let samir = crate::chance::person();
    server.push(&anne, log, &[add(samir, Role::Candidate, "Samir")]).await;
    server.later(11 * MINUTE_MS);
    let inviting = json!({ "person": samir.to_string(), "log": log.to_string() });
    let asked = server.post("/api/invites", Some(&anne), &inviting).await;
    assert_eq!(asked.problem(), again());
    assert_eq!(show(&server, &anne, &mut device).await.status, 204);
    assert_eq!(server.post("/api/invites", Some(&anne), &inviting).await.status, 200);
}

#[tokio::test]
async fn a_manager_is_asked_before_two_become_one_and_before_one_becomes_two() {
    let Stage { server, manager, anne, .. } = Stage::set().await;
    let mut device = added(&server, &manager).await;
    server.later(11 * MINUTE_MS);
    let path = format!("/api/people/{}/join", crate::chance::person());
    let into = json!({ "into": anne.person.to_string() });
    assert_eq!(server.post(&path, Some(&manager), &into).await.problem(), again());
    assert_eq!(server.delete(&path, Some(&manager)).await.problem(), again());
    assert_eq!(show(&server, &manager, &mut device).await.status, 204);
    assert_eq!(server.post(&path, Some(&manager), &into).await.status, 404);
    assert_eq!(server.delete(&path, Some(&manager)).await.status, 404);
}

#[tokio::test]
async fn who_comes_in_by_a_passkey_just_showed_it() {
    let stage = Stage::set().await;
    let mut device = added(&stage.server, &stage.manager).await;
    stage.server.later(DAY_MS);
    let code =
        come_in(&stage.server, &mut device).await.json()["code"].as_str().unwrap().to_owned();
    let person = stage.manager.person;
    let manager = stage.server.guest_by(person, &code).await;
    let stage = Stage { manager, ..stage };
    stage.lets_all_through("just in").await;
    stage.server.later(11 * MINUTE_MS);
    let export = stage.server.get("/api/export", Some(&stage.manager)).await;
    assert_eq!(export.problem(), again());
}

#[tokio::test]
async fn who_has_neither_is_not_locked_out() {
    let stage = Stage::set().await;
    stage.server.later(DAY_MS);
    stage.lets_all_through("without a passkey or an account").await;
}

#[tokio::test]
async fn a_first_passkey_is_added_as_it_is_and_each_later_change_is_asked_again_for() {
    let Stage { server, anne, .. } = Stage::set().await;
    server.later(DAY_MS);
    let mut device = added(&server, &anne).await;
    let begun = server.post("/api/passkeys", Some(&anne), &json!({})).await;
    assert_eq!(begun.problem(), again(), "whoever holds her phone adds none of theirs");
    let own = super::own(&server, &anne).await;
    let path = format!("/api/passkeys/own/{}", own[0]["id"].as_str().unwrap());
    assert_eq!(server.delete(&path, Some(&anne)).await.problem(), again());
    assert_eq!(show(&server, &anne, &mut device).await.status, 204);
    assert_eq!(try_to_add(&server, &anne, &mut Device::new()).await.status, 204);
    assert_eq!(server.delete(&path, Some(&anne)).await.status, 204);
    assert!(is_in(&server, &anne).await);
}

#[tokio::test]
async fn an_account_counts_from_when_the_provider_asked_who_it_is() {
    let stage = Stage::of(TestServer::with_login(nobody_asked())).await;
    let (person, now) = (stage.manager.person, stage.server.now());
    let account = Account {
        issuer: "https://login.example".to_owned(),
        subject: "m-1".to_owned(),
        sid: None,
    };
    let bound = account.clone();
    let bind = move |transaction: &mut WriteTransaction<'_>| {
        login::bind(transaction.connection, &bound, person, now)
    };
    stage.server.server.store.write(bind).await.unwrap();
    stage.server.later(11 * MINUTE_MS);
    stage.asks_again("with an account").await;
    let now = stage.server.now();
    for (what, proven, is_enough) in [
        ("just now", Some(now), true),
        ("an hour ago", Some(now.plus_ms(-60 * MINUTE_MS)), false),
        ("as they came in, for all that is said", None, true),
    ] {
        let (marks, account) = (Vec::new(), account.clone());
        let known = Known { account, marks, has_unverified_mail: false, roles: None, proven };
        let admit = move |transaction: &mut WriteTransaction<'_>| {
            Ok(office::admit(transaction, &known, now)?)
        };
        let admitted = stage.server.server.store.write(admit).await.unwrap().unwrap();
        let paired = stage.server.pair(admitted.invite.link.reveal(), new_phone()).await;
        let cookie = paired.cookie().split(';').next().unwrap().to_owned();
        let phone = TestClient { cookie, ..stage.manager.clone() };
        let export = stage.server.get("/api/export", Some(&phone)).await;
        assert_eq!(export.status.is_success(), is_enough, "asked {what}: {export:?}");
    }
}
