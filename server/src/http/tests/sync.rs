//! Rounds: what comes in, what goes out, and what each bad body gets.

use std::io::Write;
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::http::{Method, header};
use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::stream;
use shared::change::Change;
use shared::id::{Id, Seq};
use shared::limits::{EDIT_BYTES_MAX, INFLATED_BYTES_MAX};
use shared::record::Edit;
use shared::record::outline::{OutlineEdit, OutlineField};
use shared::refusal::Refusal;
use shared::role::{Role, StaffRole};
use shared::sync::message::{Outcome, Pull, Push};
use shared::wire;

use super::kit::{TestClient, TestServer, add, open, request};
use crate::chance;
use crate::http::{Origin, Web};

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

async fn send_packed(
    server: &TestServer,
    client: &TestClient,
    packed: Vec<u8>,
) -> super::kit::Answer {
    let mut request = request(Method::POST, "/api/sync", Some(client), Body::from(packed));
    request.headers_mut().insert(header::CONTENT_ENCODING, "gzip".parse().unwrap());
    server.ask(request).await
}

#[tokio::test]
async fn a_change_of_one_phone_reaches_the_other() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let candidate = server.client("Sam", None).await;
    let log = server.traject(&coach).await;
    let added = server.push(&coach, log, &[add(candidate.person, Role::Candidate, "Sam")]).await;
    assert_eq!(added, [Outcome::Accepted(Seq(2))]);
    let reply = server.sync(&candidate, &server.round(&candidate, log, &[])).await;
    let [Pull::Snapshot(batch)] = reply.pulls.as_slice() else { panic!("{reply:?}") };
    assert_eq!((batch.log, batch.cursor, batch.entries.len()), (log, Seq(2), 2));
}

#[tokio::test]
async fn what_comes_too_soon_is_not_even_taken_apart() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let round = wire::encode(&server.round(&coach, Id::from_random([0; 16]), &[])).into_bytes();
    let mut taken = 0;
    let declined = loop {
        let answer = server.post_bytes("/api/sync", Some(&coach), round.clone()).await;
        if answer.status != 200 {
            break answer;
        }
        taken += 1;
    };
    assert_eq!((taken, declined.problem().1.as_str()), (600, "too_many_rounds"));
    // Whoever took it apart would find that it breaks off.
    let unread = stream::once(async { Err::<Bytes, _>(std::io::Error::other("read")) });
    let asking = request(Method::POST, "/api/sync", Some(&coach), Body::from_stream(unread));
    assert_eq!(server.ask(asking).await.problem().0, 429);
    let bomb = send_packed(&server, &coach, gzip(&vec![b' '; INFLATED_BYTES_MAX + 1])).await;
    assert_eq!(bomb.problem().0, 429);
}

#[tokio::test]
async fn a_repeat_gets_its_first_answer() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let log = Id::from_random(chance::bytes());
    let round = server.round(&coach, log, &[open(), open()]);
    for _ in 0..2 {
        let reply = server.sync(&coach, &round).await;
        let of: Vec<Outcome> = reply.outcomes[0].of.iter().map(|(_, outcome)| *outcome).collect();
        assert_eq!(of, [Outcome::Accepted(Seq(1)), Outcome::Refused(Refusal::AlreadyThere)]);
    }
}

#[tokio::test]
async fn a_stranger_neither_writes_nor_reads() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let stranger = server.client("Bo", Some(StaffRole::Coach)).await;
    let log = server.traject(&coach).await;
    let job = Edit::Outline(OutlineEdit::Set(OutlineField::Job("Anders".to_owned())));
    let round = server.round(&stranger, log, &[job]);
    let reply = server.sync(&stranger, &round).await;
    assert_eq!(reply.outcomes[0].of[0].1, Outcome::Refused(Refusal::NotAMember));
    assert!(reply.pulls.is_empty());
    // Nor in another's name, nor with another's phone.
    let mut forged = server.round(&stranger, log, &[open()]);
    forged.push[0].changes[0].author = coach.person;
    let reply = server.sync(&stranger, &forged).await;
    assert_eq!(reply.outcomes[0].of[0].1, Outcome::Refused(Refusal::NotYours));
}

#[tokio::test]
async fn without_a_session_nothing_is_taken_in() {
    let server = TestServer::new();
    let answer = server.post_bytes("/api/sync", None, b"{}".to_vec()).await;
    assert_eq!(answer.problem(), (401, "signed_out".to_owned()));
}

#[tokio::test]
async fn a_phone_gets_nothing_under_the_session_of_another() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let other = server.client("Bo", Some(StaffRole::Coach)).await;
    let log = Id::from_random(chance::bytes());
    let round = wire::encode(&server.round(&coach, log, &[open()])).into_bytes();
    let answer = server.post_bytes("/api/sync", Some(&other), round).await;
    assert_eq!(answer.problem(), (401, "others_phone".to_owned()));
    assert_eq!(server.push(&coach, log, &[open()]).await, [Outcome::Accepted(Seq(1))]);
}

#[tokio::test]
async fn a_number_no_store_counts_to_is_declined() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let log = Id::from_random(chance::bytes());
    let good = server.round(&coach, log, &[open()]);
    let highest = i64::MAX.cast_unsigned();
    for spoil in
        [|change: &mut Change, n| change.n = n, |change: &mut Change, n| change.base = Seq(n)]
    {
        let mut bad = good.clone();
        spoil(&mut bad.push[0].changes[0], highest + 1);
        let bad = wire::encode(&bad).into_bytes();
        let answer = server.post_bytes("/api/sync", Some(&coach), bad).await;
        assert_eq!(answer.problem(), (400, "malformed".to_owned()));
    }
    assert_eq!(server.push(&coach, log, &[open()]).await, [Outcome::Accepted(Seq(1))]);
}

#[tokio::test]
async fn a_body_that_cannot_be_read_is_declined() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let log = Id::from_random(chance::bytes());
    let whole = wire::encode(&server.round(&coach, log, &[open()])).into_bytes();
    let malformed = (400, "malformed".to_owned());
    for cut in [0, 1, whole.len() / 2, whole.len() - 1] {
        let answer = server.post_bytes("/api/sync", Some(&coach), whole[..cut].to_vec()).await;
        assert_eq!(answer.problem(), malformed, "cut at {cut}");
    }
    let packed = gzip(&whole);
    let answer = send_packed(&server, &coach, packed[..packed.len() / 2].to_vec()).await;
    assert_eq!(answer.problem(), malformed);
    // A line that broke before the end.
    let (start, end) = (Bytes::from(whole), std::io::Error::other("broken"));
    let broken = Body::from_stream(stream::iter([Ok(start), Err(end)]));
    let answer = server.ask(request(Method::POST, "/api/sync", Some(&coach), broken)).await;
    assert_eq!(answer.problem(), malformed);
    assert_eq!(server.push(&coach, log, &[open()]).await, [Outcome::Accepted(Seq(1))]);
}

#[tokio::test]
async fn a_packed_body_is_read_and_a_bomb_is_not() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let log = Id::from_random(chance::bytes());
    let round = wire::encode(&server.round(&coach, log, &[open()])).into_bytes();
    assert_eq!(send_packed(&server, &coach, gzip(&round)).await.status, 200);
    let bomb = gzip(&vec![b' '; INFLATED_BYTES_MAX + 1]);
    let too_large = (413, "too_large".to_owned());
    assert_eq!(send_packed(&server, &coach, bomb).await.problem(), too_large);
    let large = vec![b' '; 1024 * 1024 + 1];
    let answer = server.post_bytes("/api/sync", Some(&coach), large).await;
    assert_eq!(answer.problem(), too_large);
}

#[tokio::test]
async fn a_text_of_a_megabyte_is_refused_and_the_next_change_is_not() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let log = server.traject(&coach).await;
    let job = |text: String| Edit::Outline(OutlineEdit::Set(OutlineField::Job(text)));
    let edits = [job("x".repeat(1024 * 1024)), job("x".repeat(5_000)), job("Kas".to_owned())];
    let round = wire::encode(&server.round(&coach, log, &edits)).into_bytes();
    let answer = send_packed(&server, &coach, gzip(&round)).await;
    let of = &answer.json()["outcomes"][0]["of"];
    let (bytes_max, kind) = (EDIT_BYTES_MAX, "edit_too_large");
    assert_eq!(of[0][1]["refused"][kind]["bytes_max"], bytes_max, "{of}");
    assert!(of[1][1]["refused"]["text_too_long"].is_object(), "{of}");
    assert_eq!(of[2][1]["accepted"], 2, "{of}");
}

#[tokio::test]
async fn a_request_over_the_limits_is_declined_as_a_whole() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let log = Id::from_random(chance::bytes());
    let mut newer = server.round(&coach, log, &[]);
    newer.protocol += 1;
    let ask = async |round| {
        let body = wire::encode(round).into_bytes();
        server.post_bytes("/api/sync", Some(&coach), body).await.problem()
    };
    assert_eq!(ask(&newer).await, (426, "protocol_newer".to_owned()));
    let changes: Vec<Change> = (0..501).map(|_| server.change(&coach, &open())).collect();
    let mut many = server.round(&coach, log, &[]);
    many.push = vec![Push { log, changes, follows: None }];
    assert_eq!(ask(&many).await, (422, "too_many".to_owned()));
}

#[tokio::test]
async fn a_session_that_never_rests_is_slowed_down() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let round = server.round(&coach, Id::from_random(chance::bytes()), &[]);
    for _ in 0..600 {
        server.sync(&coach, &round).await;
    }
    let body = wire::encode(&round).into_bytes();
    let answer = server.post_bytes("/api/sync", Some(&coach), body).await;
    assert_eq!(answer.problem(), (429, "too_many_rounds".to_owned()));
    assert_eq!(answer.headers[header::RETRY_AFTER], "1");
    server.later(1_000);
    server.sync(&coach, &round).await;
}

#[tokio::test]
async fn a_restart_keeps_everything() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let log = server.traject(&coach).await;
    let before = server.sync(&coach, &server.round(&coach, log, &[])).await;
    let folder = Arc::clone(&server.folder);
    drop(server);
    let server = TestServer::build(folder, Origin::local(8080), Web::default());
    let after = server.sync(&coach, &server.round(&coach, log, &[])).await;
    assert_eq!(before.epoch, after.epoch);
    let text = |pulls| wire::encode(pulls);
    assert_eq!(text(&before.pulls), text(&after.pulls));
}

#[tokio::test]
async fn a_large_reply_is_compressed_for_who_takes_that() {
    let server = TestServer::new();
    let coach = server.client("Anne", Some(StaffRole::Coach)).await;
    let log = server.traject(&coach).await;
    let edits: Vec<Edit> = (0..50)
        .map(|n| Edit::Outline(OutlineEdit::Set(OutlineField::Job(n.to_string()))))
        .collect();
    server.push(&coach, log, &edits).await;
    let body = wire::encode(&server.round(&coach, log, &[])).into_bytes();
    let plain = server.post_bytes("/api/sync", Some(&coach), body.clone()).await;
    let mut asking = request(Method::POST, "/api/sync", Some(&coach), Body::from(body));
    asking.headers_mut().insert(header::ACCEPT_ENCODING, "gzip, br".parse().unwrap());
    let packed = server.ask(asking).await;
    assert_eq!(packed.headers[header::CONTENT_ENCODING], "br");
    assert!(packed.body.len() * 4 < plain.body.len());
}
