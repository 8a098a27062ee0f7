//! A server without room: it says so, acknowledges nothing, can still be read, and goes on by itself.

use std::fs;

use serde_json::json;
use shared::id::Id;
use shared::record::Edit;
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::role::{Role, StaffRole};
use shared::sync::message::Outcome;

use super::kit::{Answer, TestClient, TestServer, add, open};
use super::phone::Handset;
use crate::chance;
use crate::store::WriteTransaction;

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// Lets the database grow to so many pages, or no further than it is.
async fn room(server: &TestServer, pages: i64) {
    let limit = move |transaction: &mut WriteTransaction<'_>| {
        let sql = format!("pragma max_page_count = {pages}");
        transaction.connection.one(&sql, (), |row| row.get::<i64>(0))
    };
    server.server.store.write(limit).await.unwrap();
}

fn job(n: usize) -> Edit {
    Edit::Outline(OutlineEdit::Set(OutlineField::Job(format!("{n} {:x>150}", ""))))
}

async fn ask(
    server: &TestServer,
    client: &TestClient,
    round: &shared::sync::message::Request,
) -> Answer {
    server.post_bytes("/api/sync", Some(client), shared::wire::encode(round).into_bytes()).await
}

#[tokio::test]
async fn a_push_is_refused_a_pull_is_answered_and_it_passes_without_a_restart() {
    let server = TestServer::new();
    let client = server.client("Anne", Some(StaffRole::Coach)).await;
    let log = server.traject(&client).await;
    room(&server, 1).await;
    let edits: Vec<Edit> = (0..400).map(job).collect();
    let round = server.round(&client, log, &edits);
    assert_eq!(server.get("/readyz", None).await.status, 200);
    for _ in 0..2 {
        let answer = ask(&server, &client, &round).await;
        assert_eq!(answer.problem(), (507, "disk_full".to_owned()));
        assert_eq!(answer.headers["retry-after"], "30");
    }
    // A new start would mend no disk: the server is alive.
    assert_eq!(server.get("/healthz", None).await.status, 200);
    // Another day, which would be noted if there were room.
    server.later(DAY_MS);
    let mut asking = Handset::of(client.clone(), Some(StaffRole::Coach));
    asking.settle(&server).await;
    assert_eq!(asking.confirmed(log).len(), 1);

    room(&server, 1_000_000).await;
    let reply = server.sync(&client, &round).await;
    let of = reply.outcomes[0].of.iter().enumerate();
    let places =
        of.filter(|(at, (_, it))| *it == Outcome::Accepted(shared::id::Seq(*at as u64 + 2)));
    assert_eq!(places.count(), edits.len());
    asking.settle(&server).await;
    assert_eq!(asking.confirmed(log).len(), 1 + edits.len());
}

#[tokio::test]
async fn what_a_phone_saved_waits_for_room_and_arrives_once() {
    let server = TestServer::new();
    let client = server.client("Anne", Some(StaffRole::Coach)).await;
    let mut handset = Handset::of(client.clone(), Some(StaffRole::Coach));
    let log = Id::from_random(chance::bytes());
    handset.send(&server, log, &open()).await;
    room(&server, 1).await;
    let saved = 60;
    for n in 0..saved {
        handset.save(&server, log, &job(n));
    }
    let round = handset.phone.request(shared::sync::phone::Ask::Full, server.now());
    assert_eq!(ask(&server, &client, &round).await.problem().0, 507);
    assert_eq!(handset.phone.unsent(), saved);
    room(&server, 1_000_000).await;
    handset.settle(&server).await;
    assert_eq!((handset.phone.unsent(), handset.confirmed(log).len()), (0, 1 + saved));
}

#[tokio::test]
async fn without_room_phones_still_go_out() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let stolen = server.client("Sam", None).await;
    let invite = server.invite_for(stolen.person).await;
    let leaving = server.guest_by(stolen.person, invite.link.reveal()).await;
    let log = server.traject(&coach).await;
    server.push(&coach, log, &[add(stolen.person, Role::Candidate, "Sam")]).await;
    room(&server, 1).await;
    let mut n = 0;
    let declined = loop {
        n += 1;
        let answer = ask(&server, &coach, &server.round(&coach, log, &[job(n)])).await;
        if answer.status != 200 {
            break answer;
        }
    };
    assert_eq!(declined.problem(), (507, "disk_full".to_owned()));
    // Nor is anything kept aside, or to be had: what can wait is not even begun.
    let reserve = server.folder.0.join("opstap.reserve");
    fs::remove_file(&reserve).unwrap();
    fs::create_dir(&reserve).unwrap();
    let declined = ask(&server, &coach, &server.round(&coach, log, &[job(0)])).await;
    assert!(declined.status.is_server_error(), "{declined:?}");
    let phone = format!("/api/trajects/{log}/members/{}/devices/{}", stolen.person, stolen.device);
    assert_eq!(server.delete(&phone, Some(&coach)).await.status, 204);
    assert_eq!(server.post("/api/logout", Some(&leaving), &json!({})).await.status, 204);
    for gone in [&stolen, &leaving] {
        assert_eq!(server.get("/api/me", Some(gone)).await.status, 401);
    }
    assert_eq!(server.get("/api/me", Some(&coach)).await.status, 200);
}
