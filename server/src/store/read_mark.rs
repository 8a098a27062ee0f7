//! How far people have read, as it is written. What is told of it, the read store says.

use shared::id::{LogId, PersonId, Seq};
use shared::sync::read_mark::ReadUpTo;

use super::column;
use super::database::{self, Connection};

/// Others may know who has not seen the entry at this place.
pub(super) fn await_readers(connection: &Connection, log: LogId, seq: Seq) -> database::Result<()> {
    connection
        .execute(include_str!("await_readers.sql"), (log.as_bytes(), column::count(seq.0)))?;
    Ok(())
}

/// Raises how far somebody has read a log.
pub(super) fn raise(
    connection: &Connection,
    log: LogId,
    person: PersonId,
    up_to: ReadUpTo,
) -> database::Result<()> {
    let [seq, talks] = [up_to.seq, up_to.talks].map(|seq| column::count(seq.0));
    connection
        .execute(include_str!("raise_read.sql"), (person.as_bytes(), log.as_bytes(), seq, talks))?;
    Ok(())
}
