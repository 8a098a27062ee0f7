//! The database as one file: put away while a server runs, and put back while none does. Knows no schedule.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};
use shared::id::LogId;

use super::error::StoreError;
use super::marker::Markers;
use super::{LEFTOVER, column, connect, erasure, file, lock, make_private, schema, sync_folder_of};
use crate::chance;

/// Where those who may come in are taken from after a restore.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doors {
    /// From the data that was replaced: whoever was signed out since the backup stays out.
    AsTheyWere,
    /// From the backup: the replaced data could not be read, or there was none.
    AsInBackup,
}

/// Writes the data of a folder, as of one moment, to a file that is not there yet. A server may run meanwhile.
pub fn put_away(folder: &Path, to: &Path) -> Result<(), StoreError> {
    if to.exists() {
        return Err(StoreError::Taken(to.to_owned()));
    }
    if !file(folder).exists() {
        return Err(StoreError::NoData(folder.to_owned()));
    }
    let mut part = to.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    write_whole(&connect(folder)?, &part)?;
    // Under its own name only when complete.
    fs::rename(&part, to)?;
    sync_folder_of(to)
}

/// Replaces the data of a folder by that of a file, and begins another life of it: phones send again what it misses.
/// Until the last step, the data in the folder is what it was.
pub fn put_back(folder: &Path, from: &Path) -> Result<Doors, StoreError> {
    make_private(folder)?;
    let _lock = lock(folder)?;
    let fresh = folder.join(LEFTOVER);
    write_whole(&open_backup(from)?, &fresh)?;
    let mut connection = Connection::open(&fresh)?;
    schema::prepare(&mut connection)?;
    let (doors, mut erased) = carry(&connection, folder)?;
    erased.extend(Markers::of(folder).read()?);
    erasure::remove(&connection, &erased)?;
    let epoch = chance::epoch().0.to_string();
    connection.execute(include_str!("begin_epoch.sql"), (schema::EPOCH, epoch))?;
    erasure::scrub(&connection)?;
    // Closing the last connection leaves one file.
    connection.close().map_err(|(_, error)| error)?;
    fs::File::open(&fresh)?.sync_all()?;
    for ending in ["-wal", "-shm"] {
        remove_if_there(&beside(&file(folder), ending))?;
    }
    fs::rename(&fresh, file(folder))?;
    sync_folder_of(&fresh)?;
    Ok(doors)
}

/// Brings over what the replaced data knows of people and phones, and says which logs were erased there.
fn carry(fresh: &Connection, folder: &Path) -> Result<(Doors, Vec<LogId>), StoreError> {
    let old = file(folder);
    if !old.exists() {
        return Ok((Doors::AsInBackup, Vec::new()));
    }
    match carry_from(fresh, &old) {
        Ok(erased) => Ok((Doors::AsTheyWere, erased)),
        // Damaged: that may be why there is a restore.
        Err(StoreError::Broken(error)) => {
            tracing::warn!(%error, "the replaced data cannot be read");
            Ok((Doors::AsInBackup, Vec::new()))
        }
        Err(other) => Err(other),
    }
}

fn carry_from(fresh: &Connection, old: &Path) -> Result<Vec<LogId>, StoreError> {
    let mut connection = Connection::open(old)?;
    schema::prepare(&mut connection)?;
    let erased = erased(&connection)?;
    connection.close().map_err(|(_, error)| error)?;
    fresh.execute("attach database ?1 as old", [old.to_string_lossy()])?;
    let transaction = fresh.unchecked_transaction()?;
    let carried = transaction.execute_batch(include_str!("carry_auth.sql"));
    carried.and_then(|()| transaction.commit())?;
    fresh.execute_batch("detach database old")?;
    Ok(erased)
}

fn erased(connection: &Connection) -> rusqlite::Result<Vec<LogId>> {
    let mut statement = connection.prepare(include_str!("gone.sql"))?;
    let rows = statement.query_map([], |row| column::id(row, 0))?;
    rows.collect()
}

/// Opens a file that should be a backup of ours, and looks at every page of it.
fn open_backup(from: &Path) -> Result<Connection, StoreError> {
    let not_ours = |error: rusqlite::Error| {
        tracing::debug!(%error, "not a backup");
        StoreError::NotABackup(from.to_owned())
    };
    let connection =
        Connection::open_with_flags(from, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(not_ours)?;
    let checked: String = connection
        .query_row("pragma integrity_check(1)", [], |row| row.get(0))
        .map_err(not_ours)?;
    let epoch = connection
        .query_row(include_str!("meta.sql"), [schema::EPOCH], |row| row.get::<_, String>(0));
    match (checked.as_str(), epoch) {
        ("ok", Ok(_)) => Ok(connection),
        (_, Ok(_) | Err(_)) => Err(StoreError::NotABackup(from.to_owned())),
    }
}

/// Writes all a connection sees to a file of its own, for its owner's eyes alone, and has it on disk.
fn write_whole(connection: &Connection, to: &Path) -> Result<(), StoreError> {
    remove_if_there(to)?;
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(to)?;
    connection.execute("vacuum into ?1", [to.to_string_lossy()])?;
    Ok(file.sync_all()?)
}

/// Removes what a restore left that was broken off.
pub(super) fn sweep(folder: &Path) -> Result<(), StoreError> {
    let leftover = folder.join(LEFTOVER);
    for ending in ["", "-wal", "-shm", "-journal"] {
        remove_if_there(&beside(&leftover, ending))?;
    }
    Ok(())
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn remove_if_there(path: &Path) -> std::io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}
