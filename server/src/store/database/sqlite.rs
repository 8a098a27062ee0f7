//! A connection to a database in a file of ours.

use std::path::Path;
use std::time::Duration;

use rusqlite::OpenFlags;
use rusqlite::config::DbConfig;

use super::error::Result;
use super::row::Row;
use super::value::Value;

/// How long one waits for another that writes.
const PATIENCE: Duration = Duration::from_secs(5);

/// How every connection works: durable at each commit, and patient when a command writes beside the server. How a
/// statement is carried out follows from its text alone: otherwise `SQLite` looks at the values that are put in, and plans
/// once more for every new one.
pub(super) fn settle(connection: &rusqlite::Connection) -> Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.busy_timeout(PATIENCE)?;
    Ok(connection.execute_batch(include_str!("connection.sql"))?)
}

/// A file that is read and nothing else.
pub(super) fn open_to_read(file: &Path) -> Result<rusqlite::Connection> {
    let connection = rusqlite::Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection.busy_timeout(PATIENCE)?;
    Ok(connection)
}

/// A file that is there, for one thread at a time.
pub(super) fn open_beside(file: &Path) -> Result<rusqlite::Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = rusqlite::Connection::open_with_flags(file, flags)?;
    settle(&connection)?;
    Ok(connection)
}

pub(super) fn execute(
    connection: &rusqlite::Connection,
    sql: &str,
    values: &[Value<'_>],
) -> Result<usize> {
    let mut statement = connection.prepare_cached(sql)?;
    Ok(statement.execute(rusqlite::params_from_iter(values))?)
}

pub(super) fn each_while(
    connection: &rusqlite::Connection,
    sql: &str,
    values: &[Value<'_>],
    more: &mut dyn FnMut(&Row<'_>) -> Result<bool>,
) -> Result<()> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(rusqlite::params_from_iter(values))?;
    while let Some(row) = rows.next()? {
        if !more(&Row::Sqlite(row))? {
            break;
        }
    }
    Ok(())
}
