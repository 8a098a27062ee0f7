//! When nothing happens: what PouchDB asks of as many databases as we have logs, and what its server takes of memory
//! when as many phones listen.

use std::io;
use std::path::Path;

use super::phone::{Visit, ask_again, visit};
use super::record;
use super::server::{Answered, Server};
use crate::bench::figure::{Budget, Figure};
use crate::bench::idle::{CHANGES_A_LOG, LOGS, LOGS_WITH_PHONES, PHONES_A_LOG};
use crate::live::client::Client;

/// How PouchDB listens, beside how it asks.
const LISTENING: &str = "&feed=longpoll&heartbeat=10000";

/// Measures on a fresh server.
#[expect(clippy::cast_precision_loss, reason = "figures, rounded")]
pub(super) fn measure(place: &Path, program: &Path) -> io::Result<Vec<Figure>> {
    let server = Server::start(place, Answered::OnDisk)?;
    let mut databases = Vec::new();
    for (at, log) in record::logs(program, LOGS, CHANGES_A_LOG)?.iter().enumerate() {
        let database = format!("log-{at}");
        server.fill(&database, log)?;
        databases.push(database);
    }
    let visits = visit(place, server.address(), &databases)?;
    let (mut bytes, mut questions) = (0, 0);
    for visit in &visits {
        if visit.again.records > 0 {
            return Err(io::Error::other("something had changed"));
        }
        // Whoever comes again has come before.
        ask_again(server.address(), &visit.cold, 0)?;
        bytes += ask_again(server.address(), &visit.again, 0)?;
        questions += visit.again.asked.len();
    }

    let server = server.restart()?;
    let mut lines = Vec::new();
    for phone in 0..LOGS_WITH_PHONES * PHONES_A_LOG {
        let visit = &visits[phone % LOGS_WITH_PHONES];
        ask_again(server.address(), &visit.cold, phone + 1)?;
        lines.push(Client::new(server.address()).listen(&listening(visit)?)?);
    }
    let memory = server.resident_bytes()? as f64 / f64::from(1 << 20);
    drop(lines);
    let row = |name: &str, value, unit| Figure::new(name, value, unit, Budget::None);
    Ok(vec![
        row("PouchDB, a round in which nothing changed, 60 databases", bytes as f64, "B"),
        row("  questions it asks", questions as f64, ""),
        row("PouchDB's server with 1,000 phones listening", memory, "MiB"),
    ])
}

/// Where a phone waits for news that has everything: it asks for changes as when there were none, and stays.
fn listening(visit: &Visit) -> io::Result<String> {
    let mut asked = visit.again.asked.iter().map(|question| &question.path);
    let last = asked.rfind(|path| path.contains("/_changes"));
    let last = last.ok_or_else(|| io::Error::other("PouchDB asked for no changes"))?;
    Ok(last.to_owned() + LISTENING)
}
