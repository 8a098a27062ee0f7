//! How long a phone may be away, and the key it closes with: told to whose it is, when asked, and for as long as there are data.

use std::sync::Arc;

use shared::id::Id;
use shared::role::Role;
use shared::sync::lease::{DAYS_DEFAULT, Terms};
use shared::sync::message::{Request, Wants};
use shared::sync::seal::Key;

use super::kit::{Folder, Guest, House};
use crate::chance;
use crate::http::{Origin, Web};
use crate::store;

async fn terms(house: &House, guest: &Guest, wants: Wants) -> Terms {
    let round = house.round(guest, Id::from_random(chance::bytes()), &[]);
    let reply = house.sync(guest, &Request { wants, ..round }).await;
    reply.lease.expect("terms in every answer")
}

async fn key(house: &House, guest: &Guest) -> Key {
    terms(house, guest, Wants::Key).await.key.expect("a key for who asks").key
}

#[tokio::test]
async fn every_answer_says_how_long_and_only_who_asks_is_told_a_key() {
    let house = House::new();
    let coach = house.guest("Anne", Some(Role::Coach)).await;
    let told = terms(&house, &coach, Wants::Nothing).await;
    assert_eq!(told, Terms { days: DAYS_DEFAULT, key: None });
    let told = terms(&house, &coach, Wants::Key).await.key.expect("a key");
    assert_eq!(told.device, coach.device);
}

#[tokio::test]
async fn a_key_is_the_same_each_time_and_another_for_everyone_else() {
    let house = House::new();
    let coach = house.guest("Anne", Some(Role::Coach)).await;
    let first = key(&house, &coach).await;
    assert_eq!(key(&house, &coach).await, first);
    // Who names another's device is told a key, but not that one.
    let candidate = house.guest("Sammie", None).await;
    let curious = Guest { device: coach.device, ..candidate };
    assert_ne!(key(&house, &curious).await, first);
    assert_eq!(house.post("/api/logout", Some(&coach), &serde_json::json!({})).await.status, 204);
    let body = shared::wire::encode(&house.round(&coach, Id::from_random(chance::bytes()), &[]));
    let shut = house.post_bytes("/api/sync", Some(&coach), body.into_bytes()).await;
    assert_eq!(shut.status, 401, "who was signed out is told nothing");
}

#[tokio::test]
async fn a_restored_server_still_opens_what_was_closed() {
    let (house, away) = (House::new(), Folder::new());
    let backup = away.0.join("backup.sqlite");
    let coach = house.guest("Anne", Some(Role::Coach)).await;
    let first = key(&house, &coach).await;
    store::put_away(&house.folder.0, &backup).unwrap();
    let folder = Arc::clone(&house.folder);
    drop(house);
    // A backup of before there were keys has no secret, or one that was made when it was read.
    rusqlite::Connection::open(&backup)
        .and_then(|it| it.execute("delete from meta where key = ?1", [store::SECRET]))
        .unwrap();
    store::put_back(&folder.0, &backup).unwrap();
    let house = House::build(folder, Origin::local(8080), Web::default());
    assert_eq!(key(&house, &coach).await, first);
}
