//! Pairing: what each kind of code gets, and what the cookie is like.

use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Method, header};
use serde_json::json;
use shared::record::Edit;
use shared::refusal::Refusal;
use shared::role::{Role, StaffRole};
use shared::sync::message::Outcome;
use shared::wire;

use super::kit::{Folder, TestClient, TestServer, add, device, request};
use crate::chance;
use crate::http::{Origin, Proxies, Web};

const MINUTE_MS: i64 = 60_000;

#[tokio::test]
async fn a_code_opens_once_and_tells_who_one_is() {
    let server = TestServer::new();
    let (person, invite) = server.invited("Anne", Some(StaffRole::Coach)).await;
    let short = invite.short.reveal();
    let typed = format!("{} {}", &short[..3], &short[3..]).to_lowercase();
    let answer = server.pair(&typed, device()).await;
    let mut told = answer.json();
    told.as_object_mut().unwrap().remove("round");
    assert_eq!(told, json!({ "person": person.to_string(), "name": "Anne", "office": "coach" }));
    let cookie = answer.cookie();
    assert!(cookie.starts_with("opstap="), "{cookie}");
    for part in ["HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=34560000"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    // Using one of the two codes voids the other.
    for code in [short, invite.link.reveal()] {
        assert_eq!(server.pair(code, device()).await.problem(), (410, "invite_used".to_owned()));
    }
}

#[tokio::test]
async fn a_candidate_is_told_their_next_step_and_has_their_first_round_at_hand() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let (candidate, invite) = server.invited("Sam", None).await;
    let log = server.traject(&coach).await;
    let hex = |id: u8| format!("{id:02x}").repeat(16);
    let step = |id: u8, title: &str| {
        let new =
            json!({ "title": title, "phase": "learning_in", "pictogram": "star", "rank": "80" });
        let edit = json!({ "step": [hex(id), { "add": new }] });
        wire::decode::<Edit>(&edit.to_string()).unwrap()
    };
    let edits = [add(candidate, Role::Candidate, "Sam"), step(1, "Kassa tellen"), step(2, "Later")];
    server.push(&coach, log, &edits).await;
    let device = device();
    let answer = server.pair(invite.link.reveal(), device).await;
    let told = answer.json();
    assert_eq!(told["next"], "Kassa tellen");
    let cookie = answer.cookie().split(';').next().unwrap().to_owned();
    let sam = TestClient { person: candidate, device, cookie };
    let reply = server.post("/api/sync", Some(&sam), &told["round"]).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert_eq!(reply.json()["pulls"][0]["snapshot"]["entries"].as_array().unwrap().len(), 4);
}

#[tokio::test]
async fn an_unknown_or_malformed_code_opens_nothing() {
    let server = TestServer::new();
    for code in ["ABCDEF", "", "O0O0O0", &"0".repeat(32)] {
        assert_eq!(server.pair(code, device()).await.problem(), (404, "invite_unknown".to_owned()));
    }
    let answer = server.post("/api/pair", None, &json!({ "code": "ABCDEF" })).await;
    assert_eq!(answer.problem(), (400, "malformed".to_owned()));
}

#[tokio::test]
async fn codes_expire_the_short_one_first() {
    let server = TestServer::new();
    let (_, invite) = server.invited("Anne", Some(StaffRole::Coach)).await;
    server.later(15 * MINUTE_MS + 1);
    let expired = (410, "invite_expired".to_owned());
    assert_eq!(server.pair(invite.short.reveal(), device()).await.problem(), expired);
    assert_eq!(server.pair(invite.link.reveal(), device()).await.status, 200);
    let (_, invite) = server.invited("Bea", Some(StaffRole::Coach)).await;
    server.later(24 * 60 * MINUTE_MS + 1);
    assert_eq!(server.pair(invite.link.reveal(), device()).await.problem(), expired);
}

const TOO_MANY: (u16, &str) = (429, "too_many_tries");

#[tokio::test]
async fn whatever_was_typed_before_a_right_code_opens() {
    let server = TestServer::new();
    for _ in 0..20 {
        server.client("Anne", Some(StaffRole::Coach)).await;
    }
    // What is no code, and what was one, is no guess.
    for code in ["", "ABC", "ABC2345", "O0O0O0"].iter().cycle().take(10_000) {
        assert_eq!(server.pair(code, device()).await.status, 404);
    }
    let (_, old) = server.invited("Bo", None).await;
    server.later(16 * MINUTE_MS);
    for _ in 0..20 {
        assert_eq!(server.pair(old.short.reveal(), device()).await.status, 410);
    }
    for guess in ["ABCDEF", "ABCDEFGH", &"0".repeat(32)].iter().cycle().take(10) {
        let unknown = (404, "invite_unknown".to_owned());
        assert_eq!(server.pair(guess, device()).await.problem(), unknown);
    }
    let answer = server.pair("ABCDEF", device()).await;
    let (status, word) = answer.problem();
    assert_eq!((status, word.as_str()), TOO_MANY);
    assert_eq!(answer.headers[header::RETRY_AFTER], "61");
    let (_, invite) = server.invited("Anne", Some(StaffRole::Coach)).await;
    assert_eq!(server.pair(invite.short.reveal(), device()).await.status, 200);
    let (_, invite) = server.invited("Anne", Some(StaffRole::Coach)).await;
    assert_eq!(server.pair(invite.link.reveal(), device()).await.status, 200);
    server.later(MINUTE_MS);
    assert_eq!(server.pair("ABCDEF", device()).await.status, 404);
}

/// A try of a code nobody gave, through these hands.
async fn guess(server: &TestServer, peer: &str, forwarded: &[&str]) -> u16 {
    let body = json!({ "code": "ABCDEF", "device": device().to_string() }).to_string();
    let mut asking = request(Method::POST, "/api/pair", None, Body::from(body));
    for line in forwarded {
        asking.headers_mut().append("x-forwarded-for", line.parse().unwrap());
    }
    let peer = SocketAddr::new(peer.parse().unwrap(), 4_711);
    asking.extensions_mut().insert(ConnectInfo(peer));
    server.ask(asking).await.status.as_u16()
}

#[tokio::test]
async fn who_guesses_is_counted_by_where_they_are_and_nobody_is_counted_for_them() {
    let mut proxies = Proxies::default();
    proxies.add("10.0.0.0/8").unwrap();
    // Each way to ask for one visitor, with any name they may give themselves; and the next visitor that way.
    let claimed = |n: usize| format!("192.0.2.{n}");
    for (way, peer, of_visitor) in [
        ("direct", None, false),
        ("a proxy on this machine", Some("127.0.0.1"), true),
        ("a proxy elsewhere", Some("10.1.2.3"), true),
    ] {
        for adds_a_line in [false, true] {
            let server = TestServer::behind(proxies.clone());
            let ask = async |visitor: &str, n: usize| {
                let (claimed, peer) = (claimed(n), peer.unwrap_or(visitor));
                match (of_visitor, adds_a_line) {
                    (false, _) => guess(&server, peer, &[&claimed]).await,
                    (true, true) => guess(&server, peer, &[&claimed, visitor]).await,
                    (true, false) => {
                        guess(&server, peer, &[&format!("{claimed}, {visitor}")]).await
                    }
                }
            };
            for n in 0..10 {
                assert_eq!(ask("198.51.100.7", n).await, 404, "{way} {adds_a_line}");
            }
            assert_eq!(ask("198.51.100.7", 10).await, 429, "{way} {adds_a_line}");
            assert_eq!(ask("198.51.100.8", 11).await, 404, "{way} {adds_a_line}");
        }
    }
}

#[tokio::test]
async fn while_somebody_guesses_new_codes_are_longer() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let log = server.traject(&coach).await;
    let candidate = chance::person();
    server.push(&coach, log, &[add(candidate, Role::Candidate, "Sam")]).await;
    let signs = async || {
        let asking = json!({ "person": candidate.to_string(), "log": log.to_string() });
        let code = server.post("/api/invites", Some(&coach), &asking).await.json()["short"].clone();
        code.as_str().unwrap().to_owned()
    };
    // From everywhere, each too seldom to be noticed.
    for n in 0..100 {
        assert_eq!(signs().await.len(), 6, "after {n}");
        assert_eq!(guess(&server, &format!("198.51.100.{n}"), &[]).await, 404);
    }
    let long = signs().await;
    assert_eq!(long.len(), 8);
    let typed = format!("{} {}", &long[..4], &long[4..]).to_lowercase();
    assert_eq!(server.pair(&typed, device()).await.status, 200);
    server.later(2 * 60 * MINUTE_MS);
    assert_eq!(signs().await.len(), 6);
}

#[tokio::test]
async fn without_a_session_one_is_nobody_and_signed_out() {
    let server = TestServer::new();
    let mut client = server.client("Anne", Some(StaffRole::Coach)).await;
    assert_eq!(server.get("/api/me", Some(&client)).await.json()["name"], "Anne");
    let signed_out = (401, "signed_out".to_owned());
    // Whoever was let in once is told that this is over: their phone closes.
    let ended = (401, "session_ended".to_owned());
    assert_eq!(server.get("/api/me", None).await.status, 204);
    assert_eq!(server.get("/api/devices", None).await.problem(), signed_out);
    client.cookie = format!("opstap={}", "0".repeat(64));
    assert_eq!(server.get("/api/me", Some(&client)).await.problem(), ended);
    client.cookie = "opstap=short".to_owned();
    assert_eq!(server.get("/api/me", Some(&client)).await.status, 204);
    assert_eq!(server.get("/api/devices", Some(&client)).await.problem(), signed_out);
}

#[tokio::test]
async fn pairing_again_ends_the_phones_former_session_and_so_does_logging_out() {
    let server = TestServer::new();
    let client = server.client("Anne", Some(StaffRole::Coach)).await;
    let other = json!({ "person": chance::person().to_string() });
    let answer = server.post("/api/logout", Some(&client), &other).await;
    assert_eq!(answer.problem(), (401, "others_phone".to_owned()));
    let answer = server.post("/api/logout", Some(&client), &json!({})).await;
    assert_eq!(answer.status, 204);
    assert!(answer.cookie().starts_with("opstap=; Max-Age=0;"));
    assert_eq!(server.get("/api/me", Some(&client)).await.status, 401);
}

#[tokio::test]
async fn a_phone_unused_for_long_is_paired_again() {
    let server = TestServer::new();
    let client = server.client("Samir", None).await;
    let days_ms = 24 * 60 * MINUTE_MS;
    server.later(399 * days_ms);
    assert_eq!(server.get("/api/me", Some(&client)).await.status, 200);
    server.later(399 * days_ms);
    assert_eq!(server.get("/api/me", Some(&client)).await.status, 200);
    server.later(401 * days_ms);
    assert_eq!(server.get("/api/me", Some(&client)).await.status, 401);
}

#[tokio::test]
async fn behind_tls_the_cookie_is_bound_to_the_host() {
    let origin = Origin::parse("https://opstap.example").unwrap();
    let server = TestServer::build(Folder::new().into(), origin, Web::default());
    let (_, invite) = server.invited("Anne", Some(StaffRole::Coach)).await;
    let answer = server.pair(invite.link.reveal(), device()).await;
    let cookie = answer.cookie();
    assert!(cookie.starts_with("__Host-opstap=") && cookie.contains("; Secure;"), "{cookie}");
    assert_eq!(answer.headers["strict-transport-security"], "max-age=31536000; includeSubDomains");
}

#[tokio::test]
async fn only_our_own_pages_change_anything() {
    let server = TestServer::new();
    let client = server.client("Anne", Some(StaffRole::Coach)).await;
    let mut foreign = request(Method::POST, "/api/logout", Some(&client), Body::empty());
    foreign.headers_mut().insert(header::ORIGIN, "http://evil.example".parse().unwrap());
    assert_eq!(server.ask(foreign).await.problem(), (403, "other_origin".to_owned()));
    let mut form = request(Method::POST, "/api/logout", Some(&client), Body::empty());
    form.headers_mut().insert(header::CONTENT_TYPE, "text/plain".parse().unwrap());
    assert_eq!(server.ask(form).await.problem(), (415, "not_json".to_owned()));
    assert_eq!(server.get("/api/me", Some(&client)).await.status, 200);
}

#[tokio::test]
async fn what_is_not_there_is_said_so() {
    let server = TestServer::new();
    assert_eq!(server.get("/api/nothing", None).await.problem(), (404, "not_found".to_owned()));
    assert_eq!(server.get("/api/pair", None).await.problem(), (405, "no_such_method".to_owned()));
    let answer = server.get("/healthz", None).await;
    assert_eq!(answer.json(), json!({ "status": "ok" }));
    assert_eq!(answer.headers["x-content-type-options"], "nosniff");
}

#[tokio::test]
async fn crashes_are_counted_and_nothing_else() {
    let server = TestServer::new();
    let told = |body: &'static str| request(Method::POST, "/api/crashes", None, Body::from(body));
    for (body, status) in [
        (r#"{"times":2}"#, 204),
        (r#"{"times":4000000000}"#, 204),
        (r#"{"times":"Samir"}"#, 400),
        (r#"{"why":"Samir"}"#, 400),
    ] {
        assert_eq!(server.ask(told(body)).await.status, status, "{body}");
    }
    let expected = json!({ "status": "ok", "crashes": 12 });
    assert_eq!(server.get("/healthz", None).await.json(), expected);
    // One address cannot make it look worse than ten times in ten minutes.
    let mut last = 204;
    for _ in 0..10 {
        last = server.ask(told(r#"{"times":1}"#)).await.status.as_u16();
    }
    assert_eq!(last, 429);
}

#[tokio::test]
async fn an_answer_that_was_lost_is_given_again_to_the_same_phone_for_ten_minutes() {
    let server = TestServer::new();
    let used = (410, "invite_used".to_owned());
    for is_short in [true, false] {
        let (_, invite) = server.invited("Anne", Some(StaffRole::Coach)).await;
        let code = if is_short { &invite.short } else { &invite.link }.reveal();
        let phone = device();
        let first = server.pair(code, phone).await;
        assert_eq!(first.status, 200);
        // Whichever of the answers comes, and in whatever order: they say the same.
        for _ in 0..3 {
            server.later(3 * MINUTE_MS);
            let again = server.pair(code, phone).await;
            assert_eq!((again.status, again.cookie()), (first.status, first.cookie()));
            assert_eq!(again.json()["person"], first.json()["person"]);
            assert_eq!(server.pair(code, device()).await.problem(), used);
        }
        server.later(MINUTE_MS + 1);
        assert_eq!(server.pair(code, phone).await.problem(), used);
    }
}

#[tokio::test]
async fn a_phone_that_was_signed_out_does_not_come_back_by_the_code_it_came_with() {
    let server = TestServer::new();
    let (person, invite) = server.invited("Anne", Some(StaffRole::Coach)).await;
    let client = server.guest_by(person, invite.link.reveal()).await;
    assert_eq!(server.pair(invite.link.reveal(), client.device).await.status, 200);
    assert_eq!(server.post("/api/logout", Some(&client), &json!({})).await.status, 204);
    let again = server.pair(invite.link.reveal(), client.device).await;
    assert_eq!(again.problem(), (410, "invite_used".to_owned()));
}

#[tokio::test]
async fn pairing_ends_the_session_that_the_browser_had() {
    for is_same_person in [true, false] {
        let server = TestServer::new();
        let before = server.client("Anne", Some(StaffRole::Coach)).await;
        let elsewhere = server.invite_for(before.person).await;
        let elsewhere = server.guest_by(before.person, elsewhere.link.reveal()).await;
        let next = if is_same_person {
            server.invite_for(before.person).await
        } else {
            server.invited("Bo", Some(StaffRole::Coach)).await.1
        };
        // A code that opens nothing ends nothing.
        assert_eq!(server.pair_in(Some(&before), "ABCDEF", device()).await.status, 404);
        assert_eq!(server.get("/api/me", Some(&before)).await.status, 200);
        let (code, phone) = (next.link.reveal(), device());
        let paired = server.pair_in(Some(&before), code, phone).await;
        assert_eq!(paired.status, 200);
        assert_eq!(server.get("/api/me", Some(&before)).await.status, 401, "{is_same_person}");
        assert_eq!(server.get("/api/me", Some(&elsewhere)).await.status, 200);
        let listed = server.get("/api/devices", Some(&elsewhere)).await.json();
        let count = if is_same_person { 2 } else { 1 };
        assert_eq!(listed["devices"].as_array().unwrap().len(), count, "{listed}");
        // Asked again with the session it has now, it ends nothing.
        let mut now = before.clone();
        now.cookie = paired.cookie().split(';').next().unwrap().to_owned();
        assert_eq!(server.pair_in(Some(&now), code, phone).await.status, 200);
        assert_eq!(server.get("/api/me", Some(&now)).await.status, 200);
    }
}

#[tokio::test]
async fn a_phone_that_is_paired_is_its_persons_and_nobody_elses() {
    let server = TestServer::new();
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let mut bo = server.client("Bo", Some(StaffRole::Coach)).await;
    // Before Anne's phone has said a word, nobody can speak under its id.
    let log = server.traject(&bo).await;
    bo.device = anne.device;
    let outcomes = server.push(&bo, log, &[add(chance::person(), Role::Employer, "Ed")]).await;
    assert_eq!(outcomes, [Outcome::Refused(Refusal::NotYours)]);
    // Nor be paired as it; the code stays.
    let invite = server.invite_for(bo.person).await;
    let taken = server.pair(invite.link.reveal(), anne.device).await;
    assert_eq!(taken.problem(), (409, "device_taken".to_owned()));
    assert_eq!(server.pair(invite.link.reveal(), device()).await.status, 200);
    let again = server.invite_for(anne.person).await;
    assert_eq!(server.pair(again.link.reveal(), anne.device).await.status, 200);
}
