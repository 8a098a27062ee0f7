//! The reading half of the store, on `SQLite`. Who may see what is decided by the view, not by a query.

use rusqlite::{Connection, OptionalExtension};
use shared::change::{Change, Digest, Entry, entry_digest};
use shared::id::{LogId, PersonId, Seq};
use shared::record::LogKind;
use shared::role::{Audience, View};
use shared::state::{Member, State};
use shared::sync::hub::{Grant, LogState, ReadStore, Room};
use shared::sync::message::{Epoch, Page};
use shared::sync::read_mark::{ReadMark, ReadUpTo};
use shared::time::Timestamp;
use shared::wire::StringEnum;

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

    fn log_state(&mut self, log: LogId) -> rusqlite::Result<LogState> {
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
                bytes: column::counted(row, 5)?,
                view,
            })
        })?;
        rows.collect()
    }

    fn entries(
        &mut self,
        log: LogId,
        part: Page,
        view: &View,
        mut room: Room,
    ) -> rusqlite::Result<(Vec<Entry>, Seq)> {
        let (mut seen, mut reached) = (Vec::new(), part.after);
        let mut last = LastAudience::default();
        let mut statement = self.0.prepare_cached(include_str!("entries.sql"))?;
        // Row by row: what there is no room for is not read.
        let mut rows = statement.query(bounds(log, part))?;
        while let Some(row) = rows.next()? {
            if room.is_full() {
                return Ok((seen, reached));
            }
            let mut bytes = 0;
            if view.sees(last.read(row, 7)?) {
                let entry = entry(row)?;
                bytes = entry.bytes();
                seen.push(entry);
            }
            room = room.after(bytes);
            reached = column::seq(row, 0)?;
        }
        Ok((seen, part.until))
    }

    fn read_marks(&mut self, person: PersonId) -> rusqlite::Result<Vec<ReadMark>> {
        let mut statement = self.0.prepare_cached(include_str!("read_marks.sql"))?;
        let mut rows = statement.query([person.as_bytes()])?;
        let mut marks = Vec::new();
        while let Some(row) = rows.next()? {
            let other = View {
                person: column::id(row, 1)?,
                role: column::role_named(row, 2)?,
                placement: column::id_maybe(row, 3)?,
            };
            let (role, placement) = (column::role_named(row, 4)?, column::id_maybe(row, 5)?);
            if (View { person, role, placement }).knows(&other) {
                let up_to = ReadUpTo { seq: column::seq(row, 6)?, talks: column::seq(row, 7)? };
                marks.push(ReadMark { log: column::id(row, 0)?, person: other.person, up_to });
            }
        }
        Ok(marks)
    }

    fn sums(&mut self, log: LogId, until: Seq) -> rusqlite::Result<Vec<(Audience, Digest)>> {
        let mut statement = self.0.prepare_cached(include_str!("sums.sql"))?;
        let rows = statement.query_map([log.as_bytes()], |row| {
            Ok((column::parsed(row, 0)?, column::digested(row, 1)?))
        })?;
        let mut sums = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        // They are of the whole log: what came later is taken off. Mostly that is nothing.
        let mut statement = self.0.prepare_cached(include_str!("digests.sql"))?;
        let mut rows = statement.query((log.as_bytes(), column::count(until.0)))?;
        let mut last = LastAudience::default();
        while let Some(row) = rows.next()? {
            let audience = last.read(row, 2)?;
            let digest = entry_digest(
                column::seq(row, 0)?,
                Timestamp(row.get(1)?),
                column::digested(row, 3)?,
            );
            let of_it = sums.iter_mut().filter(|(of, _)| *of == audience);
            of_it.for_each(|(_, sum)| *sum = sum.minus(digest));
        }
        Ok(sums)
    }
}

/// What `entries.sql` is asked with.
fn bounds(log: LogId, part: Page) -> ([u8; 16], i64, i64) {
    (*log.as_bytes(), column::count(part.after.0), column::count(part.until.0))
}

/// Whether there is such a log, and where it ends.
pub(super) fn log_state(connection: &Connection, log: LogId) -> rusqlite::Result<LogState> {
    let mut statement = connection.prepare_cached(include_str!("log_state.sql"))?;
    let state = statement.query_row([log.as_bytes()], |row| {
        Ok(match row.get_ref(0)?.as_str()? {
            "gone" => LogState::Gone,
            _ => LogState::Open(column::seq(row, 1)?),
        })
    });
    Ok(state.optional()?.unwrap_or(LogState::Absent))
}

/// Who takes part in a log, as it was last projected.
pub fn members(connection: &Connection, log: LogId) -> rusqlite::Result<Vec<Member>> {
    let mut statement = connection.prepare_cached(include_str!("members.sql"))?;
    let rows = statement.query_map([log.as_bytes()], |row| {
        let (person, role) = (column::id(row, 0)?, column::role_named(row, 1)?);
        let view = View { person, role, placement: column::id_maybe(row, 2)? };
        Ok(Member { view, name: row.get(3)? })
    })?;
    rows.collect()
}

/// Shows the entries of a log after a place, in order.
pub(super) fn each_entry(
    connection: &Connection,
    log: LogId,
    after: Seq,
    mut show: impl FnMut(Audience, Entry),
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(include_str!("entries.sql"))?;
    let mut rows = statement.query(bounds(log, Page { after, until: Seq(u64::MAX) }))?;
    let mut last = LastAudience::default();
    while let Some(row) = rows.next()? {
        show(last.read(row, 7)?, entry(row)?);
    }
    Ok(())
}

/// The logs of a kind that are there, in the order of their ids.
pub fn logs(connection: &Connection, kind: LogKind) -> rusqlite::Result<Vec<LogId>> {
    let mut statement = connection.prepare_cached(include_str!("logs.sql"))?;
    let rows = statement.query_map([kind.as_str()], |row| column::id(row, 0))?;
    rows.collect()
}

/// The entries of a log, in order.
pub fn entries(connection: &Connection, log: LogId) -> rusqlite::Result<Vec<Entry>> {
    let mut entries = Vec::new();
    each_entry(connection, log, Seq::ZERO, |_, entry| entries.push(entry))?;
    Ok(entries)
}

/// The entries of a log that are for who looks so, in order.
pub fn seen(connection: &Connection, log: LogId, view: &View) -> rusqlite::Result<Vec<Entry>> {
    let mut entries = Vec::new();
    each_entry(connection, log, Seq::ZERO, |audience, entry| {
        if view.sees(audience) {
            entries.push(entry);
        }
    })?;
    Ok(entries)
}

/// What a log adds up to for whoever sees what is for these.
pub fn folded(
    connection: &Connection,
    log: LogId,
    sees: impl Fn(Audience) -> bool,
) -> rusqlite::Result<State> {
    let mut state = State::default();
    each_entry(connection, log, Seq::ZERO, |audience, entry| {
        if sees(audience) {
            state.apply_entry(&entry);
        }
    })?;
    Ok(state)
}

fn entry(row: &rusqlite::Row<'_>) -> rusqlite::Result<Entry> {
    let change = Change {
        device: column::id(row, 1)?,
        n: column::counted(row, 2)?,
        base: Seq(column::counted(row, 3)?),
        at: Timestamp(row.get(4)?),
        author: column::id(row, 5)?,
        edit: column::parsed(row, 8)?,
        promised: column::digested_maybe(row, 10)?,
    };
    let paired_by = column::id_maybe(row, 9)?;
    Ok(Entry { seq: column::seq(row, 0)?, received: Timestamp(row.get(6)?), change, paired_by })
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
