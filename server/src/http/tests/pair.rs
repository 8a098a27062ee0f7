//! Pairing: what each kind of code gets, and what the cookie is like.

use axum::body::Body;
use axum::http::{Method, header};
use serde_json::json;
use shared::role::Role;

use super::kit::{Folder, TestServer, device, request};
use crate::chance;
use crate::http::{Origin, Web};

const MINUTE_MS: i64 = 60_000;

#[tokio::test]
async fn a_code_opens_once_and_tells_who_one_is() {
    let server = TestServer::new();
    let (person, invite) = server.invited("Anne", Some(Role::Coach)).await;
    let short = invite.short.reveal();
    let typed = format!("{} {}", &short[..3], &short[3..]).to_lowercase();
    let answer = server.pair(&typed, device()).await;
    assert_eq!(
        answer.json(),
        json!({ "person": person.to_string(), "name": "Anne", "office": "coach" })
    );
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
    let (_, invite) = server.invited("Anne", Some(Role::Coach)).await;
    server.later(15 * MINUTE_MS + 1);
    let expired = (410, "invite_expired".to_owned());
    assert_eq!(server.pair(invite.short.reveal(), device()).await.problem(), expired);
    assert_eq!(server.pair(invite.link.reveal(), device()).await.status, 200);
    let (_, invite) = server.invited("Bea", Some(Role::Coach)).await;
    server.later(24 * 60 * MINUTE_MS + 1);
    assert_eq!(server.pair(invite.link.reveal(), device()).await.problem(), expired);
}

#[tokio::test]
async fn guessing_is_slow_and_right_codes_cost_nothing() {
    let server = TestServer::new();
    for _ in 0..20 {
        server.client("Anne", Some(Role::Coach)).await;
    }
    for _ in 0..10 {
        assert_eq!(server.pair("ABCDEF", device()).await.status, 404);
    }
    let (_, invite) = server.invited("Anne", Some(Role::Coach)).await;
    let answer = server.pair(invite.short.reveal(), device()).await;
    assert_eq!(answer.problem(), (429, "too_many_tries".to_owned()));
    assert_eq!(answer.headers[header::RETRY_AFTER], "61");
    server.later(MINUTE_MS);
    assert_eq!(server.pair(invite.short.reveal(), device()).await.status, 200);
}

#[tokio::test]
async fn without_a_session_one_is_nobody_and_signed_out() {
    let server = TestServer::new();
    let mut client = server.client("Anne", Some(Role::Coach)).await;
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
    let client = server.client("Anne", Some(Role::Coach)).await;
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
    let client = server.client("Anne", Some(Role::Coach)).await;
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
    let (_, invite) = server.invited("Anne", Some(Role::Coach)).await;
    let answer = server.pair(invite.link.reveal(), device()).await;
    let cookie = answer.cookie();
    assert!(cookie.starts_with("__Host-opstap=") && cookie.contains("; Secure;"), "{cookie}");
    assert_eq!(answer.headers["strict-transport-security"], "max-age=31536000");
}

#[tokio::test]
async fn only_our_own_pages_change_anything() {
    let server = TestServer::new();
    let client = server.client("Anne", Some(Role::Coach)).await;
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
