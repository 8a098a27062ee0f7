//! Looks at a data folder as it is, for who asks what is wrong with it: makes, mends and tightens nothing.

use std::fs;
use std::path::{Path, PathBuf};

use shared::id::LogId;

use super::database::{self, Connection};
use super::error::StoreError;
use super::marker::Markers;
use super::place::Place;
pub use super::privacy::Exposed;
use super::{LOCK, file, master, require, schema};
use crate::keyring::Keyring;

/// Whom this runs as, where there are users.
pub fn user() -> Option<u32> {
    #[cfg(unix)]
    return Some(rustix::process::geteuid().as_raw());
    #[cfg(not(unix))]
    return None;
}

/// What of ours in a folder, and the folder itself, this user does not have alone.
pub fn exposed(folder: &Path, user: u32) -> Result<Vec<Exposed>, StoreError> {
    #[cfg(unix)]
    return Ok(super::privacy::exposed(folder, user)?);
    #[cfg(not(unix))]
    return Ok(Vec::new());
}

/// Whether a server has the folder.
pub fn is_held(folder: &Path) -> bool {
    // The lock goes with the file.
    fs::File::open(folder.join(LOCK)).is_ok_and(|lock| lock.try_lock().is_err())
}

/// The database of a folder, to be read and nothing else.
pub fn open(folder: &Path) -> Result<Connection, StoreError> {
    require(folder)?;
    Ok(match Place::of(folder)? {
        Place::File(file) => Connection::open_to_read(&file)?,
        Place::Server(address) => Connection::open_postgres(&address)?,
    })
}

/// Its schema, and the one that this program knows.
pub fn schema(connection: &Connection) -> database::Result<(i64, i64)> {
    let kept = if connection.is_postgres() {
        schema::version_shared(connection)?
    } else {
        connection.one("pragma user_version", (), |row| row.get(0))?
    };
    Ok((kept, schema::latest()))
}

/// What is wrong with its pages, if anything.
pub fn damage(connection: &Connection) -> database::Result<Option<String>> {
    // A server of databases looks after its own pages.
    if connection.is_postgres() {
        return Ok(None);
    }
    let said: String = connection.one("pragma integrity_check(1)", (), |row| row.get(0))?;
    Ok((said != "ok").then_some(said))
}

/// The secrets in the folder's file.
pub fn secrets(folder: &Path) -> Result<Option<Keyring>, StoreError> {
    master::read(folder)
}

/// Whether the data was kept with one of these secrets; yes, where that was not noted yet.
pub fn is_kept_with(connection: &Connection, keyring: &Keyring) -> database::Result<bool> {
    let print = super::meta::find(connection, master::PRINT)?;
    Ok(print.is_none_or(|print| keyring.knows(&print)))
}

/// The logs that were erased there.
pub fn erased(folder: &Path) -> Result<Vec<LogId>, StoreError> {
    Markers::of(folder).read()
}

/// How many bytes the database takes.
pub fn bytes(folder: &Path) -> u64 {
    let files = ["", "-wal"].map(|ending| {
        let mut path = file(folder).into_os_string();
        path.push(ending);
        fs::metadata(PathBuf::from(path)).map_or(0, |it| it.len())
    });
    files.iter().sum()
}
