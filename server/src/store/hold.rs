//! Trajecten that are kept for now, whatever the office's list says: a claim, a complaint, an inquiry. Knows no list.

use std::collections::BTreeMap;

use shared::id::LogId;
use shared::sync::hub::{LogState, ReadStore as _};
use shared::time::Timestamp;

use super::database::{self, Connection};
use super::{SqlReadStore, StoreError, column};

/// Keeps a traject from now on, for this reason; it may say another than before.
pub fn put(
    connection: &Connection,
    log: LogId,
    since: Timestamp,
    why: &str,
) -> Result<(), StoreError> {
    let LogState::Open(_) = SqlReadStore(connection).log_state(log)? else {
        return Err(StoreError::NoSuchLog(log));
    };
    connection.execute(include_str!("put_hold.sql"), (log.as_bytes(), since.0, why))?;
    Ok(())
}

/// Keeps it no longer than the list says. Whether it was held.
pub fn end(connection: &Connection, log: LogId) -> Result<bool, StoreError> {
    Ok(connection.execute(include_str!("end_hold.sql"), [log.as_bytes()])? > 0)
}

/// Which are held, and why.
pub fn all(connection: &Connection) -> database::Result<BTreeMap<LogId, String>> {
    let rows = connection
        .all(include_str!("holds.sql"), (), |row| Ok((column::id(row, 0)?, row.get(1)?)))?;
    Ok(rows.into_iter().collect())
}
