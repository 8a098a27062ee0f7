//! The journal in a file of `SQLite`: rows of text, and a count of the batches that wrote them. Knows no row by name.
//!
//! Nothing here waits on another task: a commit takes as long as the disk does, and then is on it.

use std::cell::RefCell;
use std::fs::OpenOptions;
use std::io;
use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, TransactionBehavior};
use shared::sync::journal::{Refused, Revision, Rows, Write};

use super::folder::{make_private, private};

/// Every step from an empty file to today, in order. One that was released is followed, never edited.
const MIGRATIONS: [&str; 1] = [include_str!("migrations/001_start.sql")];

/// How long another window of the app may take with its own batch.
const PATIENCE: Duration = Duration::from_secs(5);
/// Of two windows that make the same file at once, `SQLite` would have one give way rather than wait: they open it in turns.
const TURN: &str = "opening.lock";

/// A journal on this device. Clones share it.
#[derive(Debug, Clone)]
pub struct Journal(Rc<RefCell<Connection>>);

#[expect(clippy::unused_async, reason = "the journals of other platforms wait")]
impl Journal {
    /// Opens, or begins, the journal of this name.
    pub async fn open(name: &str) -> Result<Self, Refused> {
        match super::folder::journals() {
            Some(folder) => Self::in_folder(&folder, name),
            None => Self::on(Connection::open_in_memory().map_err(why)?),
        }
    }

    /// The one of this name in a folder, which is made where it is missing.
    fn in_folder(folder: &Path, name: &str) -> Result<Self, Refused> {
        let file = folder.join(format!("{name}.sqlite"));
        let turn = make_private(folder).and_then(|()| {
            let turn = private(&folder.join(TURN), OpenOptions::new().create(true))?;
            turn.lock()?;
            // What `SQLite` puts beside it is for the same eyes as the file itself.
            private(&file, OpenOptions::new().create(true))?;
            Ok(turn)
        });
        // Until this window has its journal.
        let _turn = turn.map_err(|error| {
            let is_full = error.kind() == io::ErrorKind::StorageFull;
            if is_full { Refused::Full } else { Refused::Broken }
        })?;
        Self::on(Connection::open(file).map_err(why)?)
    }

    fn on(mut connection: Connection) -> Result<Self, Refused> {
        match prepare(&mut connection).map_err(why)? {
            Schema::Known => Ok(Self(Rc::new(RefCell::new(connection)))),
            Schema::Newer => Err(Refused::Broken),
        }
    }

    /// All rows.
    pub async fn load(&self) -> Result<(Revision, Rows), Refused> {
        read_all(&mut self.0.borrow_mut()).map_err(why)
    }

    /// Writes a batch, whole or not at all. Returns once it is on disk.
    pub async fn commit(
        &self,
        planned_on: Revision,
        writes: &[Write],
    ) -> Result<Revision, Refused> {
        write(&mut self.0.borrow_mut(), planned_on, writes).map_err(why)?.ok_or(Refused::Stale)
    }
}

/// Whether this version of the app knows what it found.
enum Schema {
    Known,
    /// A later version wrote it: it is left alone.
    Newer,
}

fn prepare(connection: &mut Connection) -> rusqlite::Result<Schema> {
    connection.busy_timeout(PATIENCE)?;
    connection.execute_batch(include_str!("connection.sql"))?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version: u32 = transaction.query_row("pragma user_version", [], |row| row.get(0))?;
    let done = usize::try_from(version).unwrap_or(usize::MAX);
    if done > MIGRATIONS.len() {
        return Ok(Schema::Newer);
    }
    for (version, migration) in (1_i64..).zip(MIGRATIONS).skip(done) {
        transaction.execute_batch(migration)?;
        transaction.pragma_update(None, "user_version", version)?;
    }
    transaction.commit()?;
    Ok(Schema::Known)
}

fn read_all(connection: &mut Connection) -> rusqlite::Result<(Revision, Rows)> {
    // Of one moment: another window may write in between.
    let moment = connection.transaction()?;
    let mut statement = moment.prepare_cached(include_str!("rows.sql"))?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok((revision(&moment)?, rows.collect::<Result<_, _>>()?))
}

fn write(
    connection: &mut Connection,
    planned_on: Revision,
    writes: &[Write],
) -> rusqlite::Result<Option<Revision>> {
    // Nobody else begins to write from here on, so what was planned on still stands when this ends.
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if revision(&transaction)? != planned_on {
        return Ok(None);
    }
    for write in writes {
        match write {
            Write::Put(row, text) => {
                transaction.prepare_cached(include_str!("put.sql"))?.execute((row, text))?
            }
            Write::Delete(row) => {
                transaction.prepare_cached(include_str!("delete.sql"))?.execute([row])?
            }
        };
    }
    transaction.execute(include_str!("raise_revision.sql"), [])?;
    let next = revision(&transaction)?;
    transaction.commit()?;
    Ok(Some(next))
}

fn revision(connection: &Connection) -> rusqlite::Result<Revision> {
    let batches: i64 = connection.query_row(include_str!("revision.sql"), [], |row| row.get(0))?;
    Ok(Revision(batches.cast_unsigned()))
}

fn why(error: rusqlite::Error) -> Refused {
    // The index of the write-ahead log could not grow: no room either, under another name.
    let is_of_index = error.sqlite_error().map(|error| error.extended_code)
        == Some(rusqlite::ffi::SQLITE_IOERR_SHMSIZE);
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => Refused::Full,
        Some(_) if is_of_index => Refused::Full,
        Some(_) | None => Refused::Broken,
    }
}

#[cfg(test)]
mod tests;
