//! Several servers on one database: what they refuse, what they hear of each other, and what they write at once.

use std::time::Duration;

use shared::id::{DeviceId, Id, Seq};
use shared::record::member::{MemberEdit, NewMember};
use shared::record::{At, Edit};
use shared::role::Role;
use shared::sync::hub::{Caller, ReadStore};
use shared::sync::message::Outcome;

use super::tests::{Coach, job, open};
use super::{
    SqlReadStore, Store, StoreError, master, meta, move_to_folder, move_to_server, schema,
};
use crate::chance;
use crate::http::tests::kit::{Folder, database};
use crate::keyring::Keyring;
use crate::secret::Secret;
use crate::store;

/// What somebody who looks after a job notices: nothing of it may wait longer.
const SOON: Duration = Duration::from_secs(1);

fn two() -> (Folder, Store, Folder, Store) {
    let first = Folder::new();
    let one = Store::open(&first.0).unwrap();
    let second = Folder::beside(&first);
    let other = Store::open(&second.0).unwrap();
    (first, one, second, other)
}

fn phone() -> DeviceId {
    Id::from_random(chance::bytes())
}

#[tokio::test]
#[ignore = "on PostgreSQL: cargo xtask test has one"]
async fn what_one_takes_in_is_heard_at_another_within_a_second() {
    let (_first, one, _second, other) = two();
    let coach = Coach::new();
    coach.push(&one, 1, open()).await.unwrap();
    let listener = other.listen(coach.caller.person, phone());
    for n in 2..6 {
        coach.push(&one, n, job(n)).await.unwrap();
        let heard = tokio::time::timeout(SOON, listener.heard()).await.expect("within a second");
        assert!(heard.logs.contains(&coach.log));
        let grants = other.read(move |it| SqlReadStore(it).grants(coach.caller.person)).await;
        assert_eq!(grants.unwrap()[0].head, Seq(n));
    }
    // Who is signed out at one is signed out at the other.
    let device = phone();
    let lost = other.listen(coach.caller.person, device);
    let sign_out = move |it: &mut super::WriteTransaction<'_>| {
        it.tell_signed_out(coach.caller.person, device);
        Ok(())
    };
    one.write(sign_out).await.unwrap();
    // News of before may come first.
    let hears = async { while !lost.heard().await.is_over {} };
    tokio::time::timeout(SOON, hears).await.expect("within a second");
}

#[tokio::test]
#[ignore = "on PostgreSQL: cargo xtask test has one"]
async fn another_secret_and_a_newer_schema_are_refused() {
    let (_first, one, second, other) = two();
    drop(other);
    std::fs::remove_file(second.0.join("opstap.secret")).unwrap();
    assert!(matches!(Store::open(&second.0), Err(StoreError::OtherSecret(_))));
    assert!(!second.0.join("opstap.secret").exists(), "none is made up");
    let newer = schema::latest() + 1;
    let write = move |it: &mut super::WriteTransaction<'_>| {
        meta::put(it.connection, schema::VERSION, &newer.to_string())
    };
    one.write(write).await.unwrap();
    assert!(matches!(store::connect(&second.0), Err(StoreError::Newer(it)) if it == newer));
}

#[tokio::test]
#[ignore = "on PostgreSQL: cargo xtask test has one"]
async fn another_in_force_is_taken_from_who_knows_the_one_before_and_then_asked_of_all() {
    let (first, one, second, other) = two();
    let secret = |folder: &Folder| folder.0.join("opstap.secret");
    let stranger = Folder::beside(&first);
    std::fs::write(secret(&stranger), Keyring::begin().reveal()).unwrap();
    let keyring = master::rotate(&first.0, "2027-01-31".parse().unwrap()).unwrap();
    drop((one, other));
    // It was not told yet.
    assert!(matches!(Store::open(&second.0), Err(StoreError::OtherSecret(_))));
    drop(Store::open(&first.0).unwrap());
    std::fs::copy(secret(&first), secret(&second)).unwrap();
    drop(Store::open(&second.0).unwrap());
    // It may as well come with the file, whoever is first.
    let next = keyring.rotated(Secret::token(), "2027-06-01".parse().unwrap());
    std::fs::write(secret(&second), next.reveal()).unwrap();
    drop(Store::open(&second.0).unwrap());
    assert!(matches!(Store::open(&first.0), Err(StoreError::OtherSecret(_))));
    assert!(matches!(Store::open(&stranger.0), Err(StoreError::OtherSecret(_))));
    let said = master::rotate(&stranger.0, "2027-06-01".parse().unwrap());
    assert!(matches!(said, Err(StoreError::OtherSecret(_))), "nor does it come in by that");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "on PostgreSQL: cargo xtask test has one"]
async fn both_write_in_one_log_at_once_and_no_place_is_given_twice() {
    let (_first, one, _second, other) = two();
    let coach = Coach::new();
    coach.push(&one, 1, open()).await.unwrap();
    let pushes = (0..60_u64).map(|n| {
        let store = if n % 2 == 0 { one.clone() } else { other.clone() };
        // Each from a phone of its own: they know nothing of each other.
        let coach = Coach { device: phone(), ..coach };
        tokio::spawn(async move { coach.push(&store, 1, job(n)).await })
    });
    let mut places = Vec::new();
    for push in pushes.collect::<Vec<_>>() {
        let Outcome::Accepted(seq) = push.await.unwrap().unwrap() else { panic!("refused") };
        places.push(seq.0);
    }
    places.sort_unstable();
    assert_eq!(places, (2..=61).collect::<Vec<u64>>());
    assert!(one.retries() + other.retries() > 0, "they were in each other's way");
}

#[tokio::test]
#[ignore = "on PostgreSQL: cargo xtask test has one"]
async fn who_was_let_in_at_one_may_write_at_the_other() {
    let (_first, one, _second, other) = two();
    let (coach, guest) = (Coach::new(), Coach::new());
    coach.push(&one, 1, open()).await.unwrap();
    let caller = Caller { office: None, ..guest.caller };
    let guest = Coach { log: coach.log, caller, ..guest };
    // Folded here as it was without them.
    let refused = guest.push(&one, 1, job(1)).await.unwrap();
    assert!(matches!(refused, Outcome::Refused(_)));
    let new = NewMember { role: Role::Coach, name: "Bo".to_owned(), placement: None };
    let add = Edit::Member(At(guest.caller.person, MemberEdit::Add(new)));
    assert_eq!(coach.push(&other, 2, add).await.unwrap(), Outcome::Accepted(Seq(2)));
    for _ in 0..4 {
        let taken = Coach { device: phone(), ..guest }.push(&one, 1, job(2)).await.unwrap();
        assert!(matches!(taken, Outcome::Accepted(_)), "{taken:?}");
    }
}

#[tokio::test]
#[ignore = "on PostgreSQL: cargo xtask test has one"]
async fn what_is_moved_there_and_back_is_alike() {
    let folder = Folder::on_file();
    let coach = Coach::new();
    {
        let store = Store::open(&folder.0).unwrap();
        coach.push(&store, 1, open()).await.unwrap();
        for n in 2..20 {
            coach.push(&store, n, job(n)).await.unwrap();
        }
    }
    let to = database::chosen().unwrap().empty().unwrap();
    let there = move_to_server(&folder.0, &to).unwrap();
    assert!(there.rows > 20);
    {
        let store = Store::open(&folder.0).unwrap();
        let grants = store.read(move |it| SqlReadStore(it).grants(coach.caller.person)).await;
        assert_eq!(grants.unwrap()[0].head, Seq(19));
    }
    let back = move_to_folder(&folder.0).unwrap();
    assert_eq!(there.digest, back.digest);
    let store = Store::open(&folder.0).unwrap();
    assert_eq!(coach.push(&store, 20, job(20)).await.unwrap(), Outcome::Accepted(Seq(20)));
    drop(store);
    // It holds what it held, and no server begins on it.
    assert!(matches!(move_to_server(&folder.0, &to), Err(StoreError::NotWhole(_))));
    let late = Folder::on_file();
    std::fs::copy(folder.0.join("opstap.secret"), late.0.join("opstap.secret")).unwrap();
    store::place::name(&late.0, &to).unwrap();
    assert!(matches!(Store::open(&late.0), Err(StoreError::NotWhole(_))));
}
