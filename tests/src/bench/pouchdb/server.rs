//! `pouchdb-server` in a process and a folder of its own, on LevelDB. Dropped, it is killed. Knows no record.

use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::record::batch;
use crate::live::client::{Answer, Client};
use crate::live::folder::Folder;
use crate::live::process::Process;
use crate::live::work::Work;

/// Its settings: requests are not logged, as ours are not here.
const SETTINGS: &str = r#"{"log":{"level":"none"}}"#;
/// Documents that are put in at once where nothing is measured.
const AT_ONCE: usize = 1_000;

/// When a write is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answered {
    /// When it is on the disk.
    OnDisk,
    /// As it comes: when the system has it, and power must not fail.
    Early,
}

/// The server.
#[derive(Debug)]
pub(super) struct Server {
    place: PathBuf,
    answered: Answered,
    process: Process,
    /// After the process, which stands in it.
    folder: Folder,
}

impl Server {
    /// Starts it without any database.
    pub(super) fn start(place: &Path, answered: Answered) -> io::Result<Self> {
        let folder = Folder::new("pouchdb")?;
        std::fs::write(folder.path().join("config.json"), SETTINGS)?;
        let process = serve(place, answered, folder.path())?;
        Ok(Self { place: place.to_owned(), answered, process, folder })
    }

    /// The same data under a process that has done nothing yet.
    pub(super) fn restart(self) -> io::Result<Self> {
        let Self { place, answered, process, folder } = self;
        process.kill()?;
        let process = serve(&place, answered, folder.path())?;
        Ok(Self { place, answered, process, folder })
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.process.address()
    }

    pub(super) fn work(&self) -> io::Result<Work> {
        self.process.work()
    }

    pub(super) fn resident_bytes(&self) -> io::Result<u64> {
        self.process.resident_bytes()
    }

    /// A new database with these documents.
    pub(super) fn fill(&self, database: &str, documents: &[String]) -> io::Result<()> {
        let mut client = Client::new(self.address());
        ask(&mut client, "PUT", &format!("/{database}"), "")?;
        for documents in documents.chunks(AT_ONCE) {
            bring(&mut client, &format!("/{database}/_bulk_docs"), &batch(documents))?;
        }
        Ok(())
    }
}

/// Brings documents, all of which must be taken in.
pub(super) fn bring(client: &mut Client, path: &str, body: &str) -> io::Result<()> {
    let answer = ask(client, "POST", path, body)?;
    let said = String::from_utf8_lossy(&answer.body);
    if said.contains(r#""error""#) {
        return Err(io::Error::other(format!("not all was taken in: {said}")));
    }
    Ok(())
}

/// Asks for something that must go well.
pub(super) fn ask(client: &mut Client, method: &str, path: &str, body: &str) -> io::Result<Answer> {
    let answer = client.ask(method, path, body.as_bytes())?;
    match answer.status {
        200 | 201 => Ok(answer),
        status => Err(io::Error::other(format!("{method} {path}: status {status}"))),
    }
}

fn serve(place: &Path, answered: Answered, folder: &Path) -> io::Result<Process> {
    let mut serve = Command::new("node");
    // Nothing is ever said to it: it ends when nobody holds the other end any more.
    serve.stdin(Stdio::piped());
    serve.current_dir(folder).env("NODE_ENV", "production");
    serve.arg("--require").arg(place.join("ready.cjs"));
    serve.arg(place.join("node_modules/pouchdb-server/bin/pouchdb-server"));
    serve.args(["--config", "config.json", "--dir"]).arg(folder);
    match answered {
        Answered::OnDisk => {
            serve.arg("--level-backend").arg(place.join("durable.cjs"));
        }
        Answered::Early => {}
    }
    // Last, as it takes the next word along.
    serve.arg("--no-stdout-logs");
    Process::ready(serve)
}
