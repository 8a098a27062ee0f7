//! What a server says of its copy, in a file beside the data and in its log, when that changes: `doctor` reads it, whether the
//! server runs or not.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use shared::time::Timestamp;

use crate::store::StoreError;
use crate::whole_file;

const FILE: &str = "opstap.copying";

/// What was said last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Noted {
    pub to: PathBuf,
    /// Since when it is so, in milliseconds.
    pub since: i64,
    /// What is wrong; nothing, where nothing is.
    pub why: Option<String>,
}

/// The note of a server.
#[derive(Debug)]
pub struct Note {
    file: PathBuf,
    to: PathBuf,
    /// Of a server that just started nothing was said yet.
    said: Option<Noted>,
}

impl Note {
    pub fn of(data: &Path, to: &Path) -> Self {
        Self { file: data.join(FILE), to: to.to_owned(), said: None }
    }

    /// All that is taken in is in the copy, but for the last seconds.
    pub fn is_well(&mut self, now: Timestamp) {
        self.say(None, now);
    }

    /// The copy is behind, or holds what it should not.
    pub fn is_ill(&mut self, error: &StoreError, now: Timestamp) {
        self.say(Some(error.to_string()), now);
    }

    fn say(&mut self, why: Option<String>, now: Timestamp) {
        if self.said.as_ref().is_some_and(|said| said.why == why) {
            return;
        }
        if let Some(error) = &why {
            tracing::error!(error, "the copy does not go along");
        } else {
            tracing::info!(to = %self.to.display(), "the copy goes along");
        }
        let noted = Noted { to: self.to.clone(), since: now.0, why };
        let line = serde_json::to_vec(&noted).map_err(std::io::Error::other);
        if let Err(error) = line.and_then(|line| whole_file::write(&self.file, &line)) {
            tracing::warn!(%error, "what is said of the copy is not noted beside the data");
        }
        self.said = Some(noted);
    }
}

/// What the last server on a folder said of its copy; nothing, where it kept none.
pub fn noted(data: &Path) -> Option<Noted> {
    serde_json::from_slice(&fs::read(data.join(FILE)).ok()?).ok()
}

/// Of a server that keeps no copy nothing is said.
pub fn forget(data: &Path) {
    // It is not there, or says what is no fault of the data.
    drop(fs::remove_file(data.join(FILE)));
}
