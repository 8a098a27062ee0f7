//! Where the data of a folder are: in a file of it, or in a database that the folder names. Knows nothing of what is kept there.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::database::Address;
use super::error::StoreError;
use super::{FILE, privacy, sync_folder_of};
use crate::chance;

/// The file that names a database; who may read it may come in there.
const NAMED: &str = "opstap.database";
/// What is written before it has its name.
const PART: &str = "opstap.database.part";

/// Where they are.
#[derive(Debug, Clone)]
pub enum Place {
    File(PathBuf),
    Server(Box<Address>),
}

impl Place {
    /// Where those of a folder are.
    pub fn of(folder: &Path) -> Result<Self, StoreError> {
        match named(folder)? {
            Some(text) => Ok(Self::Server(Box::new(address(&text)?))),
            None => Ok(Self::File(folder.join(FILE))),
        }
    }
}

/// Has a folder name a database, from now on and for every command. One that has data of its own does not.
pub fn name(folder: &Path, text: &str) -> Result<(), StoreError> {
    address(text)?;
    privacy::hold(folder)?;
    if named(folder)?.is_some_and(|before| before == text) {
        return Ok(());
    }
    if folder.join(FILE).exists() {
        return Err(StoreError::HasData(folder.to_owned()));
    }
    put(folder, text)
}

/// Names it, whatever was there before. Below it stands by what name the folder goes there, among those of other servers.
pub(super) fn put(folder: &Path, text: &str) -> Result<(), StoreError> {
    let own = own_name(folder)?.unwrap_or_else(|| chance::person().to_string());
    let (part, to) = (folder.join(PART), folder.join(NAMED));
    let mut file = privacy::writing().truncate(true).open(&part)?;
    file.write_all(format!("{text}\n{own}\n").as_bytes())?;
    file.sync_all()?;
    fs::rename(&part, &to)?;
    sync_folder_of(&to)
}

/// Has a folder name none any more.
pub(super) fn forget(folder: &Path) -> Result<(), StoreError> {
    fs::remove_file(folder.join(NAMED))?;
    sync_folder_of(&folder.join(NAMED))
}

/// By what name a folder goes in its database, where several may.
pub fn own_name(folder: &Path) -> Result<Option<String>, StoreError> {
    line(folder, 1)
}

fn named(folder: &Path) -> Result<Option<String>, StoreError> {
    line(folder, 0)
}

fn line(folder: &Path, at: usize) -> Result<Option<String>, StoreError> {
    match fs::read_to_string(folder.join(NAMED)) {
        Ok(text) => Ok(text.lines().nth(at).map(|line| line.trim().to_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// What such a text says.
pub(super) fn address(text: &str) -> Result<Address, StoreError> {
    text.parse().map_err(|error| StoreError::NotAnAddress(Arc::new(error)))
}
