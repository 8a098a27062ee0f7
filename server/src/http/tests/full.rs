//! A server without room: it says so, acknowledges nothing, can still be read, and goes on by itself.

use shared::id::Id;
use shared::record::Edit;
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::role::Role;
use shared::sync::message::Outcome;

use super::kit::{Answer, TestClient, TestServer, open};
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
    let client = server.client("Anne", Some(Role::Coach)).await;
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
    let mut asking = Handset::of(client.clone(), Some(Role::Coach));
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
    let client = server.client("Anne", Some(Role::Coach)).await;
    let mut handset = Handset::of(client.clone(), Some(Role::Coach));
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
