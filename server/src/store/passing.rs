//! All data as one file: one that is there for a moment, or one that stays. Knows not what for.

use std::fs;
use std::path::{Path, PathBuf};

use super::database::Connection;
use super::error::StoreError;
use super::{master, meta, privacy};
use crate::chance;

/// What the name of such a file begins with, and that of a folder like it, before signs of chance: two backups may be made at once.
pub(super) const PASSING: &str = "opstap.passing.";

/// A file with all data that is there for a moment, in the folder where these are anyway.
#[derive(Debug)]
pub(super) struct Passing(PathBuf);

impl Passing {
    pub(super) fn new(folder: &Path) -> Self {
        Self::at(folder.join(format!("{PASSING}{}", chance::person())))
    }

    /// One that is to be where it is said.
    pub(super) fn at(path: PathBuf) -> Self {
        Self(path)
    }

    /// All that a connection sees, with the secrets that it goes with: for somebody's key alone.
    pub(super) fn with_secrets(connection: &Connection, folder: &Path) -> Result<Self, StoreError> {
        let whole = Self::new(folder);
        write_whole(connection, &whole.0)?;
        let copy = Connection::open(&whole.0)?;
        meta::put(&copy, master::ROW, &connection.keyring()?.reveal())?;
        copy.close()?;
        Ok(whole)
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Passing {
    fn drop(&mut self) {
        if let Err(error) = remove_if_there(&self.0) {
            tracing::warn!(%error, "what was encrypted could not be removed; the next start does");
        }
    }
}

/// Writes all a connection sees to a file of its own, for its owner's eyes alone, and has it on disk.
pub(super) fn write_whole(connection: &Connection, to: &Path) -> Result<(), StoreError> {
    remove_if_there(to)?;
    let file = privacy::writing().create_new(true).open(to)?;
    connection.execute("vacuum into ?1", [to.to_string_lossy().as_ref()])?;
    Ok(file.sync_all()?)
}

pub(super) fn remove_if_there(path: &Path) -> std::io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}
