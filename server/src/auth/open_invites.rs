//! The invites that nobody has used yet: for whom they are, who handed them out, and taking them back. Knows no code: those
//! are told once, when an invite is made.

use shared::id::PersonId;
use shared::time::Timestamp;

use super::access::{self, Line, What};
use super::execute;
use crate::store::column;
use crate::store::database::{self, Connection};

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenInvite {
    /// Its number on this server.
    pub id: u64,
    pub person: PersonId,
    pub name: String,
    /// Who handed it out, and what they are called; nobody, where the server's own command did.
    pub maker: Option<PersonId>,
    pub maker_name: String,
    pub made: Timestamp,
    pub short_until: Timestamp,
    pub link_until: Timestamp,
}

/// All that may be used now.
pub fn all(connection: &Connection, now: Timestamp) -> database::Result<Vec<OpenInvite>> {
    connection.all(include_str!("open_invites.sql"), [now.0], |row| {
        Ok(OpenInvite {
            id: column::counted(row, 0)?,
            person: column::id(row, 1)?,
            name: row.get(2)?,
            maker: column::id_maybe(row, 3)?,
            maker_name: row.get::<Option<String>>(4)?.unwrap_or_default(),
            made: Timestamp(row.get(5)?),
            short_until: Timestamp(row.get(6)?),
            link_until: Timestamp(row.get(7)?),
        })
    })
}

/// Takes one back: it opens nothing any more.
pub fn withdraw(
    connection: &Connection,
    invite: &OpenInvite,
    by: PersonId,
    now: Timestamp,
) -> database::Result<()> {
    execute(connection, include_str!("void_invite.sql"), (column::count(invite.id), now.0))?;
    let (at, what, person) = (now, What::Withdrawn, invite.person);
    access::note(connection, Line { at, what, actor: Some(by), person, device: None })
}

/// Takes back whatever is open for someone.
pub fn void_all(connection: &Connection, person: PersonId, now: Timestamp) -> database::Result<()> {
    let values = (person.as_bytes(), now.0);
    execute(connection, include_str!("void_invites.sql"), values).map(drop)
}
