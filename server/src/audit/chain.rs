//! The file of lines: each holds the hash of the one before, so that whoever changes one, or takes one out, would have to
//! change all that follow. Knows not what lines say.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::event::Line;
use crate::secret::hex;
use crate::store::{StoreError, private_file};

const FILE: &str = "audit.jsonl";
/// No line is longer.
const LINE_BYTES_MAX: u64 = 4_096;
const ZEROS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// Where the chain is not whole.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    #[error("line {0} cannot be read")]
    Unreadable(u64),
    #[error("line {0} has another number: lines are missing before it, or were put in")]
    Misnumbered(u64),
    #[error("line {0} does not follow from the one before: one of both was changed")]
    Unchained(u64),
    #[error("it ends with line {found}, and the database knows of {known}")]
    CutOff { found: u64, known: u64 },
    #[error("line {0} is another than the database knows")]
    Replaced(u64),
}

/// The last line and its hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    pub n: u64,
    pub hash: String,
    pub rows: i64,
}

/// The trail of a folder, in nobody else's hands while this is there.
#[derive(Debug)]
pub struct Chain {
    file: File,
    head: Head,
}

pub fn path(folder: &Path) -> PathBuf {
    folder.join(FILE)
}

fn hash(line: &str) -> String {
    hex(&Sha256::digest(line.as_bytes()))
}

impl Head {
    fn none() -> Self {
        Self { n: 0, hash: ZEROS.to_owned(), rows: 0 }
    }
}

impl Chain {
    /// Opens it, and waits until no other process adds to it.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let mut file = private_file().read(true).truncate(false).open(path(folder))?;
        file.lock()?;
        let head = last(&mut file)?;
        Ok(Self { file, head })
    }

    /// What stands last.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// Adds lines, on disk before this returns, in one write.
    pub fn add(&mut self, lines: Vec<Line>) -> Result<(), StoreError> {
        let mut text = String::new();
        let mut head = self.head.clone();
        for line in lines {
            let line = Line { n: head.n + 1, before: head.hash, ..line };
            let said = serde_json::to_string(&line).map_err(io::Error::other)?;
            head = Head { n: line.n, hash: hash(&said), rows: line.rows };
            text += &said;
            text.push('\n');
        }
        if text.is_empty() {
            return Ok(());
        }
        self.file.seek(SeekFrom::End(0))?;
        self.file.write_all(text.as_bytes())?;
        self.file.sync_all()?;
        self.head = head;
        Ok(())
    }
}

/// The last whole line. What follows it was cut off while it was written, and acknowledged to nobody: it goes.
fn last(file: &mut File) -> Result<Head, StoreError> {
    let length = file.metadata()?.len();
    let from = length.saturating_sub(2 * LINE_BYTES_MAX);
    file.seek(SeekFrom::Start(from))?;
    let mut tail = Vec::new();
    file.read_to_end(&mut tail)?;
    let whole = tail.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    if whole < tail.len() {
        tracing::warn!("the last line of the audit trail was cut off, and goes");
        file.set_len(from + whole as u64)?;
    }
    let tail = String::from_utf8_lossy(&tail[..whole]).into_owned();
    let Some(said) = tail.lines().next_back() else { return Ok(Head::none()) };
    // What was changed by hand is still added to: whoever reads it is told where it broke.
    let read: Option<Line> = serde_json::from_str(said).ok();
    let (n, rows) = read.map_or((0, i64::MAX), |line| (line.n, line.rows));
    Ok(Head { n, hash: hash(said), rows })
}

/// All lines, and where the chain is not whole. `known`: number and hash of a line that the database noted.
pub fn read(folder: &Path, known: Option<(u64, String)>) -> io::Result<(Vec<Line>, Vec<Broken>)> {
    let text = match fs::read(path(folder)) {
        Ok(text) => String::from_utf8_lossy(&text).into_owned(),
        Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error),
    };
    let (mut lines, mut broken) = (Vec::new(), Vec::new());
    let (mut before, mut known_here) = (ZEROS.to_owned(), None);
    let mut n = 0;
    for said in text.lines() {
        n += 1;
        let own = hash(said);
        match serde_json::from_str::<Line>(said) {
            Err(_) => broken.push(Broken::Unreadable(n)),
            Ok(line) => {
                if line.n != n {
                    broken.push(Broken::Misnumbered(n));
                } else if line.before != before {
                    broken.push(Broken::Unchained(n));
                }
                // From here it is counted as it says: one fault is told once.
                n = line.n;
                if known.as_ref().is_some_and(|(known, _)| *known == n) {
                    known_here = Some(own.clone());
                }
                lines.push(line);
            }
        }
        before = own;
    }
    if let Some((known, hash)) = known {
        match known_here {
            None => broken.push(Broken::CutOff { found: n, known }),
            Some(here) if here != hash => broken.push(Broken::Replaced(known)),
            Some(_) => {}
        }
    }
    Ok((lines, broken))
}
