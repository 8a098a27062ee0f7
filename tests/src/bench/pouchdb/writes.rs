//! Documents in a second: one by one from as many phones as write to ours, and in batches as large. Straight into the
//! database, which is the least; what a phone that replicates sends for one stands beside it.

use std::io;
use std::net::SocketAddr;
use std::path::Path;

use super::phone::push;
use super::record::{self, batch};
use super::server::{Answered, Server, bring};
use crate::bench::crowd::all_at_once;
use crate::bench::figure::{Budget, Figure};
use crate::bench::writes::{BATCH, CLIENTS};
use crate::live::client::Client;

/// Documents of each phone that are there before; as many are sent singly before it counts, so that Node has compiled
/// what it runs.
const FIRST: usize = 20;
/// Documents of each phone, sent singly.
const SINGLES: usize = 50;
/// Batches of each phone.
const BATCHES: usize = 3;

/// A phone with its database, and all it will send, to one path.
struct Sender {
    address: SocketAddr,
    database: String,
    path: String,
    bodies: Vec<String>,
}

/// What a server took in.
struct Sent {
    per_second: f64,
    processor_us: f64,
    request_bytes: f64,
}

/// Measures on two fresh servers: as durable as ours, and as it comes.
#[expect(clippy::cast_precision_loss, reason = "figures, rounded")]
pub(super) fn measure(place: &Path, program: &Path) -> io::Result<Vec<Figure>> {
    let logs = record::logs(program, CLIENTS, 2 * FIRST + SINGLES + BATCHES * BATCH)?;
    let server = Server::start(place, Answered::OnDisk)?;
    let (singly, batched) = send(&server, &logs)?;
    let pushed = push(place, server.address(), &database(0))?.asked;
    drop(server);
    let (early_singly, early_batched) = send(&Server::start(place, Answered::Early)?, &logs)?;
    let pushed_bytes: usize = pushed.iter().map(|question| question.body.len()).sum();
    let replicated = format!("PouchDB, a change replicated alone, in {} questions", pushed.len());
    let row = |name: &str, value, unit| Figure::new(name, value, unit, Budget::None);
    Ok(vec![
        row("PouchDB, one by one from 64 phones, on disk", singly.per_second, "/s"),
        row("  processor time of its server", singly.processor_us, "µs"),
        row("  as it comes, answered before it is on disk", early_singly.per_second, "/s"),
        row("PouchDB, in batches of 100, on disk", batched.per_second, "/s"),
        row("  processor time of its server", batched.processor_us, "µs"),
        row("  as it comes, answered before it is on disk", early_batched.per_second, "/s"),
        row("PouchDB, a change put in alone, not replicated", singly.request_bytes, "B"),
        row("PouchDB, a change put in by a hundred, not replicated", batched.request_bytes, "B"),
        row(&replicated, pushed_bytes as f64, "B"),
    ])
}

fn database(at: usize) -> String {
    format!("log-{at}")
}

/// Singly, then in batches.
fn send(server: &Server, logs: &[Vec<String>]) -> io::Result<(Sent, Sent)> {
    let mut senders = Vec::new();
    for (at, log) in logs.iter().enumerate() {
        let database = database(at);
        server.fill(&database, &log[..FIRST])?;
        let (address, path, bodies) = (server.address(), String::new(), Vec::new());
        senders.push(Sender { address, database, path, bodies });
    }
    let mut go = |from: usize, until: usize, at_once: usize| {
        for (sender, log) in senders.iter_mut().zip(logs) {
            let (database, log) = (&sender.database, &log[from..until]);
            (sender.path, sender.bodies) = match at_once {
                1 => (format!("/{database}"), log.to_vec()),
                _ => (format!("/{database}/_bulk_docs"), log.chunks(at_once).map(batch).collect()),
            };
        }
        let count = (until - from) * logs.len();
        measure_one(server, &mut senders, count)
    };
    let (warm, single) = (2 * FIRST, 2 * FIRST + SINGLES);
    go(FIRST, warm, 1)?;
    Ok((go(warm, single, 1)?, go(single, logs[0].len(), BATCH)?))
}

#[expect(clippy::cast_precision_loss, reason = "figures, rounded")]
fn measure_one(server: &Server, senders: &mut [Sender], count: usize) -> io::Result<Sent> {
    let count = count as f64;
    let bytes: usize = senders.iter().flat_map(|sender| &sender.bodies).map(String::len).sum();
    let before = server.work()?;
    let (took, _) = all_at_once(senders, Sender::go)?;
    let worked = server.work()?.since(&before);
    Ok(Sent {
        per_second: count / took.as_secs_f64(),
        processor_us: worked.as_secs_f64() * 1e6 / count,
        request_bytes: bytes as f64 / count,
    })
}

impl Sender {
    /// Sends everything, one after the other.
    fn go(&mut self) -> io::Result<()> {
        let mut client = Client::new(self.address);
        self.bodies.iter().try_for_each(|body| bring(&mut client, &self.path, body))
    }
}
