//! What each person was told of: one row for a person and a thing, so that nothing is said twice. Of when, the day is kept.

use chrono::{Datelike, NaiveDateTime};
use shared::change::Digest;
use shared::id::{LogId, PersonId};

use crate::auth::execute;
use crate::store::column;
use crate::store::database::{self, Connection};

/// A day on a wall clock, as the number that is kept of it.
pub fn day(local: NaiveDateTime) -> i64 {
    i64::from(local.date().num_days_from_ce())
}

/// What somebody was told of in a log.
pub fn of(connection: &Connection, person: PersonId, log: LogId) -> database::Result<Vec<Digest>> {
    let ids = (person.as_bytes(), log.as_bytes());
    connection.all(include_str!("told.sql"), ids, |row| column::digested(row, 0))
}

/// Whether somebody was told anything on a day.
pub fn on(connection: &Connection, person: PersonId, day: i64) -> database::Result<bool> {
    connection.one(include_str!("heard_on.sql"), (person.as_bytes(), day), |row| row.get(0))
}

/// Somebody is told of this. No, where another server of the same database told them already.
pub fn put(
    connection: &Connection,
    person: PersonId,
    (log, thing): (LogId, Digest),
    day: i64,
) -> database::Result<bool> {
    let values = (person.as_bytes(), log.as_bytes(), column::digest(thing), day);
    Ok(execute(connection, include_str!("put_told.sql"), values)? == 1)
}

/// They were not, after all.
pub fn untell(
    connection: &Connection,
    person: PersonId,
    (log, thing): (LogId, Digest),
) -> database::Result<()> {
    let values = (person.as_bytes(), log.as_bytes(), column::digest(thing));
    execute(connection, include_str!("untell.sql"), values).map(drop)
}

/// Forgets what was told before a day.
pub fn forget_before(connection: &Connection, day: i64) -> database::Result<()> {
    execute(connection, include_str!("forget_told.sql"), [day]).map(drop)
}
