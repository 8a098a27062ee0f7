//! What a browser was asked about a passkey, until it answers: once, soon, and for what it was asked.

use shared::id::PersonId;
use shared::time::Timestamp;

use super::execute;
use crate::secret::Secret;
use crate::store::column;
use crate::store::database::{self, Connection};

/// How long somebody may take with their device.
pub const LIFE_MS: i64 = 5 * 60 * 1_000;

/// What it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Somebody adds one.
    Add,
    /// Nobody is known yet.
    ComeIn,
    /// Somebody shows once more who they are.
    Again,
}

impl Purpose {
    fn name(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::ComeIn => "come_in",
            Self::Again => "again",
        }
    }
}

/// Keeps what was asked, of whom, until it is answered. Gives by what the answer is to name it.
pub fn begin(
    connection: &Connection,
    (purpose, person): (Purpose, Option<PersonId>),
    state: &str,
    now: Timestamp,
) -> database::Result<Secret> {
    execute(connection, include_str!("ceremony_forget.sql"), [now.0])?;
    let name = Secret::link();
    let person = person.map(|person| *person.as_bytes());
    let values = (name.hash(), purpose.name(), person, state, now.plus_ms(LIFE_MS).0);
    execute(connection, include_str!("ceremony_put.sql"), values)?;
    Ok(name)
}

/// Takes it away: whatever comes of the answer, there is no second one. What was asked, where it was for this and of them.
pub fn take(
    connection: &Connection,
    name: &Secret,
    (purpose, person): (Purpose, Option<PersonId>),
    now: Timestamp,
) -> database::Result<Option<String>> {
    let hash = name.hash();
    let found = connection.maybe(include_str!("ceremony.sql"), [hash], |row| {
        let kept: String = row.get(0)?;
        let of: Option<PersonId> = column::id_maybe(row, 1)?;
        let is_meant = kept == purpose.name() && of == person;
        Ok((is_meant && row.get::<i64>(3)? >= now.0, row.get::<String>(2)?))
    })?;
    let was_there = execute(connection, include_str!("ceremony_take.sql"), [hash])? == 1;
    Ok(found.filter(|(is_meant, _)| *is_meant && was_there).map(|(_, state)| state))
}
