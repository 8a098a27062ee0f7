//! Passkeys: added, come in by, shown once more; and each reason why one does not hold.

mod asked_again;
pub mod device;
mod lost;
mod refused;

use serde_json::{Value, json};
use shared::role::StaffRole;

use super::kit::{Answer, TestClient, TestServer, device as new_phone};
use device::Device;

const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 24 * 60 * MINUTE_MS;

/// What a server asks of a browser, and by what the answer names it.
pub struct Asked {
    pub ceremony: String,
    pub options: Value,
}

pub async fn asked(server: &TestServer, path: &str, by: Option<&TestClient>) -> Asked {
    let answer = server.post(path, by, &json!({})).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let told = answer.json();
    let options = serde_json::from_str(told["options"].as_str().unwrap()).unwrap();
    Asked { ceremony: told["ceremony"].as_str().unwrap().to_owned(), options }
}

async fn answered(
    server: &TestServer,
    path: &str,
    by: Option<&TestClient>,
    (asked, answer): (&Asked, &Value),
) -> Answer {
    let body = json!({ "ceremony": asked.ceremony, "answer": answer.to_string() });
    server.post(path, by, &body).await
}

/// Adds the key of a device.
pub async fn try_to_add(server: &TestServer, by: &TestClient, device: &mut Device) -> Answer {
    let asked = asked(server, "/api/passkeys", Some(by)).await;
    let answer = device.make(&asked.options).to_string();
    let body = json!({ "ceremony": asked.ceremony, "answer": answer, "name": " Mijn telefoon " });
    server.post("/api/passkeys/add", Some(by), &body).await
}

pub async fn added(server: &TestServer, by: &TestClient) -> Device {
    let mut device = Device::new();
    let answer = try_to_add(server, by, &mut device).await;
    assert_eq!(answer.status, 204, "{answer:?}");
    device
}

/// Comes back with a key, without a name.
pub async fn come_in(server: &TestServer, device: &mut Device) -> Answer {
    let asked = asked(server, "/api/passkeys/who", None).await;
    let answer = device.show(&asked.options);
    answered(server, "/api/passkeys/come-in", None, (&asked, &answer)).await
}

/// Shows once more who they are.
pub async fn show(server: &TestServer, by: &TestClient, device: &mut Device) -> Answer {
    let asked = asked(server, "/api/passkeys/again", Some(by)).await;
    let answer = device.show(&asked.options);
    answered(server, "/api/passkeys/show", Some(by), (&asked, &answer)).await
}

async fn own(server: &TestServer, by: &TestClient) -> Vec<Value> {
    let standing = server.get("/api/passkeys", Some(by)).await.json();
    standing["passkeys"].as_array().unwrap().clone()
}

async fn is_in(server: &TestServer, client: &TestClient) -> bool {
    server.get("/api/me", Some(client)).await.status == 200
}

fn noted(server: &TestServer, word: &str) -> usize {
    let trail = std::fs::read_to_string(server.folder.0.join("audit.jsonl")).unwrap_or_default();
    trail.matches(&format!("\"{word}\"")).count()
}

fn declined() -> (u16, String) {
    (403, "passkey_refused".to_owned())
}

#[tokio::test]
async fn who_added_one_comes_in_by_it_on_another_phone_as_themselves() {
    let server = TestServer::new();
    assert_eq!(server.get("/api/passkeys/offered", None).await.status, 204);
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let mut device = added(&server, &anne).await;
    let told = own(&server, &anne).await;
    assert_eq!((told.len(), &told[0]["name"]), (1, &json!("Mijn telefoon")));
    assert_eq!(told[0]["made"], server.now().0);
    assert!(told[0].get("used").is_none());
    assert_eq!(server.get("/api/passkeys/offered", None).await.status, 200);

    server.later(3 * DAY_MS);
    let answer = come_in(&server, &mut device).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let code = answer.json()["code"].as_str().unwrap().to_owned();
    let paired = server.pair(&code, new_phone()).await;
    assert_eq!(paired.json()["person"], anne.person.to_string());
    assert_eq!(server.pair(&code, new_phone()).await.problem(), (410, "invite_used".to_owned()));
    let told = own(&server, &anne).await;
    assert_eq!(told[0]["used"], server.now().0.div_euclid(DAY_MS) * DAY_MS, "the day alone");
    // A code that nobody brought ends soon.
    let late = come_in(&server, &mut device).await.json()["code"].as_str().unwrap().to_owned();
    server.later(6 * MINUTE_MS);
    assert_eq!(server.pair(&late, new_phone()).await.problem(), (410, "invite_expired".to_owned()));
}

#[tokio::test]
async fn one_is_taken_back_by_its_person_and_opens_nothing_then() {
    let server = TestServer::new();
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let mo = server.client("Mo", Some(StaffRole::Coach)).await;
    let mut first = added(&server, &anne).await;
    server.later(1);
    let mut second = added(&server, &anne).await;
    let id = own(&server, &anne).await[0]["id"].as_str().unwrap().to_owned();
    let path = format!("/api/passkeys/own/{id}");
    assert_eq!(server.delete(&path, Some(&mo)).await.status, 404, "it is not his");
    assert_eq!(server.delete(&path, Some(&anne)).await.status, 204);
    assert_eq!(server.delete(&path, Some(&anne)).await.status, 404);
    assert_eq!(come_in(&server, &mut first).await.problem(), declined());
    assert_eq!(come_in(&server, &mut second).await.status, 200);
}

#[tokio::test]
async fn only_who_is_of_the_office_has_any_and_only_where_the_server_has_a_name() {
    let server = TestServer::new();
    let samir = server.client("Samir", None).await;
    for path in ["/api/passkeys", "/api/passkeys/again"] {
        let answer = server.post(path, Some(&samir), &json!({})).await;
        assert_eq!(answer.problem(), (403, "not_allowed".to_owned()), "{path}");
    }
    let anne = server.client("Anne", Some(StaffRole::Coach)).await;
    let again = server.post("/api/passkeys/again", Some(&anne), &json!({})).await;
    assert_eq!(again.problem(), (404, "not_found".to_owned()), "she has none to show");

    let by_number = TestServer::at("http://192.0.2.7");
    let anne = by_number.client("Anne", Some(StaffRole::Coach)).await;
    let standing = by_number.get("/api/passkeys", Some(&anne)).await.json();
    assert_eq!(standing["offered"], false);
    let asked = by_number.post("/api/passkeys", Some(&anne), &json!({})).await;
    assert_eq!(asked.problem(), (409, "no_passkeys".to_owned()));
    assert_eq!(by_number.get("/api/passkeys/offered", None).await.status, 204);
}
