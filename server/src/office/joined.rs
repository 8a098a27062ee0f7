//! Which two turned out to be one person, and where what was written for it stands, so that it can be undone.

use shared::id::{LogId, PersonId};
use shared::sync::hub::LogState;
use shared::time::Timestamp;

use super::act::Act;
use super::membership::{Range, Twins, charge};
use crate::auth::{execute, person};
use crate::store::database::{self, Connection};
use crate::store::{column, log_state};

/// Two who are one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joined {
    /// Its number on this server.
    pub(super) id: u64,
    pub of: Twins,
    /// What the one that goes was called, and the one that is kept is.
    pub name: String,
    pub kept_name: String,
    pub at: Timestamp,
    /// In how many logs.
    pub logs: u64,
}

/// All that stand, the latest first.
pub fn all(connection: &Connection) -> database::Result<Vec<Joined>> {
    let mut all = nameless(connection)?;
    for it in &mut all {
        it.name = called_before(connection, it)?;
        it.kept_name = called(connection, it.of.kept)?.unwrap_or_default();
    }
    Ok(all)
}

/// The same, without what anybody is called.
pub(super) fn nameless(connection: &Connection) -> database::Result<Vec<Joined>> {
    connection.all(include_str!("joined.sql"), (), |row| {
        let of = Twins { other: column::id(row, 1)?, kept: column::id(row, 2)? };
        Ok(Joined {
            id: column::counted(row, 0)?,
            of,
            name: String::new(),
            kept_name: String::new(),
            at: Timestamp(row.get(3)?),
            logs: column::counted(row, 4)?,
        })
    })
}

/// What somebody is called now; nothing of who is not known.
pub(super) fn called(
    connection: &Connection,
    person: PersonId,
) -> database::Result<Option<String>> {
    let known = person::find(connection, person)?.map(|it| it.name).filter(|it| !it.is_empty());
    if known.is_some() {
        return Ok(known);
    }
    connection.maybe(include_str!("called.sql"), [person.as_bytes()], |row| row.get(0))
}

/// What who goes was called: who never had a phone has a name only where they took part.
fn called_before(connection: &Connection, joined: &Joined) -> database::Result<String> {
    let other = joined.of.other;
    if let Some(name) = called(connection, other)? {
        return Ok(name);
    }
    for (log, _) in ranges(connection, joined.id)? {
        if log.owner().is_none()
            && let Some(name) = charge(connection, log)?.name_of(other)
        {
            return Ok(name);
        }
    }
    Ok(String::new())
}

/// Keeps that they are one.
pub(super) fn add(connection: &Connection, act: &Act, of: Twins) -> database::Result<i64> {
    let values = (of.other.as_bytes(), of.kept.as_bytes(), act.now.0);
    connection.one(include_str!("add_joined.sql"), values, |row| row.get(0))
}

/// Keeps what was written for it in a log: all that came after a place.
pub(super) fn keep(
    connection: &Connection,
    row: i64,
    (log, state): (LogId, LogState),
) -> database::Result<()> {
    let after = match state {
        LogState::Open(head) => column::count(head.0),
        LogState::Absent | LogState::Gone => 0,
    };
    let LogState::Open(head) = log_state(connection, log)? else { return Ok(()) };
    let until = column::count(head.0);
    if until > after {
        let values = (row, log.as_bytes(), after, until);
        execute(connection, include_str!("add_joined_log.sql"), values)?;
    }
    Ok(())
}

/// Where it stands.
pub(super) fn ranges(connection: &Connection, id: u64) -> database::Result<Vec<(LogId, Range)>> {
    connection.all(include_str!("joined_logs.sql"), [column::count(id)], |row| {
        let range = Range { after: column::seq(row, 1)?, until: column::seq(row, 2)? };
        Ok((column::id(row, 0)?, range))
    })
}

/// They are two again.
pub(super) fn end(connection: &Connection, act: &Act, id: u64) -> database::Result<()> {
    execute(connection, include_str!("end_joined.sql"), (column::count(id), act.now.0)).map(drop)
}
