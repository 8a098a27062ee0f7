//! Links by which an employer gives feedback without an app: how they are made, found and ended. Knows not what is given.

use rusqlite::{Connection, OptionalExtension};
use shared::id::{DeviceId, LogId, PersonId};
use shared::time::Timestamp;

use super::{day, execute};
use crate::chance;
use crate::secret::{Hash, Secret};
use crate::store::column;

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// Whose link it is, and of which log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    pub hash: Hash,
    pub log: LogId,
    pub person: PersonId,
    /// Under whose name its changes are numbered.
    pub device: DeviceId,
}

/// What a secret opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    Open(Link),
    /// It was ended, or is too old.
    Over(Link),
    Unknown,
}

/// Makes one that is good for so many days. Those of before stay: one may hang on a wall.
pub fn create(
    connection: &Connection,
    log: LogId,
    person: PersonId,
    days: u32,
    now: Timestamp,
) -> rusqlite::Result<Secret> {
    let secret = Secret::link();
    let device = shared::id::Id::<shared::id::Device>::from_random(chance::bytes());
    let until = now.plus_ms(i64::from(days) * DAY_MS);
    let ids = (log.as_bytes(), person.as_bytes(), device.as_bytes());
    let values = rusqlite::params![secret.hash(), ids.0, ids.1, ids.2, now.0, until.0];
    execute(connection, include_str!("add_link.sql"), values)?;
    Ok(secret)
}

/// What this secret opens now.
pub fn find(connection: &Connection, secret: &Secret, now: Timestamp) -> rusqlite::Result<Found> {
    let hash = secret.hash();
    let mut statement = connection.prepare_cached(include_str!("link.sql"))?;
    let found = statement.query_row([hash], |row| {
        let (log, person, device) = (column::id(row, 0)?, column::id(row, 1)?, column::id(row, 2)?);
        let (until, ended) = (Timestamp(row.get(3)?), row.get::<_, Option<i64>>(4)?);
        let link = Link { hash, log, person, device };
        Ok(if ended.is_some() || until < now { Found::Over(link) } else { Found::Open(link) })
    });
    Ok(found.optional()?.unwrap_or(Found::Unknown))
}

/// Ends all links of someone in a log, and says how many were open.
pub fn end(
    connection: &Connection,
    log: LogId,
    person: PersonId,
    now: Timestamp,
) -> rusqlite::Result<usize> {
    execute(connection, include_str!("end_links.sql"), (log.as_bytes(), person.as_bytes(), now.0))
}

/// Notes the day on which something was given by it.
pub fn used(connection: &Connection, link: &Link, now: Timestamp) -> rusqlite::Result<()> {
    execute(connection, include_str!("use_link.sql"), (link.hash, day(now))).map(drop)
}
