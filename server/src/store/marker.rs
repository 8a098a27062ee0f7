//! The ids of erased logs, in a file beside the database: it outlives every restore. Knows nothing but ids.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use shared::id::LogId;

use super::error::StoreError;

pub(super) const FILE: &str = "erased.txt";

/// The file, one id a line. Lines are only added.
#[derive(Debug)]
pub struct Markers(PathBuf);

impl Markers {
    /// The markers of the data in a folder.
    pub fn of(folder: &Path) -> Self {
        Self(folder.join(FILE))
    }

    /// Every log that was erased.
    pub fn read(&self) -> Result<Vec<LogId>, StoreError> {
        let text = match fs::read_to_string(&self.0) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error.into()),
        };
        let id = |(at, line): (usize, &str)| {
            line.parse().map_err(|_| StoreError::Marker { file: self.0.clone(), line: at + 1 })
        };
        text.lines().enumerate().map(id).collect()
    }

    /// Adds some, on disk before this returns. One that is there stays as it is.
    pub fn add(&self, logs: &[LogId]) -> Result<(), StoreError> {
        let known: BTreeSet<LogId> = self.read()?.into_iter().collect();
        let new = logs.iter().filter(|log| !known.contains(log));
        let lines = new.fold(String::new(), |lines, log| lines + &format!("{log}\n"));
        if lines.is_empty() {
            return Ok(());
        }
        let mut file = super::privacy::writing().append(true).open(&self.0)?;
        // In one write: two commands at once do not mix their lines.
        file.write_all(lines.as_bytes())?;
        file.sync_all()?;
        super::sync_folder_of(&self.0)?;
        Ok(())
    }
}
