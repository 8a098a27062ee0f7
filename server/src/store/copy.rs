//! The database as one file: put away while a server runs, and put back while none does. Knows no schedule.

use std::fs;
use std::path::{Path, PathBuf};

use shared::id::LogId;

use super::chain::{self, Laid, OFFICE};
use super::database::{self, Connection, Isolation};
use super::error::StoreError;
use super::marker::Markers;
use super::master::{self, Source};
use super::passing::{PASSING, Passing, remove_if_there, write_whole};
use super::{
    LEFTOVER, Recipient, connect, envelope, erasure, file, lock, meta, on_file, privacy, require,
    schema, sync_folder_of,
};
use crate::chance;

/// Where those who may come in are taken from after a restore.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doors {
    /// From the data that was replaced: whoever was signed out since the backup stays out.
    AsTheyWere,
    /// From the backup: the replaced data could not be read, or there was none.
    AsInBackup,
}

/// What became of a restore.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    pub doors: Doors,
    /// What was found, where it came from a folder of copies.
    pub laid: Option<Laid>,
    /// Where the secret came from that opens what phones closed with.
    pub secret: Source,
}

/// Writes the data of a folder, as of one moment, to a file that is not there yet. A server may run meanwhile. For somebody's
/// key it is encrypted, and holds the folder's secret as well; for nobody's it is without.
pub fn put_away(folder: &Path, to: &Path, recipients: &[Recipient]) -> Result<(), StoreError> {
    if to.exists() {
        return Err(StoreError::Taken(to.to_owned()));
    }
    require(folder)?;
    on_file(folder, "make a backup with the tools of that server")?;
    let mut part = to.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    let connection = connect(folder)?;
    if recipients.is_empty() {
        write_whole(&connection, &part)?;
    } else {
        let whole = Passing::with_secrets(&connection, folder)?;
        envelope::close(whole.path(), &part, recipients)?;
    }
    // Under its own name only when complete.
    fs::rename(&part, to)?;
    sync_folder_of(to)
}

/// Replaces the data of a folder by that of a file, or of a folder of copies, and begins another life of it: phones send again what
/// it misses. Until the last step, the data in the folder is what it was.
pub fn put_back(
    folder: &Path,
    from: &Path,
    identities: Option<&Path>,
) -> Result<Restored, StoreError> {
    privacy::hold(folder)?;
    let _lock = lock(folder)?;
    on_file(folder, "put a backup back with the tools of that server")?;
    let fresh = folder.join(LEFTOVER);
    let mut laid = None;
    if from.is_dir() {
        let whole = Passing::new(folder);
        laid = Some(chain::lay(from, whole.path(), identities)?);
        let copy = open_backup(whole.path())?;
        refuse_another(&copy, folder, from)?;
        write_whole(&copy, &fresh)?;
        // What was erased since stays so, though nothing else is left of the data.
        Markers::of(folder).add(&Markers::of(from).read()?)?;
    } else {
        write_file(folder, from, identities, &fresh)?;
    }
    let connection = Connection::open(&fresh)?;
    schema::prepare(&connection)?;
    let (doors, mut erased) = carry(&connection, folder)?;
    let (kept, secret) = master::settle(&connection, folder)?;
    meta::put(&connection, master::PRINT, &kept.print())?;
    erased.extend(Markers::of(folder).read()?);
    erasure::remove(&connection, &erased)?;
    erasure::forget_nobodies(&connection, &erased)?;
    let epoch = chance::epoch().0.to_string();
    connection.execute(include_str!("begin_epoch.sql"), (schema::EPOCH, epoch))?;
    erasure::scrub(&connection)?;
    // Closing the last connection leaves one file.
    connection.close()?;
    fs::File::open(&fresh)?.sync_all()?;
    for ending in ["-wal", "-shm"] {
        remove_if_there(&beside(&file(folder), ending))?;
    }
    fs::rename(&fresh, file(folder))?;
    sync_folder_of(&fresh)?;
    Ok(Restored { doors, laid, secret })
}

/// Writes what is in a backup to a file of its own.
fn write_file(
    folder: &Path,
    from: &Path,
    identities: Option<&Path>,
    to: &Path,
) -> Result<(), StoreError> {
    match (envelope::is_closed(from), identities) {
        (Ok(true), None) => Err(StoreError::Encrypted(from.to_owned())),
        (Ok(true), Some(identities)) => {
            let whole = Passing::new(folder);
            envelope::open(from, whole.path(), identities)?;
            write_whole(&open_backup(whole.path())?, to)
        }
        // What cannot be read is told by who reads all of it.
        (Ok(false) | Err(_), _) => write_whole(&open_backup(from)?, to),
    }
}

/// Refuses to put one office's data in the place of another's.
pub(super) fn refuse_another(
    copy: &Connection,
    folder: &Path,
    from: &Path,
) -> Result<(), StoreError> {
    if !file(folder).exists() {
        return Ok(());
    }
    let kept = Connection::open_to_read(&file(folder)).and_then(|it| meta::find(&it, OFFICE));
    // Data that cannot be read, or that was never copied, is nobody's.
    match (kept, meta::find(copy, OFFICE)?) {
        (Ok(Some(kept)), Some(of_copy)) if kept != of_copy => {
            Err(StoreError::CopyOfAnother(from.to_owned()))
        }
        (Ok(_) | Err(_), _) => Ok(()),
    }
}

/// Brings over what the replaced data knows of people and phones, and says which logs were erased there.
fn carry(fresh: &Connection, folder: &Path) -> Result<(Doors, Vec<LogId>), StoreError> {
    let old = file(folder);
    if !old.exists() {
        return Ok((Doors::AsInBackup, Vec::new()));
    }
    match carry_from(fresh, folder) {
        Ok(erased) => Ok((Doors::AsTheyWere, erased)),
        // Damaged: that may be why there is a restore.
        Err(StoreError::Broken(error)) => {
            tracing::warn!(%error, "the replaced data cannot be read");
            Ok((Doors::AsInBackup, Vec::new()))
        }
        Err(other) => Err(other),
    }
}

fn carry_from(fresh: &Connection, folder: &Path) -> Result<Vec<LogId>, StoreError> {
    let old = file(folder);
    let connection = Connection::open(&old)?;
    schema::prepare(&connection)?;
    // What phones closed with since is opened by the secrets that were in force.
    if meta::find(&connection, master::ROW)?.is_some() {
        master::settle(&connection, folder)?;
    }
    let erased = erasure::gone(&connection)?;
    connection.close()?;
    fresh.execute("attach database ?1 as old", [old.to_string_lossy().as_ref()])?;
    let transaction = fresh.begin(Isolation::Write)?;
    let carried = transaction.execute_batch(include_str!("carry_auth.sql"));
    carried.and_then(|()| transaction.commit())?;
    fresh.execute_batch("detach database old")?;
    Ok(erased)
}

/// Opens a file that should be a backup of ours, and looks at every page of it.
fn open_backup(from: &Path) -> Result<Connection, StoreError> {
    let not_ours = |error: database::Error| {
        tracing::debug!(%error, "not a backup");
        StoreError::NotABackup(from.to_owned())
    };
    let connection = Connection::open_to_read(from).map_err(not_ours)?;
    let checked: String =
        connection.one("pragma integrity_check(1)", (), |row| row.get(0)).map_err(not_ours)?;
    let epoch =
        connection.one(include_str!("meta.sql"), [schema::EPOCH], |row| row.get::<String>(0));
    match (checked.as_str(), epoch) {
        ("ok", Ok(_)) => Ok(connection),
        (_, Ok(_) | Err(_)) => Err(StoreError::NotABackup(from.to_owned())),
    }
}

/// Removes what a restore left that was broken off.
pub(super) fn sweep(folder: &Path) -> Result<(), StoreError> {
    let leftover = folder.join(LEFTOVER);
    for ending in ["", "-wal", "-shm", "-journal"] {
        remove_if_there(&beside(&leftover, ending))?;
    }
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if !entry.file_name().to_string_lossy().starts_with(PASSING) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            remove_if_there(&entry.path())?;
        }
    }
    Ok(())
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
