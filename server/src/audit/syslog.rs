//! Tells the trail to the system's log, line by line, as RFC 5424 has it. What could not be told is told later: how far that
//! came is kept beside the data.

use std::fs::File;
use std::io::{BufRead, BufReader, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use super::chain;
use super::event::Line;
use crate::store::{self, StoreError, meta};

/// The row of `meta` that says which line was told last.
const TOLD: &str = "audit_told";
/// Facility 10, which is for what concerns security; severity 5, which is worth a look and is no trouble.
const PRIORITY: u8 = 10 * 8 + 5;

/// The way to the system's log.
#[derive(Debug)]
pub struct Syslog {
    folder: PathBuf,
    socket: PathBuf,
    /// Where in the file the lines begin that were not told, as far as was looked.
    offset: u64,
}

impl Syslog {
    pub fn to(folder: &Path, socket: &Path) -> Self {
        Self { folder: folder.to_owned(), socket: socket.to_owned(), offset: 0 }
    }

    /// Tells what was not told yet.
    pub fn tell(mut self) -> (Self, Result<(), StoreError>) {
        let told = self.tell_rest();
        (self, told)
    }

    fn tell_rest(&mut self) -> Result<(), StoreError> {
        let mut file = match File::open(chain::path(&self.folder)) {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error.into()),
        };
        if file.metadata()?.len() <= self.offset {
            return Ok(());
        }
        file.seek(SeekFrom::Start(self.offset))?;
        let connection = store::connect(&self.folder)?;
        let told = meta::find(&connection, TOLD)?.and_then(|told| told.parse().ok()).unwrap_or(0);
        let (mut last, mut result) = (told, Ok(()));
        let mut reader = BufReader::new(file);
        let mut said = String::new();
        while reader.read_line(&mut said)? > 0 && said.ends_with('\n') {
            if let Ok(line) = serde_json::from_str::<Line>(&said)
                && line.n > told
            {
                result = send(&self.socket, &message(&line, said.trim_end()));
                if result.is_err() {
                    break;
                }
                last = line.n;
            }
            self.offset += said.len() as u64;
            said.clear();
        }
        if last != told {
            meta::put(&connection, TOLD, &last.to_string())?;
        }
        result
    }
}

/// The head says when and what; the line itself follows, whole, so that it can be held against the file.
fn message(line: &Line, said: &str) -> String {
    format!("<{PRIORITY}>1 {} - opstap - {} - {said}", line.at, line.what)
}

#[cfg(unix)]
fn send(socket: &Path, message: &str) -> Result<(), StoreError> {
    let way = std::os::unix::net::UnixDatagram::unbound()?;
    way.send_to(message.as_bytes(), socket)?;
    Ok(())
}

#[cfg(not(unix))]
fn send(_socket: &Path, _message: &str) -> Result<(), StoreError> {
    Err(std::io::Error::from(std::io::ErrorKind::Unsupported).into())
}
