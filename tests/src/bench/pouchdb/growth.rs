//! What the same questions cost PouchDB's server with ever more databases beside the one that is asked, in processor time,
//! and in turn on a server that stays small.

use std::io;
use std::path::Path;

use super::phone::{Visit, ask_again, visit};
use super::record;
use super::server::{Answered, Server, ask, bring};
use crate::bench::figure::{Budget, Figure};
use crate::live::client::Client;

/// Documents in the database that is asked, and in each of those beside it.
const CHANGES: usize = 1_000;
/// Documents that are stored in the end. Ours goes on to a million: a thousand databases of LevelDB are more files than a
/// process usually may hold open.
const STORED: usize = 100_000;
const TURNS: usize = 10;
const PUTS_A_TURN: usize = 20;

/// Measures on two fresh servers.
pub(super) fn measure(place: &Path, program: &Path) -> io::Result<Vec<Figure>> {
    let logs = record::logs(program, 2, CHANGES)?;
    let mut small = Site::new(place, &logs)?;
    let mut grown = Site::new(place, &logs)?;
    for at in 2..STORED / CHANGES {
        grown.server.fill(&format!("beside-{at}"), &logs[0])?;
    }
    let (mut of_small, mut of_grown) = (Cost::default(), Cost::default());
    for turn in 0..TURNS {
        small.sync(turn, &mut of_small)?;
        grown.sync(turn, &mut of_grown)?;
    }
    let row = |what: &str, us: f64, small_us: f64| {
        let name = format!("PouchDB, {what}, {STORED} stored");
        let part = us / small_us;
        [
            Figure::new(&name, us, "µs", Budget::None),
            Figure::new("  part of the same among 2,000", part, "×", Budget::None),
        ]
    };
    let cold = row("replicating 1,000", of_grown.cold_us, of_small.cold_us);
    let put = row("a change put in and heard", of_grown.put_us, of_small.put_us);
    Ok(cold.into_iter().chain(put).collect())
}

/// Processor time of the server for one of each, on average over all turns.
#[derive(Debug, Default)]
struct Cost {
    cold_us: f64,
    put_us: f64,
}

/// A server with a database to read and one to write.
struct Site {
    server: Server,
    visit: Visit,
    client: Client,
    /// Not put in yet, last first.
    to_put: Vec<String>,
    written: usize,
}

const READ: &str = "read";
const WRITTEN: &str = "written";

impl Site {
    fn new(place: &Path, logs: &[Vec<String>]) -> io::Result<Self> {
        let server = Server::start(place, Answered::OnDisk)?;
        server.fill(READ, &logs[0])?;
        let (first, rest) = logs[1].split_at(CHANGES - TURNS * PUTS_A_TURN);
        server.fill(WRITTEN, first)?;
        let visited = visit(place, server.address(), &[READ.to_owned()])?.pop();
        let visit = visited.filter(|visit| visit.cold.records == CHANGES as u64);
        Ok(Self {
            visit: visit.ok_or_else(|| io::Error::other("PouchDB did not replicate all"))?,
            client: Client::new(server.address()),
            server,
            to_put: rest.iter().rev().cloned().collect(),
            written: first.len(),
        })
    }

    /// One turn: a phone that has nothing, then changes that are put in one by one and heard of.
    #[expect(clippy::cast_precision_loss, reason = "a figure, rounded")]
    fn sync(&mut self, turn: usize, cost: &mut Cost) -> io::Result<()> {
        let before = self.server.work()?;
        ask_again(self.server.address(), &self.visit.cold, turn + 1)?;
        let read = self.server.work()?;
        for _ in 0..PUTS_A_TURN {
            let document = self.to_put.pop().ok_or_else(|| io::Error::other("nothing to put"))?;
            bring(&mut self.client, &format!("/{WRITTEN}"), &document)?;
            let news = format!("/{WRITTEN}/_changes?since={}", self.written);
            ask(&mut self.client, "GET", &news, "")?;
            self.written += 1;
        }
        let written = self.server.work()?;
        cost.cold_us += read.since(&before).as_secs_f64() * 1e6 / TURNS as f64;
        cost.put_us += written.since(&read).as_secs_f64() * 1e6 / (TURNS * PUTS_A_TURN) as f64;
        Ok(())
    }
}
