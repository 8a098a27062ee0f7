//! The reading half of the store, on `SQLite`. Who may see what is decided by the view, not by a query.

use rusqlite::{Connection, OptionalExtension};
use shared::change::{Change, Digest, Entry};
use shared::id::{PersonId, Seq, TrajectId};
use shared::measure::outcome::Case;
use shared::role::{Audience, View};
use shared::sync::hub::{Grant, LogState, ReadStore};
use shared::sync::message::Epoch;
use shared::time::Timestamp;

use super::column;
use super::schema;

/// The read store, inside a transaction: everything it tells is of one moment.
#[derive(Debug)]
pub struct SqlReadStore<'a>(pub &'a Connection);

impl ReadStore for SqlReadStore<'_> {
    type Error = rusqlite::Error;

    fn epoch(&mut self) -> rusqlite::Result<Epoch> {
        let mut statement = self.0.prepare_cached(include_str!("meta.sql"))?;
        let text: String = statement.query_row([schema::EPOCH], |row| row.get(0))?;
        let epoch = text.parse().map_err(|error| column::unreadable(0, Box::new(error)))?;
        Ok(Epoch(epoch))
    }

    fn log_state(&mut self, log: TrajectId) -> rusqlite::Result<LogState> {
        log_state(self.0, log)
    }

    fn grants(&mut self, person: PersonId) -> rusqlite::Result<Vec<Grant>> {
        let mut statement = self.0.prepare_cached(include_str!("grants.sql"))?;
        let rows = statement.query_map([person.as_bytes()], |row| {
            let (role, placement) = (column::role_named(row, 2)?, column::id_maybe(row, 3)?);
            let view = View { person, role, placement };
            Ok(Grant {
                log: column::id(row, 0)?,
                kind: column::kind(row, 4)?,
                head: column::seq(row, 1)?,
                view,
            })
        })?;
        rows.collect()
    }

    fn entries(&mut self, log: TrajectId, after: Seq, view: &View) -> rusqlite::Result<Vec<Entry>> {
        let mut seen = Vec::new();
        each_entry(self.0, log, after, |audience, entry| {
            if view.sees(audience) {
                seen.push(entry);
            }
        })?;
        Ok(seen)
    }

    fn sums(&mut self, log: TrajectId) -> rusqlite::Result<Vec<(Audience, Digest)>> {
        let mut statement = self.0.prepare_cached(include_str!("sums.sql"))?;
        let rows = statement.query_map([log.as_bytes()], |row| {
            Ok((column::parsed(row, 0)?, column::digested(row, 1)?))
        })?;
        rows.collect()
    }
}

/// Whether there is such a log, and where it ends.
pub(super) fn log_state(connection: &Connection, log: TrajectId) -> rusqlite::Result<LogState> {
    let mut statement = connection.prepare_cached(include_str!("log_state.sql"))?;
    let state = statement.query_row([log.as_bytes()], |row| {
        Ok(match row.get_ref(0)?.as_str()? {
            "gone" => LogState::Gone,
            _ => LogState::Open(column::seq(row, 1)?),
        })
    });
    Ok(state.optional()?.unwrap_or(LogState::Absent))
}

/// Shows the entries of a log after a place, in order.
pub(super) fn each_entry(
    connection: &Connection,
    log: TrajectId,
    after: Seq,
    mut show: impl FnMut(Audience, Entry),
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(include_str!("entries.sql"))?;
    let mut rows = statement.query((log.as_bytes(), column::count(after.0)))?;
    let mut last = LastAudience::default();
    while let Some(row) = rows.next()? {
        let change = Change {
            device: column::id(row, 1)?,
            n: column::counted(row, 2)?,
            base: Seq(column::counted(row, 3)?),
            at: Timestamp(row.get(4)?),
            author: column::id(row, 5)?,
            edit: column::parsed(row, 8)?,
        };
        let entry = Entry { seq: column::seq(row, 0)?, received: Timestamp(row.get(6)?), change };
        show(last.read(row, 7)?, entry);
    }
    Ok(())
}

/// The audience read last: a log has few, and most of its entries have the same.
#[derive(Debug, Default)]
struct LastAudience(Option<(String, Audience)>);

impl LastAudience {
    fn read(&mut self, row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Audience> {
        let text = row.get_ref(column)?.as_str()?;
        if let Some((last, audience)) = &self.0
            && last == text
        {
            return Ok(*audience);
        }
        let audience = column::parsed(row, column)?;
        self.0 = Some((text.to_owned(), audience));
        Ok(audience)
    }
}

/// What the monitor knows of each traject.
pub fn cases(connection: &Connection) -> rusqlite::Result<Vec<Case>> {
    let mut statement = connection.prepare_cached(include_str!("summaries.sql"))?;
    let rows = statement.query_map([], |row| column::parsed(row, 0))?;
    rows.collect()
}
