//! Erasing logs: their rows, and every byte they left behind in the database's files. The bare ids stay, marked.
//! Knows not why; reaches no copy outside the folder and no phone that has not spoken since.

use std::path::Path;

use shared::id::{LogId, PersonId};
use shared::sync::hub::LogState;

use super::column;
use super::database::{self, Connection, Isolation};
use super::error::StoreError;
use super::marker::Markers;
use super::read_store;
use super::reserve::with_reserve;
use super::retry::again;
use super::{connect, lock, require};

/// Erases a log, as [`erase_all`] does.
pub fn erase(folder: &Path, log: LogId) -> Result<Vec<LogId>, StoreError> {
    erase_all(folder, &[log])
}

/// Erases logs, also while a server runs on the data, and though the disk is full. Doing it again does what an interrupted
/// one left. Tells which own logs are of people who take part in no traject now: those stay until they are erased themselves.
pub fn erase_all(folder: &Path, logs: &[LogId]) -> Result<Vec<LogId>, StoreError> {
    // One could never be opened again: the same id is that of the next.
    if logs.contains(&LogId::OFFICE) {
        return Err(StoreError::OfficeStays);
    }
    require(folder)?;
    with_reserve(folder, || erase_within(folder, logs))
}

/// Erases these logs and all that is kept of a person beside them. Their own log is marked, be it there or not: by that mark
/// nobody brings the person back.
pub fn erase_person(folder: &Path, person: PersonId, logs: &[LogId]) -> Result<(), StoreError> {
    require(folder)?;
    let mut logs = logs.to_vec();
    let own = LogId::of_person(person);
    if !logs.contains(&own) {
        logs.push(own);
    }
    with_reserve(folder, || {
        let _lock = lock(folder).ok();
        let connection = connect(folder)?;
        Markers::of(folder).add(&logs)?;
        remove(&connection, &logs)?;
        forget(&connection, person)?;
        scrub_for_good(&connection)
    })
}

/// The same, with the room there is.
fn erase_within(folder: &Path, logs: &[LogId]) -> Result<Vec<LogId>, StoreError> {
    // Sweeps what a broken-off restore left. Where a server holds the lock, it did so when it started.
    let _lock = lock(folder).ok();
    let connection = connect(folder)?;
    for log in logs {
        if read_store::log_state(&connection, *log)? == LogState::Absent {
            return Err(StoreError::NoSuchLog(*log));
        }
    }
    // The markers first: from here on the logs are gone, whatever happens to this process.
    Markers::of(folder).add(logs)?;
    remove(&connection, logs)?;
    scrub_for_good(&connection)?;
    left_alone(&connection)
}

fn scrub_for_good(connection: &Connection) -> Result<(), StoreError> {
    scrub(connection).map_err(|error| {
        let is_full = matches!(error, StoreError::Full);
        if is_full { StoreError::NoRoomToScrub } else { error }
    })
}

fn left_alone(connection: &Connection) -> Result<Vec<LogId>, StoreError> {
    Ok(connection.all(include_str!("left_alone.sql"), (), |row| column::id(row, 0))?)
}

/// Erases what the markers name and the database still holds: it was put back from an older copy, or what erased it was
/// broken off.
pub(super) fn hold(connection: &Connection, folder: &Path) -> Result<(), StoreError> {
    let mut back = Vec::new();
    for log in Markers::of(folder).read()? {
        let is_left: bool =
            connection.one(include_str!("is_left.sql"), [log.as_bytes()], |row| row.get(0))?;
        if is_left || read_store::log_state(connection, log)? != LogState::Gone {
            back.push(log);
        }
    }
    if back.is_empty() {
        return Ok(());
    }
    remove(connection, &back)?;
    forget_nobodies(connection, &back)?;
    scrub(connection)
}

/// The logs that were erased.
pub(super) fn gone(connection: &Connection) -> database::Result<Vec<LogId>> {
    connection.all(include_str!("gone.sql"), (), |row| column::id(row, 0))
}

/// Forgets whose own log is among these that were erased, and who takes part in nothing and has no role: an older copy of the
/// data brought their names back.
pub(super) fn forget_nobodies(connection: &Connection, logs: &[LogId]) -> Result<(), StoreError> {
    for person in logs.iter().filter_map(LogId::owner) {
        if connection.one(include_str!("is_nobody.sql"), [person.as_bytes()], |row| row.get(0))? {
            forget(connection, person)?;
        }
    }
    Ok(())
}

/// Removes every row that is of somebody alone, whole or not at all.
fn forget(connection: &Connection, person: PersonId) -> Result<(), StoreError> {
    again(|| {
        let transaction = connection.begin(Isolation::Write)?;
        transaction.execute_each(include_str!("forget_person.sql"), [person.as_bytes()])?;
        Ok(transaction.commit()?)
    })
}

/// Removes every row of these logs, and marks them. From the first transaction on they are gone for everyone; their entries
/// go a few at a time, as each takes room of its own until it is in the database.
pub(super) fn remove(connection: &Connection, logs: &[LogId]) -> Result<(), StoreError> {
    again(|| {
        let transaction = connection.begin(Isolation::Write)?;
        logs.iter().try_for_each(|log| close(&transaction, *log))?;
        Ok(transaction.commit()?)
    })?;
    for log in logs {
        for sql in [include_str!("erase_entries.sql"), include_str!("erase_refused.sql")] {
            while connection.execute(sql, [log.as_bytes()])? > 0 {
                if !connection.is_postgres() {
                    connection.one("pragma wal_checkpoint(passive)", (), |_| Ok(()))?;
                }
            }
        }
    }
    Ok(())
}

/// Marks a log as gone, inside a transaction: from then on nobody reads it or writes in it. Its entries are still there.
pub(super) fn close(connection: &Connection, log: LogId) -> database::Result<()> {
    connection.execute_each(include_str!("erase.sql"), [log.as_bytes()])
}

/// Leaves no byte of removed rows. `secure_delete` overwrites rows where they stood, but a page that was split or
/// merged once may keep a copy, and so may the write-ahead log: so everything is written anew.
///
/// What a database on a server leaves in pages and journals of its own is for its keeper: the page on running says so.
pub(super) fn scrub(connection: &Connection) -> Result<(), StoreError> {
    if connection.is_postgres() {
        return Ok(());
    }
    connection.execute_batch("vacuum")?;
    let is_busy: bool = connection.one("pragma wal_checkpoint(truncate)", (), |row| row.get(0))?;
    if is_busy { Err(StoreError::StillRead) } else { Ok(()) }
}
