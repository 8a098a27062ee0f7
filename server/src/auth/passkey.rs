//! Passkeys: what is kept of a key that stays on somebody's device. Only who is of the office has any. Knows not how one is held
//! against what was asked.

use shared::id::{Id, PersonId};
use shared::time::Timestamp;

use super::access::{self, Line, What};
use super::{day, execute};
use crate::chance;
use crate::store::column;
use crate::store::database::{self, Connection};

/// One of them, as its person knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    pub id: PasskeyId,
    pub name: String,
    pub made: Timestamp,
    /// When it was last used: midnight, UTC, of that day.
    pub used: Option<Timestamp>,
}

/// By what it is taken back.
pub type PasskeyId = Id<Passkey>;

/// The half of it that is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Half {
    /// What the device calls it.
    pub credential: Vec<u8>,
    pub key: String,
}

/// Keeps one. Whether it was nobody's yet.
pub fn add(
    connection: &Connection,
    person: PersonId,
    half: &Half,
    name: &str,
    now: Timestamp,
) -> database::Result<bool> {
    let id: PasskeyId = Id::from_random(chance::bytes());
    let values = (&half.credential, id.as_bytes(), person.as_bytes(), name, &half.key, now.0);
    Ok(execute(connection, include_str!("passkey_add.sql"), values)? == 1)
}

/// Those of this person.
pub fn of(connection: &Connection, person: PersonId) -> database::Result<Vec<Passkey>> {
    connection.all(include_str!("passkeys_of.sql"), [person.as_bytes()], |row| {
        let used: Option<i64> = row.get(3)?;
        Ok(Passkey {
            id: column::id(row, 0)?,
            name: row.get(1)?,
            made: Timestamp(row.get(2)?),
            used: used.map(|day| Timestamp(day.saturating_mul(24 * 60 * 60 * 1_000))),
        })
    })
}

/// What their devices call them.
pub fn credentials(connection: &Connection, person: PersonId) -> database::Result<Vec<Vec<u8>>> {
    let sql = include_str!("passkey_credentials.sql");
    connection.all(sql, [person.as_bytes()], |row| row.get(0))
}

/// Whose it is, and the half of it that is here.
pub fn find(
    connection: &Connection,
    credential: &[u8],
) -> database::Result<Option<(PersonId, String)>> {
    connection.maybe(include_str!("passkey_by.sql"), [credential], |row| {
        Ok((column::id(row, 0)?, row.get(1)?))
    })
}

/// Keeps that it was used, and what it said of itself.
pub fn used(connection: &Connection, half: &Half, now: Timestamp) -> database::Result<()> {
    let values = (&half.credential, &half.key, day(now));
    execute(connection, include_str!("passkey_used.sql"), values).map(drop)
}

/// Takes one back. Whether there was such a one.
pub fn end(
    connection: &Connection,
    person: PersonId,
    passkey: PasskeyId,
) -> database::Result<bool> {
    let values = (person.as_bytes(), passkey.as_bytes());
    Ok(execute(connection, include_str!("passkey_end.sql"), values)? == 1)
}

/// Takes all of them back, and keeps that. Whether there were any. `by`: nobody, where the server's own command does.
pub fn end_all(
    connection: &Connection,
    person: PersonId,
    by: Option<PersonId>,
    now: Timestamp,
) -> database::Result<bool> {
    let were_there = forget(connection, person)?;
    if were_there {
        let what = What::PasskeysEnded;
        access::note(connection, Line { at: now, what, actor: by, person, device: None })?;
    }
    Ok(were_there)
}

/// Takes all of them back, with what ends by itself. Whether there were any.
pub(super) fn forget(connection: &Connection, person: PersonId) -> database::Result<bool> {
    let sql = include_str!("passkey_end_all.sql");
    Ok(execute(connection, sql, [person.as_bytes()])? > 0)
}

/// Whether this person has one.
pub fn is_there(connection: &Connection, person: PersonId) -> database::Result<bool> {
    connection.exists(include_str!("passkey_is_there.sql"), [person.as_bytes()])
}

/// Whether anybody has one.
pub fn is_any(connection: &Connection) -> database::Result<bool> {
    connection.exists(include_str!("passkey_is_any.sql"), ())
}

/// How many each has who has any.
pub fn counts(connection: &Connection) -> database::Result<Vec<(PersonId, u64)>> {
    connection.all(include_str!("passkey_count.sql"), (), |row| {
        Ok((column::id(row, 0)?, column::counted(row, 1)?))
    })
}
