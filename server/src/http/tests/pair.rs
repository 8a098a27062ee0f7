//! Pairing: what each kind of code gets, and what the cookie is like.

use axum::body::Body;
use axum::http::{Method, header};
use serde_json::json;
use shared::role::Role;

use super::kit::{Folder, House, device, request};
use crate::chance;
use crate::http::{Origin, Web};

const MINUTE_MS: i64 = 60_000;

#[tokio::test]
async fn a_code_opens_once_and_tells_who_one_is() {
    let house = House::new();
    let (person, invite) = house.invited("Anne", Some(Role::Coach)).await;
    let short = invite.short.reveal();
    let typed = format!("{} {}", &short[..3], &short[3..]).to_lowercase();
    let answer = house.pair(&typed, device()).await;
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
        assert_eq!(house.pair(code, device()).await.problem(), (410, "invite_used".to_owned()));
    }
}

#[tokio::test]
async fn an_unknown_or_malformed_code_opens_nothing() {
    let house = House::new();
    for code in ["ABCDEF", "", "O0O0O0", &"0".repeat(32)] {
        assert_eq!(house.pair(code, device()).await.problem(), (404, "invite_unknown".to_owned()));
    }
    let answer = house.post("/api/pair", None, &json!({ "code": "ABCDEF" })).await;
    assert_eq!(answer.problem(), (400, "malformed".to_owned()));
}

#[tokio::test]
async fn codes_expire_the_short_one_first() {
    let house = House::new();
    let (_, invite) = house.invited("Anne", Some(Role::Coach)).await;
    house.later(15 * MINUTE_MS + 1);
    let expired = (410, "invite_expired".to_owned());
    assert_eq!(house.pair(invite.short.reveal(), device()).await.problem(), expired);
    assert_eq!(house.pair(invite.link.reveal(), device()).await.status, 200);
    let (_, invite) = house.invited("Bea", Some(Role::Coach)).await;
    house.later(24 * 60 * MINUTE_MS + 1);
    assert_eq!(house.pair(invite.link.reveal(), device()).await.problem(), expired);
}

#[tokio::test]
async fn guessing_is_slow_and_right_codes_cost_nothing() {
    let house = House::new();
    for _ in 0..20 {
        house.guest("Anne", Some(Role::Coach)).await;
    }
    for _ in 0..10 {
        assert_eq!(house.pair("ABCDEF", device()).await.status, 404);
    }
    let (_, invite) = house.invited("Anne", Some(Role::Coach)).await;
    let answer = house.pair(invite.short.reveal(), device()).await;
    assert_eq!(answer.problem(), (429, "too_many_tries".to_owned()));
    assert_eq!(answer.headers[header::RETRY_AFTER], "61");
    house.later(MINUTE_MS);
    assert_eq!(house.pair(invite.short.reveal(), device()).await.status, 200);
}

#[tokio::test]
async fn without_a_session_one_is_nobody_and_signed_out() {
    let house = House::new();
    let mut guest = house.guest("Anne", Some(Role::Coach)).await;
    assert_eq!(house.get("/api/me", Some(&guest)).await.json()["name"], "Anne");
    let signed_out = (401, "signed_out".to_owned());
    // Whoever was let in once is told that this is over: their phone closes.
    let ended = (401, "session_ended".to_owned());
    assert_eq!(house.get("/api/me", None).await.status, 204);
    assert_eq!(house.get("/api/devices", None).await.problem(), signed_out);
    guest.cookie = format!("opstap={}", "0".repeat(64));
    assert_eq!(house.get("/api/me", Some(&guest)).await.problem(), ended);
    guest.cookie = "opstap=short".to_owned();
    assert_eq!(house.get("/api/me", Some(&guest)).await.status, 204);
    assert_eq!(house.get("/api/devices", Some(&guest)).await.problem(), signed_out);
}

#[tokio::test]
async fn pairing_again_ends_the_phones_former_session_and_so_does_logging_out() {
    let house = House::new();
    let guest = house.guest("Anne", Some(Role::Coach)).await;
    let other = json!({ "person": chance::person().to_string() });
    let answer = house.post("/api/logout", Some(&guest), &other).await;
    assert_eq!(answer.problem(), (401, "others_phone".to_owned()));
    let answer = house.post("/api/logout", Some(&guest), &json!({})).await;
    assert_eq!(answer.status, 204);
    assert!(answer.cookie().starts_with("opstap=; Max-Age=0;"));
    assert_eq!(house.get("/api/me", Some(&guest)).await.status, 401);
}

#[tokio::test]
async fn a_phone_unused_for_long_is_paired_again() {
    let house = House::new();
    let guest = house.guest("Anne", Some(Role::Coach)).await;
    let days_ms = 24 * 60 * MINUTE_MS;
    house.later(399 * days_ms);
    assert_eq!(house.get("/api/me", Some(&guest)).await.status, 200);
    house.later(399 * days_ms);
    assert_eq!(house.get("/api/me", Some(&guest)).await.status, 200);
    house.later(401 * days_ms);
    assert_eq!(house.get("/api/me", Some(&guest)).await.status, 401);
}

#[tokio::test]
async fn behind_tls_the_cookie_is_bound_to_the_host() {
    let origin = Origin::parse("https://opstap.example").unwrap();
    let house = House::build(Folder::new().into(), origin, Web::default());
    let (_, invite) = house.invited("Anne", Some(Role::Coach)).await;
    let answer = house.pair(invite.link.reveal(), device()).await;
    let cookie = answer.cookie();
    assert!(cookie.starts_with("__Host-opstap=") && cookie.contains("; Secure;"), "{cookie}");
    assert_eq!(answer.headers["strict-transport-security"], "max-age=31536000");
}

#[tokio::test]
async fn only_our_own_pages_change_anything() {
    let house = House::new();
    let guest = house.guest("Anne", Some(Role::Coach)).await;
    let mut foreign = request(Method::POST, "/api/logout", Some(&guest), Body::empty());
    foreign.headers_mut().insert(header::ORIGIN, "http://evil.example".parse().unwrap());
    assert_eq!(house.ask(foreign).await.problem(), (403, "other_origin".to_owned()));
    let mut form = request(Method::POST, "/api/logout", Some(&guest), Body::empty());
    form.headers_mut().insert(header::CONTENT_TYPE, "text/plain".parse().unwrap());
    assert_eq!(house.ask(form).await.problem(), (415, "not_json".to_owned()));
    assert_eq!(house.get("/api/me", Some(&guest)).await.status, 200);
}

#[tokio::test]
async fn what_is_not_there_is_said_so() {
    let house = House::new();
    assert_eq!(house.get("/api/nothing", None).await.problem(), (404, "not_found".to_owned()));
    assert_eq!(house.get("/api/pair", None).await.problem(), (405, "no_such_method".to_owned()));
    let answer = house.get("/healthz", None).await;
    assert_eq!(answer.json(), json!({ "status": "ok" }));
    assert_eq!(answer.headers["x-content-type-options"], "nosniff");
}
