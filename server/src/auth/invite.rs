//! Invites: one chance to pair one phone, by a link or by six signs to type. Knows not who may hand them out.

use rusqlite::{Connection, OptionalExtension};
use shared::id::PersonId;
use shared::time::Timestamp;

use super::access::{self, Line, What};
use super::device::{self, Applicant};
use super::execute;
use super::person::{self, Person};
use super::session;
use crate::secret::{Code, Secret};
use crate::store::column;

const MINUTE_MS: i64 = 60 * 1_000;
const SHORT_LIFE_MS: i64 = 15 * MINUTE_MS;
const LINK_LIFE_MS: i64 = 24 * 60 * MINUTE_MS;
/// So long it can still be said of a code that it was used or is too old.
const REMEMBERED_MS: i64 = 30 * LINK_LIFE_MS;

/// A fresh invite, with both its secrets. They are told once, here.
#[derive(Debug, Clone)]
pub struct Invite {
    pub short: Secret,
    pub link: Secret,
    pub short_until: Timestamp,
    pub link_until: Timestamp,
}

/// Why a code opens nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shut {
    Unknown,
    Used,
    Expired,
}

/// A phone that was let in.
#[derive(Debug, Clone)]
pub struct Welcome {
    pub person: Person,
    /// The session's secret, for the cookie.
    pub token: Secret,
}

/// Makes an invite for someone who is known. `by`: who hands it out, if not the server's own command.
pub fn create(
    connection: &Connection,
    person: PersonId,
    by: Option<PersonId>,
    now: Timestamp,
) -> rusqlite::Result<Invite> {
    let forgotten = now.plus_ms(-REMEMBERED_MS).0;
    execute(connection, include_str!("forget_invites.sql"), [forgotten])?;
    let mut short = Secret::short();
    while by_hash(connection, &Code::Short(short.clone()))?.is_some() {
        short = Secret::short();
    }
    let invite = Invite {
        short,
        link: Secret::link(),
        short_until: now.plus_ms(SHORT_LIFE_MS),
        link_until: now.plus_ms(LINK_LIFE_MS),
    };
    let (short, link) = (invite.short.hash(), invite.link.hash());
    let values = (person.as_bytes(), short, link, invite.short_until.0, invite.link_until.0);
    execute(connection, include_str!("add_invite.sql"), values)?;
    access::note(
        connection,
        Line { at: now, what: What::Invited, actor: by, person, device: None },
    )?;
    Ok(invite)
}

/// Uses a code up and pairs the phone that brought it.
pub fn redeem(
    connection: &Connection,
    code: &Code,
    applicant: &Applicant,
    now: Timestamp,
) -> rusqlite::Result<Result<Welcome, Shut>> {
    let Some(found) = by_hash(connection, code)? else { return Ok(Err(Shut::Unknown)) };
    if found.is_used {
        return Ok(Err(Shut::Used));
    }
    if found.until < now {
        return Ok(Err(Shut::Expired));
    }
    let Some(person) = person::find(connection, found.person)? else {
        return Ok(Err(Shut::Unknown));
    };
    execute(connection, include_str!("use_invite.sql"), (found.row, now.0))?;
    device::pair(connection, person.id, applicant, now)?;
    let token = session::begin(connection, person.id, applicant.device, now)?;
    let (at, device) = (now, Some(applicant.device));
    let line = Line { at, what: What::Paired, actor: Some(person.id), person: person.id, device };
    access::note(connection, line)?;
    Ok(Ok(Welcome { person, token }))
}

struct Found {
    row: i64,
    person: PersonId,
    until: Timestamp,
    is_used: bool,
}

fn by_hash(connection: &Connection, code: &Code) -> rusqlite::Result<Option<Found>> {
    let (sql, secret) = match code {
        Code::Short(secret) => (include_str!("invite_by_short.sql"), secret),
        Code::Link(secret) => (include_str!("invite_by_link.sql"), secret),
    };
    let mut statement = connection.prepare_cached(sql)?;
    let found = statement.query_row([secret.hash()], |row| {
        Ok(Found {
            row: row.get(0)?,
            person: column::id(row, 1)?,
            until: Timestamp(row.get(2)?),
            is_used: row.get::<_, Option<i64>>(3)?.is_some(),
        })
    });
    found.optional()
}
