//! A phone or a key that is gone, and how somebody is in again; and how long being in lasts for who is of the office.

use serde_json::json;
use shared::role::StaffRole;

use super::device::Device;
use super::{DAY_MS, MINUTE_MS, added, come_in, declined, is_in, own, try_to_add};
use crate::auth::session::{IDLE_DAYS_MAX, OFFICE_DAYS_MAX, OFFICE_IDLE_DAYS_MAX};
use crate::http::tests::kit::TestServer;

#[tokio::test]
async fn a_phone_that_the_manager_signs_out_takes_its_persons_passkeys_along() {
    let server = TestServer::new();
    let manager = server.client("Ria", Some(StaffRole::Manager)).await;
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let mut lost = added(&server, &anne).await;
    let mut kept = added(&server, &manager).await;
    server.later(DAY_MS);
    let path = format!("/api/people/{}/devices/{}", anne.person, anne.device);
    assert_eq!(server.delete(&path, Some(&manager)).await.status, 204);
    assert_eq!(come_in(&server, &mut lost).await.problem(), declined());
    assert_eq!(come_in(&server, &mut kept).await.status, 200, "the manager's own stay");

    // The office lets her in anew; then she adds another, though she has nothing to show.
    let code = server.invite_for(anne.person).await;
    let anne = server.guest_by(anne.person, code.link.reveal()).await;
    assert!(own(&server, &anne).await.is_empty());
    let mut found = added(&server, &anne).await;
    assert_eq!(come_in(&server, &mut found).await.status, 200);
}

#[tokio::test]
async fn who_shuts_out_a_phone_of_their_own_keeps_what_they_are_asked_for() {
    let server = TestServer::new();
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let mut device = added(&server, &anne).await;
    let code = server.invite_for(anne.person).await;
    let other = server.guest_by(anne.person, code.link.reveal()).await;
    let path = format!("/api/devices/{}", anne.device);
    assert_eq!(server.delete(&path, Some(&other)).await.status, 204);
    assert!(!is_in(&server, &anne).await);
    assert_eq!(own(&server, &other).await.len(), 1);
    assert_eq!(come_in(&server, &mut device).await.status, 200);
}

#[tokio::test]
async fn who_leaves_their_phone_themselves_comes_in_again_by_their_passkey() {
    let server = TestServer::new();
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let mut device = added(&server, &anne).await;
    assert_eq!(server.post("/api/logout", Some(&anne), &json!({})).await.status, 204);
    assert!(!is_in(&server, &anne).await);
    let code = come_in(&server, &mut device).await.json()["code"].as_str().unwrap().to_owned();
    let anew = server.guest_by(anne.person, &code).await;
    assert!(is_in(&server, &anew).await);
}

#[tokio::test]
async fn a_key_that_is_lost_is_ended_by_the_office_or_by_its_person_once_they_are_let_in_anew() {
    let server = TestServer::new();
    let manager = server.client("Ria", Some(StaffRole::Manager)).await;
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let mut lost = added(&server, &anne).await;
    let people = async || {
        let people = server.get("/api/people", Some(&manager)).await.json();
        let people = people["people"].as_array().unwrap().clone();
        people.iter().find(|it| it["name"] == "Anne").unwrap().clone()
    };
    assert_eq!(people().await["passkeys"], 1);
    // By herself, with a new code: she has nothing to show but that.
    server.later(DAY_MS);
    let code = server.invite_for(anne.person).await;
    let phone = server.guest_by(anne.person, code.link.reveal()).await;
    let id = own(&server, &phone).await[0]["id"].as_str().unwrap().to_owned();
    assert_eq!(server.delete(&format!("/api/passkeys/own/{id}"), Some(&phone)).await.status, 204);
    assert_eq!(come_in(&server, &mut lost).await.problem(), declined());
    // By the office, whose phones stay.
    let mut next = added(&server, &phone).await;
    let path = format!("/api/people/{}/passkeys", anne.person);
    let asked = server.delete(&path, Some(&phone)).await;
    assert_eq!(asked.problem(), (403, "not_allowed".to_owned()));
    assert_eq!(server.delete(&path, Some(&manager)).await.status, 204);
    assert_eq!(server.delete(&path, Some(&manager)).await.status, 404);
    assert_eq!(come_in(&server, &mut next).await.problem(), declined());
    assert!(people().await.get("passkeys").is_none());
    assert!(is_in(&server, &phone).await && is_in(&server, &anne).await);
    server.later(11 * MINUTE_MS);
    assert_eq!(try_to_add(&server, &phone, &mut Device::new()).await.status, 204);
}

#[tokio::test]
async fn who_is_of_the_office_comes_in_anew_after_thirty_days_away_and_after_half_a_year() {
    assert_eq!((OFFICE_IDLE_DAYS_MAX, OFFICE_DAYS_MAX, IDLE_DAYS_MAX), (30, 180, 400));
    let server = TestServer::new();
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let samir = server.client("Samir", None).await;
    server.later(30 * DAY_MS);
    assert!(is_in(&server, &anne).await, "after thirty days");
    server.later(31 * DAY_MS);
    let told = server.get("/api/me", Some(&anne)).await;
    assert_eq!(told.problem(), (401, "session_ended".to_owned()), "after thirty-one more");
    assert!(is_in(&server, &samir).await, "a candidate stays");
    // However often she is here.
    let code = server.invite_for(anne.person).await;
    let anne = server.guest_by(anne.person, code.link.reveal()).await;
    for _ in 0..9 {
        server.later(20 * DAY_MS);
        assert!(is_in(&server, &anne).await);
    }
    server.later(DAY_MS);
    assert!(!is_in(&server, &anne).await, "after a hundred and eighty-one");
    assert!(is_in(&server, &samir).await);
    server.later(399 * DAY_MS);
    assert!(is_in(&server, &samir).await);
    server.later(401 * DAY_MS);
    assert!(!is_in(&server, &samir).await);
}
