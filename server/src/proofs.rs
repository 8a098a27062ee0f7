//! `opstap proof`, `opstap practice`, `opstap verify` and `opstap keys`: papers and badges that people take along, and whether one
//! that somebody brings is what it says. Work on the data itself, also while a server runs on it.

#[cfg(test)]
mod tests;
mod verify;

use std::io;
use std::path::{Path, PathBuf};

use shared::id::{LogId, PersonId};
use shared::role::{Role, View};
use shared::zone;

use crate::audit::{self, Deed, Event};
use crate::clock::Clock;
use crate::command::proofs::{Keys, KeysDeed, Practice, Proof};
use crate::command::{self, Failure};
use crate::paper::{self, PaperError};
use crate::proof::keys::{self, KeysError};
use crate::proof::{self, Made, NotMade};
use crate::store::{self, StoreError};
use crate::{whole_file, words};

pub use self::verify::run as verify;

/// Why nothing was written, or nothing is right.
#[derive(Debug, thiserror::Error)]
pub enum ProofError {
    #[error("there is no proof of person {0}: none was made, or it was taken back or is over")]
    NoProof(PersonId),
    #[error("there is nothing to write yet of traject {0}")]
    NoPractice(LogId),
    #[error("{}: its ending says what it is to be: .pdf, .jwt or .json", .0.display())]
    Ending(PathBuf),
    #[error("{0}")]
    NotMade(#[from] NotMade),
    #[error("{0}")]
    Keys(#[from] KeysError),
    #[error("{0}")]
    Paper(#[from] PaperError),
    #[error("{0}")]
    Wrong(#[from] proof::token::Wrong),
    #[error("{} holds no badge", .0.display())]
    NoBadge(PathBuf),
    #[error("{} holds no keys as servers publish them", .0.display())]
    NoKeys(PathBuf),
    #[error("it was signed here, and does not exist any more: {0}")]
    Gone(String),
    #[error("{}: {error}", .file.display())]
    File { file: PathBuf, error: io::Error },
}

impl From<ProofError> for Failure {
    fn from(error: ProofError) -> Self {
        Self::File(Box::new(error))
    }
}

/// Writes the proof that somebody made last, as the ending of the file says.
pub fn write(options: &Proof) -> Result<(), Failure> {
    let (to, person) = (&options.to, options.person);
    let ending = to.extension().and_then(|it| it.to_str()).unwrap_or_default().to_owned();
    if !["pdf", "jwt", "json"].contains(&ending.as_str()) {
        return Err(ProofError::Ending(to.clone()).into());
    }
    store::require(&options.data)?;
    not_there(to)?;
    let connection = store::connect(&options.data)?;
    let now = Clock::system().now();
    let found = proof::latest(&connection, person, zone::local(now).date());
    let found = found.map_err(StoreError::from)?.ok_or(ProofError::NoProof(person))?;
    let listed = proof::listed(&connection, &found.shown).map_err(StoreError::from)?;
    let w = words::of(options.lang);
    let origin = options.origin.to_string();
    let made = Made { w, origin: &origin, found: &found, listed: &listed };
    let signing = || keys::current(&options.data, now).map_err(ProofError::from);
    let bytes = match ending.as_str() {
        "pdf" => made.paper(&signing()?).map_err(ProofError::from)?,
        "jwt" => made.badge(&signing()?).into_bytes(),
        _ => made.open(),
    };
    put(to, &bytes)?;
    let event = Event::new(Deed::ProofWritten, now).about(person);
    audit::note_beside(&options.data, event)?;
    command::say(&format!("proof {}", to.display()))?;
    command::say(&format!("page {}", proof::page_address(&origin, found.id)))
}

/// Writes what a school needs for a statement of practice, as the candidate of the traject sees it.
pub fn practice(options: &Practice) -> Result<(), Failure> {
    let (to, log) = (&options.to, options.traject);
    store::require(&options.data)?;
    not_there(to)?;
    let connection = store::connect(&options.data)?;
    let now = Clock::system().now();
    let view =
        View { person: PersonId::from_bytes([0; 16]), role: Role::Candidate, placement: None };
    let state = store::folded(&connection, log, |audience| view.sees(audience));
    let state = state.map_err(StoreError::from)?;
    let traject = state.traject().ok_or(StoreError::NoSuchLog(log))?;
    let w = words::of(options.lang);
    let paper = paper::practice(w, traject, zone::local(now).date());
    let paper = paper.ok_or(ProofError::NoPractice(log))?;
    put(to, &paper::pdf(w, &paper).map_err(ProofError::from)?)?;
    audit::note_beside(&options.data, Event::new(Deed::PracticeWritten, now).of(log))?;
    command::say(&format!("practice {}", to.display()))
}

/// Lists the keys, or begins another.
pub fn keys(options: &Keys) -> Result<(), Failure> {
    store::require(&options.data)?;
    if options.deed == KeysDeed::Rotate {
        let now = Clock::system().now();
        keys::rotate(&options.data, now).map_err(ProofError::from)?;
        audit::note_beside(&options.data, Event::new(Deed::KeysRotated, now))?;
    }
    let keys = keys::read(&options.data).map_err(ProofError::from)?;
    let all: Vec<&str> = keys.ids().collect();
    for (nth, id) in all.iter().enumerate() {
        let what = if nth + 1 == all.len() { "signs" } else { "verifies" };
        command::say(&format!("key {id} {what}"))?;
    }
    if all.is_empty() {
        command::say("no key yet: the first proof makes it")?;
    }
    Ok(())
}

fn not_there(to: &Path) -> Result<(), Failure> {
    if to.exists() { Err(StoreError::Taken(to.to_owned()).into()) } else { Ok(()) }
}

fn put(to: &Path, bytes: &[u8]) -> Result<(), ProofError> {
    let written = whole_file::write(to, bytes);
    written.map_err(|error| ProofError::File { file: to.to_owned(), error })
}
