//! A phone with PouchDB, as `tests/pouchdb` has it, and the questions it asked, so that they can be asked again without
//! the work it does itself. Knows not what is in the answers.

use std::fmt::Display;
use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::Value;

use crate::live::client::{Client, Packing};

/// What stands in a question for the one who asks.
const ANYONE: &str = "_local/phone";

/// One database, fetched into an empty one, and asked for again when nothing had changed.
#[derive(Debug)]
pub(super) struct Visit {
    pub(super) cold: Round,
    pub(super) again: Round,
}

/// What PouchDB did to be as far as its server.
#[derive(Debug)]
pub(super) struct Round {
    /// Its own work and the server's.
    pub(super) took: Duration,
    pub(super) records: u64,
    pub(super) asked: Vec<Question>,
}

/// A request.
#[derive(Debug)]
pub(super) struct Question {
    pub(super) path: String,
    method: String,
    pub(super) body: String,
}

/// Has a phone fetch these databases, one after the other, each time into an empty one.
pub(super) fn visit(
    place: &Path,
    server: SocketAddr,
    databases: &[String],
) -> io::Result<Vec<Visit>> {
    let mut rounds = run(place, "fetch.mjs", server, databases)?.into_iter();
    let mut visits = Vec::new();
    while let (Some(cold), Some(again)) = (rounds.next(), rounds.next()) {
        visits.push(Visit { cold, again });
    }
    if visits.len() == databases.len() { Ok(visits) } else { Err(broken()) }
}

/// Has a phone bring one record more to a database that it has, not for the first time.
pub(super) fn push(place: &Path, server: SocketAddr, database: &str) -> io::Result<Round> {
    let round = run(place, "push.mjs", server, &[database.to_owned()])?.pop();
    round.filter(|round| round.records == 1).ok_or_else(broken)
}

/// The rounds of one of the phone's programs.
fn run(
    place: &Path,
    program: &str,
    server: SocketAddr,
    databases: &[String],
) -> io::Result<Vec<Round>> {
    let mut phone = Command::new("node");
    phone.arg(place.join(program)).arg(format!("http://{server}")).args(databases);
    let output = phone.stderr(Stdio::inherit()).env("NODE_ENV", "production").output()?;
    if !output.status.success() {
        return Err(broken());
    }
    String::from_utf8_lossy(&output.stdout).lines().map(read).collect()
}

fn broken() -> io::Error {
    io::Error::other("PouchDB's phone broke off, or said something else")
}

/// Asks what a phone asked, as phone number so many; the bytes that went over the wire.
pub(super) fn ask_again(server: SocketAddr, round: &Round, phone: usize) -> io::Result<usize> {
    let mut client = Client::new(server);
    client.take(Packing::Packed);
    let name = format!("{ANYONE}-{phone}");
    let mut bytes = 0;
    for Question { method, path, body } in &round.asked {
        let (path, body) = (path.replace(ANYONE, &name), body.replace(ANYONE, &name));
        let answer = client.ask(method, &path, body.as_bytes());
        let status = answer.map_err(|cause| unasked(method, &path, &cause))?.status;
        // A phone that comes for the first time is not known yet.
        let is_fine = matches!(status, 200 | 201) || (status == 404 && path.contains(&name));
        if !is_fine {
            return Err(unasked(method, &path, &format!("status {status}")));
        }
        bytes += client.last_bytes;
    }
    Ok(bytes)
}

fn unasked(method: &str, path: &str, cause: &dyn Display) -> io::Error {
    io::Error::other(format!("PouchDB's server, {method} {path}: {cause}"))
}

fn read(line: &str) -> io::Result<Round> {
    let said: Value = serde_json::from_str(line)?;
    round(&said).ok_or_else(broken)
}

fn round(said: &Value) -> Option<Round> {
    let took = Duration::from_secs_f64(said["ms"].as_f64()? / 1e3);
    let asked = said["asked"].as_array()?.iter().map(question).collect::<Option<_>>()?;
    Some(Round { took, records: said["records"].as_u64()?, asked })
}

fn question(said: &Value) -> Option<Question> {
    let text = |name: &str| said[name].as_str().map(str::to_owned);
    Some(Question { path: text("path")?, method: text("method")?, body: text("body")? })
}
