//! `opstap agreement`: the agreement of a traject as a tagged PDF, there whole or not at all. Works on the data itself, also while a
//! server runs on it.

#[cfg(test)]
mod tests;

use std::io;
use std::path::PathBuf;

use shared::id::LogId;
use shared::role::Audience;

use crate::audit::{self, Deed, Event};
use crate::clock::Clock;
use crate::command::{self, Failure};
use crate::paper::{self, PaperError};
use crate::store::{self, StoreError};
use crate::{whole_file, words};

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum AgreementError {
    #[error("nothing is agreed yet in traject {0}")]
    NothingAgreed(LogId),
    #[error("{0}")]
    Paper(#[from] PaperError),
    #[error("{}: {error}", .to.display())]
    File { to: PathBuf, error: io::Error },
}

impl From<AgreementError> for Failure {
    fn from(error: AgreementError) -> Self {
        Self::File(Box::new(error))
    }
}

/// Writes the paper and says where it stands.
pub fn run(options: &command::Agreement) -> Result<(), Failure> {
    let (to, log) = (&options.to, options.traject);
    store::require(&options.data)?;
    if to.exists() {
        return Err(StoreError::Taken(to.clone()).into());
    }
    let connection = store::connect(&options.data)?;
    // What is for all who take part is all that an agreement is made of.
    let state =
        store::folded(&connection, log, Audience::is_for_office).map_err(StoreError::from)?;
    let traject = state.traject().filter(|it| it.outline.is_some());
    let traject = traject.ok_or(StoreError::NoSuchLog(log))?;
    let w = words::of(options.lang);
    let paper = paper::agreement(w, traject).ok_or(AgreementError::NothingAgreed(log))?;
    let bytes = paper::pdf(w, &paper).map_err(AgreementError::from)?;
    let written = whole_file::write(to, &bytes);
    written.map_err(|error| AgreementError::File { to: to.clone(), error })?;
    let event = Event::new(Deed::AgreementWritten, Clock::system().now()).of(log);
    audit::note_beside(&options.data, event)?;
    command::say(&format!("agreement {}", to.display()))
}
