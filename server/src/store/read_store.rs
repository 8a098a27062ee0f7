//! The reading half of the store, on `SQLite`. Who may see what is decided by the view, not by a query.

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
use super::database::{self, Connection};
use super::schema;

/// The read store, inside a transaction: everything it tells is of one moment.
#[derive(Debug)]
pub struct SqlReadStore<'a>(pub &'a Connection);

impl ReadStore for SqlReadStore<'_> {
    type Error = database::Error;

    fn epoch(&mut self) -> database::Result<Epoch> {
        let text: String =
            self.0.one(include_str!("meta.sql"), [schema::EPOCH], |row| row.get(0))?;
        let epoch = text.parse().map_err(|error| database::Error::unreadable(0, error))?;
        Ok(Epoch(epoch))
    }

    fn log_state(&mut self, log: LogId) -> database::Result<LogState> {
        log_state(self.0, log)
    }

    fn grants(&mut self, person: PersonId) -> database::Result<Vec<Grant>> {
        self.0.all(include_str!("grants.sql"), [person.as_bytes()], |row| {
            let (role, placement) = (column::role_named(row, 2)?, column::id_maybe(row, 3)?);
            let view = View { person, role, placement };
            Ok(Grant {
                log: column::id(row, 0)?,
                kind: column::kind(row, 4)?,
                head: column::seq(row, 1)?,
                bytes: column::counted(row, 5)?,
                view,
            })
        })
    }

    fn entries(
        &mut self,
        log: LogId,
        part: Page,
        view: &View,
        mut room: Room,
    ) -> database::Result<(Vec<Entry>, Seq)> {
        let (mut seen, mut reached) = (Vec::new(), part.after);
        let mut last = LastAudience::default();
        // Row by row: what there is no room for is not read.
        let mut is_whole = true;
        self.0.each_while(include_str!("entries.sql"), bounds(log, part), |row| {
            if room.is_full() {
                is_whole = false;
                return Ok(false);
            }
            let mut bytes = 0;
            if view.sees(last.read(row, 7)?) {
                let entry = entry(row)?;
                bytes = entry.bytes();
                seen.push(entry);
            }
            room = room.after(bytes);
            reached = column::seq(row, 0)?;
            Ok(true)
        })?;
        Ok((seen, if is_whole { part.until } else { reached }))
    }

    fn read_marks(&mut self, person: PersonId) -> database::Result<Vec<ReadMark>> {
        let mut marks = Vec::new();
        self.0.each(include_str!("read_marks.sql"), [person.as_bytes()], |row| {
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
            Ok(())
        })?;
        Ok(marks)
    }

    fn sums(&mut self, log: LogId, until: Seq) -> database::Result<Vec<(Audience, Digest)>> {
        let mut sums = self.0.all(include_str!("sums.sql"), [log.as_bytes()], |row| {
            Ok((column::parsed(row, 0)?, column::digested(row, 1)?))
        })?;
        // They are of the whole log: what came later is taken off. Mostly that is nothing.
        let mut last = LastAudience::default();
        self.0.each(
            include_str!("digests.sql"),
            (log.as_bytes(), column::count(until.0)),
            |row| {
                let audience = last.read(row, 2)?;
                let digest = entry_digest(
                    column::seq(row, 0)?,
                    Timestamp(row.get(1)?),
                    column::digested(row, 3)?,
                );
                let of_it = sums.iter_mut().filter(|(of, _)| *of == audience);
                of_it.for_each(|(_, sum)| *sum = sum.minus(digest));
                Ok(())
            },
        )?;
        Ok(sums)
    }
}

/// What `entries.sql` is asked with.
fn bounds(log: LogId, part: Page) -> ([u8; 16], i64, i64) {
    (*log.as_bytes(), column::count(part.after.0), column::count(part.until.0))
}

/// Whether there is such a log, and where it ends.
pub fn log_state(connection: &Connection, log: LogId) -> database::Result<LogState> {
    let state = connection.maybe(include_str!("log_state.sql"), [log.as_bytes()], |row| {
        Ok(match row.text(0)? {
            "gone" => LogState::Gone,
            _ => LogState::Open(column::seq(row, 1)?),
        })
    });
    Ok(state?.unwrap_or(LogState::Absent))
}

/// Who takes part in a log, as it was last projected.
pub fn members(connection: &Connection, log: LogId) -> database::Result<Vec<Member>> {
    connection.all(include_str!("members.sql"), [log.as_bytes()], |row| {
        let (person, role) = (column::id(row, 0)?, column::role_named(row, 1)?);
        let view = View { person, role, placement: column::id_maybe(row, 2)? };
        Ok(Member { view, name: row.get(3)? })
    })
}

/// Shows the entries of a log after a place, in order.
pub(super) fn each_entry(
    connection: &Connection,
    log: LogId,
    after: Seq,
    mut show: impl FnMut(Audience, Entry),
) -> database::Result<()> {
    let mut last = LastAudience::default();
    connection.each(
        include_str!("entries.sql"),
        bounds(log, Page { after, until: Seq(u64::MAX) }),
        |row| {
            show(last.read(row, 7)?, entry(row)?);
            Ok(())
        },
    )?;
    Ok(())
}

/// The logs of a kind that are there, in the order of their ids.
pub fn logs(connection: &Connection, kind: LogKind) -> database::Result<Vec<LogId>> {
    connection.all(include_str!("logs.sql"), [kind.as_str()], |row| column::id(row, 0))
}

/// The entries of a log, in order.
pub fn entries(connection: &Connection, log: LogId) -> database::Result<Vec<Entry>> {
    let mut entries = Vec::new();
    each_entry(connection, log, Seq::ZERO, |_, entry| entries.push(entry))?;
    Ok(entries)
}

/// The entries of a log that are for who looks so, in order.
pub fn seen(connection: &Connection, log: LogId, view: &View) -> database::Result<Vec<Entry>> {
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
) -> database::Result<State> {
    let mut state = State::default();
    each_entry(connection, log, Seq::ZERO, |audience, entry| {
        if sees(audience) {
            state.apply_entry(&entry);
        }
    })?;
    Ok(state)
}

fn entry(row: &database::Row<'_>) -> database::Result<Entry> {
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
    fn read(&mut self, row: &database::Row<'_>, column: usize) -> database::Result<Audience> {
        let text = row.text(column)?;
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
