//! How many bytes are stored: of a log, of a person in it, of a person on a day. What was asked once is known, and what was
//! added is written once. Knows no limit.

use std::collections::{BTreeMap, BTreeSet};

use shared::id::{LogId, PersonId};

use super::column;
use super::database::{self, Connection};

/// Bytes, as far as they were asked for or changed.
#[derive(Debug, Default)]
pub(super) struct StoredBytes {
    logs: BTreeMap<LogId, u64>,
    people: BTreeMap<(LogId, PersonId), u64>,
    days: BTreeMap<(PersonId, i64), u64>,
    /// With more in them than is written.
    unwritten_people: BTreeSet<(LogId, PersonId)>,
    unwritten_days: BTreeSet<(PersonId, i64)>,
}

impl StoredBytes {
    /// Of a log.
    pub(super) fn of_log(
        &mut self,
        connection: &Connection,
        log: LogId,
    ) -> database::Result<&mut u64> {
        known(&mut self.logs, log, || {
            bytes(connection, include_str!("log_bytes.sql"), [log.as_bytes()])
        })
    }

    /// Of a person in a log.
    pub(super) fn of_person(
        &mut self,
        connection: &Connection,
        log: LogId,
        person: PersonId,
    ) -> database::Result<&mut u64> {
        known(&mut self.people, (log, person), || {
            let values = (log.as_bytes(), person.as_bytes());
            bytes(connection, include_str!("person_bytes.sql"), values)
        })
    }

    /// Of a person on a day.
    pub(super) fn of_day(
        &mut self,
        connection: &Connection,
        person: PersonId,
        day: i64,
    ) -> database::Result<&mut u64> {
        known(&mut self.days, (person, day), || {
            bytes(connection, include_str!("day_bytes.sql"), (person.as_bytes(), day))
        })
    }

    /// Counts what a change takes in its log.
    pub(super) fn add(
        &mut self,
        connection: &Connection,
        log: LogId,
        person: PersonId,
        bytes: u64,
    ) -> database::Result<()> {
        *self.of_log(connection, log)? += bytes;
        *self.of_person(connection, log, person)? += bytes;
        self.unwritten_people.insert((log, person));
        Ok(())
    }

    /// Counts what somebody brought today, be it stored in a log or not.
    pub(super) fn add_to_day(
        &mut self,
        connection: &Connection,
        person: PersonId,
        day: i64,
        bytes: u64,
    ) -> database::Result<()> {
        *self.of_day(connection, person, day)? += bytes;
        self.unwritten_days.insert((person, day));
        Ok(())
    }

    /// Writes what was added, except to logs: that stands in their own row.
    pub(super) fn write(&mut self, connection: &Connection) -> database::Result<()> {
        for place in std::mem::take(&mut self.unwritten_people) {
            let bytes = self.people.get(&place).copied().unwrap_or_default();
            let (log, person) = place;
            let values = (log.as_bytes(), person.as_bytes(), column::count(bytes));
            connection.execute(include_str!("put_person_bytes.sql"), values)?;
        }
        for place in std::mem::take(&mut self.unwritten_days) {
            let bytes = self.days.get(&place).copied().unwrap_or_default();
            let (person, day) = place;
            let values = (person.as_bytes(), day, column::count(bytes));
            connection.execute(include_str!("put_day_bytes.sql"), values)?;
        }
        Ok(())
    }
}

fn known<K: Ord>(
    all: &mut BTreeMap<K, u64>,
    key: K,
    ask: impl FnOnce() -> database::Result<u64>,
) -> database::Result<&mut u64> {
    use std::collections::btree_map::Entry;
    match all.entry(key) {
        Entry::Occupied(known) => Ok(known.into_mut()),
        Entry::Vacant(place) => Ok(place.insert(ask()?)),
    }
}

fn bytes(
    connection: &Connection,
    sql: &str,
    values: impl database::Values,
) -> database::Result<u64> {
    let bytes = connection.maybe(sql, values, |row| column::counted(row, 0));
    Ok(bytes?.unwrap_or_default())
}
