//! How long a phone may be away, and the key it closes with: told to whose it is, when asked, and for as long as there are data.

use std::sync::Arc;

use shared::id::Id;
use shared::role::StaffRole;
use shared::sync::device_key::{Key, KeyId};
use shared::sync::lease::DAYS_DEFAULT;
use shared::sync::message::{Request, Terms, Wants};

use super::kit::{Folder, TestClient, TestServer};
use crate::chance;
use crate::http::{Origin, Web};
use crate::store;

async fn terms(
    server: &TestServer,
    client: &TestClient,
    (wants, key): (Wants, Option<KeyId>),
) -> Terms {
    let round = server.round(client, Id::from_random(chance::bytes()), &[]);
    let reply = server.sync(client, &Request { wants, key, ..round }).await;
    reply.lease.expect("terms in every answer")
}

pub(super) async fn key(server: &TestServer, client: &TestClient) -> Key {
    terms(server, client, (Wants::Key, None)).await.key.expect("a key for who asks").key
}

#[tokio::test]
async fn every_answer_says_how_long_and_who_asks_or_has_another_is_told_a_key() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let told = terms(&server, &coach, (Wants::Key, None)).await.key.expect("a key");
    assert_eq!(told.device, coach.device);
    let nothing = terms(&server, &coach, (Wants::Nothing, told.id)).await;
    assert_eq!(nothing, Terms { days: DAYS_DEFAULT, key: None, older: Vec::new() });
    let other = told.id.map(|KeyId(id)| KeyId(id.wrapping_add(1)));
    for has in [None, other] {
        let again = terms(&server, &coach, (Wants::Nothing, has)).await;
        assert_eq!(again.key, Some(told.clone()), "{has:?}");
    }
}

#[tokio::test]
async fn a_key_is_the_same_each_time_and_another_for_everyone_else() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let first = key(&server, &coach).await;
    assert_eq!(key(&server, &coach).await, first);
    // Who names another's device is told a key, but not that one.
    let candidate = server.client("Sammie", None).await;
    let curious = TestClient { device: coach.device, ..candidate };
    assert_ne!(key(&server, &curious).await, first);
    assert_eq!(server.post("/api/logout", Some(&coach), &serde_json::json!({})).await.status, 204);
    let body = shared::wire::encode(&server.round(&coach, Id::from_random(chance::bytes()), &[]));
    let shut = server.post_bytes("/api/sync", Some(&coach), body.into_bytes()).await;
    assert_eq!(shut.status, 401, "who was signed out is told nothing");
}

#[tokio::test]
async fn a_restored_server_still_opens_what_was_closed() {
    let (server, away) = (TestServer::new(), Folder::new());
    let backup = away.0.join("backup.sqlite");
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let first = key(&server, &coach).await;
    store::put_away(&server.folder.0, &backup, &[]).unwrap();
    let folder = Arc::clone(&server.folder);
    drop(server);
    store::put_back(&folder.0, &backup, None).unwrap();
    let server = TestServer::build(folder, Origin::local(8080), Web::default());
    assert_eq!(key(&server, &coach).await, first);
}
