//! Durable changes in a second: one by one from many phones, and in batches. Each beside bare inserts of the same bytes.

use std::io;

use shared::change::Change;
use shared::id::Seq;
use shared::sync::message::{Held, Push, Request};
use shared::wire::decode_bytes;

use super::Reach;
use super::bare::{Row, inserts_per_second};
use super::crowd::all_at_once;
use super::data_set::{DataSet, Log, pull_all, take_in};
use super::figure::{Budget, Figure};
use crate::live::client::encode;
use crate::live::member::Member;
use crate::live::process::Process;

/// Phones at once.
pub(super) const CLIENTS: usize = 64;
/// Pushes of each phone, one change in each.
const SINGLES: usize = 150;
/// Pushes of each phone, this many changes in each.
const BATCHES: usize = 8;
pub(super) const BATCH: usize = 100;

/// A phone with its log, and all it will send, ready to go.
struct Sender {
    member: Member,
    log: Log,
    bodies: Vec<Vec<u8>>,
}

/// What went over the wire, and how long that took.
struct Sent {
    changes: Vec<Row>,
    request_bytes: usize,
    seconds: f64,
    /// Of the server.
    processor_seconds: f64,
}

impl Sent {
    #[expect(clippy::cast_precision_loss, reason = "a figure, rounded")]
    fn per_second(&self) -> f64 {
        self.changes.len() as f64 / self.seconds
    }

    #[expect(clippy::cast_precision_loss, reason = "a figure, rounded")]
    fn processor_us_a_change(&self) -> f64 {
        self.processor_seconds * 1e6 / self.changes.len() as f64
    }

    #[expect(clippy::cast_precision_loss, reason = "a figure, rounded")]
    fn bytes_a_change(&self) -> f64 {
        self.request_bytes as f64 / self.changes.len() as f64
    }
}

/// Measures on a fresh server.
pub(super) fn measure(data_set: &mut DataSet, reach: Reach) -> io::Result<Vec<Figure>> {
    let mut senders = Vec::new();
    for mut member in data_set.coaches(reach.of(CLIENTS))? {
        let log = data_set.open(&mut member, &[], &[])?;
        senders.push(Sender { member, log, bodies: Vec::new() });
    }
    let singly = send(&data_set.server, &mut senders, reach.of(SINGLES), 1)?;
    let batched = send(&data_set.server, &mut senders, reach.of(BATCHES), BATCH)?;
    let folder = data_set.folder.path();
    // A part of them: each waits for the disk alone.
    let some = &singly.changes[..singly.changes.len().div_ceil(8)];
    let bare_singly = inserts_per_second(folder, some, 1)?;
    let bare_batched = inserts_per_second(folder, &batched.changes, BATCH)?;
    let (single, batch) = (singly.per_second(), batched.per_second());
    let (least, half, none) = (Budget::AtLeast, Budget::AtLeast(0.5), Budget::None);
    Ok(vec![
        Figure::new("durable changes, one by one from 64 phones", single, "/s", least(2_000.0)),
        Figure::new("  processor time of the server", singly.processor_us_a_change(), "µs", none),
        Figure::new("  bare rusqlite, one by one", bare_singly, "/s", none),
        Figure::new("  part of bare", single / bare_singly, "×", half),
        Figure::new("durable changes, in batches of 100", batch, "/s", least(20_000.0)),
        Figure::new("  processor time of the server", batched.processor_us_a_change(), "µs", none),
        Figure::new("  bare rusqlite, in batches of 100", bare_batched, "/s", none),
        Figure::new("  part of bare", batch / bare_batched, "×", half),
        Figure::new("a change pushed alone", singly.bytes_a_change(), "B", none),
        Figure::new("a change pushed in a batch of 100", batched.bytes_a_change(), "B", none),
    ])
}

/// Has every phone send so many pushes of so many changes, all at once.
fn send(server: &Process, senders: &mut [Sender], pushes: usize, batch: usize) -> io::Result<Sent> {
    let (mut changes, mut request_bytes) = (Vec::new(), 0);
    for sender in &mut *senders {
        // What a phone does with an answer is its own time, not the server's: everything is made before.
        sender.prepare(pushes, batch, &mut changes)?;
        request_bytes += sender.bodies.iter().map(Vec::len).sum::<usize>();
    }
    let before = server.work()?;
    let (took, answers) = all_at_once(senders, Sender::go)?;
    let processor_seconds = server.work()?.since(&before).as_secs_f64();
    for answer in answers.into_iter().flatten() {
        let reply = decode_bytes(&answer).map_err(io::Error::other)?;
        take_in(&reply)?;
    }
    Ok(Sent { changes, request_bytes, seconds: took.as_secs_f64(), processor_seconds })
}

impl Sender {
    fn prepare(&mut self, pushes: usize, batch: usize, sent: &mut Vec<Row>) -> io::Result<()> {
        let Self { member, log, bodies } = self;
        let (epoch, held) = pull_all(member)?;
        let view = held.first().map(|held| held.view).unwrap_or_default();
        bodies.clear();
        for _ in 0..pushes {
            let held = Held { log: log.id, cursor: log.head, view, staged: None };
            let changes: Vec<Change> =
                (0..batch).map(|_| log.workload.next(member, log.head)).collect();
            let places = (log.head.0 + 1..).map(Seq).zip(&changes);
            sent.extend(places.map(|(seq, change)| Row {
                log: log.id,
                seq,
                change: change.clone(),
            }));
            let push = vec![Push { log: log.id, changes, follows: None }];
            let request = Request { epoch: Some(epoch), push, ..member.asking(vec![held]) };
            bodies.push(encode(&request));
            // Nobody else writes this log.
            log.head = Seq(log.head.0 + batch as u64);
        }
        Ok(())
    }

    /// Sends everything, one after the other.
    fn go(&mut self) -> io::Result<Vec<Vec<u8>>> {
        let Self { member, bodies, .. } = self;
        let answer = |body: &Vec<u8>| {
            let answer = member.client.post("/api/sync", body)?;
            let status = answer.status;
            let is_fine = status == 200;
            is_fine
                .then_some(answer.body)
                .ok_or_else(|| io::Error::other(format!("status {status}")))
        };
        bodies.iter().map(answer).collect()
    }
}
