//! Phones that come in beside others: who is told, who let them in, and who has to find it good first.

use axum::body::Body;
use axum::http::Method;
use futures_util::StreamExt;
use serde_json::json;
use shared::id::{LogId, PersonId};
use shared::role::{Role, StaffRole};
use shared::sync::message::{Asked, PhoneNews};
use tower::ServiceExt;

use super::kit::{TestClient, TestServer, add, device, request};
use crate::chance;

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// The codes of an invite by a coach, and whether it awaits consent.
async fn invite(
    server: &TestServer,
    by: &TestClient,
    (person, log): (PersonId, LogId),
) -> (String, bool) {
    let asking = json!({ "person": person.to_string(), "log": log.to_string() });
    let invite = server.post("/api/invites", Some(by), &asking).await.json();
    let link = invite["link"].as_str().unwrap().split_once('#').unwrap().1.to_owned();
    (link, invite["awaits"].as_bool().unwrap())
}

/// A coach, a candidate with a phone, and their traject.
async fn pair_of(server: &TestServer) -> (TestClient, TestClient, LogId) {
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let log = server.traject(&coach).await;
    let candidate = chance::person();
    server.push(&coach, log, &[add(candidate, Role::Candidate, "Sam")]).await;
    let (code, _) = invite(server, &coach, (candidate, log)).await;
    (coach, server.guest_by(candidate, &code).await, log)
}

#[tokio::test]
async fn each_phone_in_use_is_told_of_another_until_that_was_seen() {
    let server = TestServer::new();
    let (coach, first, log) = pair_of(&server).await;
    assert_eq!(server.phone_news(&first).await, PhoneNews::default(), "there was no other");
    let mut phones = vec![first];
    for by_coach in [true, false] {
        let code = if by_coach {
            invite(&server, &coach, (phones[0].person, log)).await.0
        } else {
            server.invite_for(phones[0].person).await.link.reveal().to_owned()
        };
        let next = server.guest_by(phones[0].person, &code).await;
        assert_eq!(server.phone_news(&next).await, PhoneNews::default());
        for phone in &phones {
            for _ in 0..2 {
                let told = server.phone_news(phone).await.joined;
                let [joined] = &told[..] else { panic!("{told:?}") };
                let expected = if by_coach { ("Anne", Some(log)) } else { ("", None) };
                assert_eq!((joined.maker.as_str(), joined.log), expected);
                assert_eq!((joined.device, joined.paired), (next.device, server.now()));
            }
            let seen = format!("/api/devices/{}/seen", next.device);
            assert_eq!(server.post(&seen, Some(phone), &json!({})).await.status, 204);
            assert_eq!(server.phone_news(phone).await, PhoneNews::default());
            assert_eq!(server.post(&seen, Some(phone), &json!({})).await.status, 404);
        }
        // The same answer once more is no other phone.
        assert_eq!(server.pair(&code, next.device).await.status, 200);
        assert_eq!(server.phone_news(&phones[0]).await, PhoneNews::default());
        phones.push(next);
    }
    assert_eq!(server.phone_news(&coach).await, PhoneNews::default(), "it is nobody else's");
}

#[tokio::test]
async fn what_was_shut_out_is_told_of_no_more_and_told_no_more() {
    let server = TestServer::new();
    let (coach, first, log) = pair_of(&server).await;
    let (code, _) = invite(&server, &coach, (first.person, log)).await;
    let second = server.guest_by(first.person, &code).await;
    assert_eq!(server.phone_news(&first).await.joined.len(), 1);
    let path = format!("/api/devices/{}", second.device);
    assert_eq!(server.delete(&path, Some(&first)).await.status, 204);
    assert_eq!(server.get("/api/me", Some(&second)).await.status, 401);
    assert_eq!(server.phone_news(&first).await, PhoneNews::default());
    // The one that went hears nothing of the next, should it come back.
    let (code, _) = invite(&server, &coach, (first.person, log)).await;
    server.guest_by(first.person, &code).await;
    let (code, _) = invite(&server, &coach, (first.person, log)).await;
    assert_eq!(server.pair(&code, second.device).await.status, 200);
    let mut back = second.clone();
    back.cookie = server.pair(&code, second.device).await.cookie();
    back.cookie.truncate(back.cookie.find(';').unwrap());
    assert_eq!(server.phone_news(&back).await, PhoneNews::default());
}

#[tokio::test]
async fn an_open_line_is_told_at_once() {
    let server = TestServer::new();
    let (coach, first, log) = pair_of(&server).await;
    let asking = request(Method::GET, "/api/events", Some(&first), Body::empty());
    let mut line =
        server.router.clone().oneshot(asking).await.unwrap().into_body().into_data_stream();
    line.next().await.expect("the hello").unwrap();
    let (code, _) = invite(&server, &coach, (first.person, log)).await;
    server.guest_by(first.person, &code).await;
    let told = line.next().await.expect("an event").unwrap();
    assert_eq!(&told[..], b"event: phones\ndata: 1\n\n");
}

#[tokio::test]
async fn who_let_a_phone_in_and_for_which_traject_is_kept_and_shown() {
    let server = TestServer::new();
    let (coach, candidate, log) = pair_of(&server).await;
    let own = server.get("/api/devices", Some(&candidate)).await.json();
    let path = format!("/api/trajects/{log}/members/{}/devices", candidate.person);
    let by_coach = server.get(&path, Some(&coach)).await.json();
    for listed in [own, by_coach] {
        let device = &listed["devices"][0];
        assert_eq!((&device["maker"], &device["log"]), (&json!("Anne"), &json!(log.to_string())));
        assert_eq!(device["paired"], server.now().0);
    }
    // Where the server's own command did, there is nobody to name.
    let listed = server.get("/api/devices", Some(&coach)).await.json();
    assert_eq!((listed["devices"][0].get("maker"), listed["devices"][0].get("log")), (None, None));
}

/// A candidate who takes part in a traject of Anne's and in one of Bo's.
struct Two {
    server: TestServer,
    anne: TestClient,
    bo: TestClient,
    sam: TestClient,
    log: LogId,
    other: LogId,
}

impl Two {
    async fn new() -> Self {
        let server = TestServer::new();
        let (anne, sam, log) = pair_of(&server).await;
        let bo = server.client("Bo", Some(StaffRole::Coach)).await;
        let other = server.traject(&bo).await;
        server.push(&bo, other, &[add(sam.person, Role::Candidate, "Sam")]).await;
        Self { server, anne, bo, sam, log, other }
    }

    async fn invite(&self) -> (String, bool) {
        invite(&self.server, &self.anne, (self.sam.person, self.log)).await
    }

    async fn asked(&self, who: &TestClient) -> Option<Asked> {
        self.server.phone_news(who).await.asked.pop()
    }

    /// The number of what is open now, as the one who made it sees it.
    async fn number(&self) -> u64 {
        let open = self.server.get("/api/invites", Some(&self.anne)).await.json();
        open["invites"][0]["id"].as_u64().expect("one is open")
    }

    async fn consents(&self, who: &TestClient, invite: u64) -> u16 {
        let path = format!("/api/invites/{invite}/consent");
        self.server.post(&path, Some(who), &json!({})).await.status.as_u16()
    }

    async fn opens(&self, code: &str) -> bool {
        let answer = self.server.pair(code, device()).await;
        let is_open = answer.status == 200;
        assert!(is_open || answer.problem() == (409, "invite_awaits".to_owned()), "{answer:?}");
        is_open
    }
}

#[tokio::test]
async fn a_code_for_more_than_its_maker_coaches_opens_once_one_who_may_finds_it_good() {
    for (giver, counts) in [
        ("the person", true),
        ("the other coach", true),
        ("a manager", true),
        ("who made it", false),
        ("a coach of neither", false),
        ("an employer of the other", false),
    ] {
        let two = Two::new().await;
        let server = &two.server;
        let who = match giver {
            "the person" => two.sam.clone(),
            "the other coach" => two.bo.clone(),
            "a manager" => server.client("Mo", Some(StaffRole::Manager)).await,
            "who made it" => two.anne.clone(),
            "a coach of neither" => server.client("Cas", Some(StaffRole::Coach)).await,
            _ => server.client("Ed", None).await,
        };
        if giver == "an employer of the other" {
            server.push(&two.bo, two.other, &[add(who.person, Role::Employer, "Ed")]).await;
        }
        let (code, awaits) = two.invite().await;
        assert!(awaits && !two.opens(&code).await);
        let asked = two.asked(&who).await;
        assert_eq!(asked.is_some(), counts, "{giver}");
        let number = two.number().await;
        if let Some(asked) = asked {
            assert_eq!((asked.name.as_str(), asked.maker.as_str()), ("Sam", "Anne"));
            assert_eq!((asked.invite, asked.person), (number, two.sam.person));
        }
        assert_eq!(two.consents(&who, number).await, if counts { 204 } else { 404 }, "{giver}");
        assert_eq!(two.asked(&who).await, None, "nobody is asked twice");
        assert_eq!(two.opens(&code).await, counts, "{giver}");
    }
}

#[tokio::test]
async fn consent_is_for_one_phone_and_one_day_and_whichever_code() {
    let two = Two::new().await;
    let _first = two.invite().await;
    assert_eq!(two.consents(&two.bo, two.number().await).await, 204);
    // The six signs may be too old by then: another code needs no other consent.
    let (code, awaits) = two.invite().await;
    assert!(!awaits && two.opens(&code).await);
    assert!(two.invite().await.1, "the next phone does");
    assert_eq!(two.consents(&two.bo, two.number().await).await, 204);
    two.server.later(DAY_MS + 1);
    assert!(two.invite().await.1, "and so does another day");
}

#[tokio::test]
async fn who_is_asked_may_say_no() {
    for by_person in [true, false] {
        let two = Two::new().await;
        let (code, _) = two.invite().await;
        let who = if by_person { &two.sam } else { &two.bo };
        let path = format!("/api/invites/{}", two.number().await);
        assert_eq!(two.server.delete(&path, Some(who)).await.status, 204);
        let answer = two.server.pair(&code, device()).await;
        assert_eq!(answer.problem(), (410, "invite_expired".to_owned()));
    }
}

#[tokio::test]
async fn each_other_traject_counts_and_none_that_its_maker_coaches_too() {
    let two = Two::new().await;
    let cas = two.server.client("Cas", Some(StaffRole::Coach)).await;
    let third = two.server.traject(&cas).await;
    two.server.push(&cas, third, &[add(two.sam.person, Role::Candidate, "Sam")]).await;
    let (code, _) = two.invite().await;
    let number = two.number().await;
    assert_eq!(two.consents(&two.bo, number).await, 204);
    assert!(!two.opens(&code).await, "Cas was not asked yet");
    assert_eq!(two.consents(&cas, number).await, 204);
    assert!(two.opens(&code).await);
    for (coach, log) in [(&two.bo, two.other), (&cas, third)] {
        assert!(two.invite().await.1);
        two.server.push(coach, log, &[add(two.anne.person, Role::Coach, "Anne")]).await;
    }
    let (code, awaits) = two.invite().await;
    assert!(!awaits && two.opens(&code).await);
}
