//! How far people have read, as it is written. What is told of it, the read store says.

use rusqlite::Connection;
use shared::id::{LogId, PersonId, Seq};
use shared::sync::read_mark::ReadUpTo;

use super::column;

/// Others may know who has not seen the entry at this place.
pub(super) fn await_readers(connection: &Connection, log: LogId, seq: Seq) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(include_str!("await_readers.sql"))?;
    statement.execute((log.as_bytes(), column::count(seq.0)))?;
    Ok(())
}

/// Raises how far somebody has read a log.
pub(super) fn raise(
    connection: &Connection,
    log: LogId,
    person: PersonId,
    up_to: ReadUpTo,
) -> rusqlite::Result<()> {
    let [seq, talks] = [up_to.seq, up_to.talks].map(|seq| column::count(seq.0));
    let mut statement = connection.prepare_cached(include_str!("raise_read.sql"))?;
    statement.execute((person.as_bytes(), log.as_bytes(), seq, talks))?;
    Ok(())
}
