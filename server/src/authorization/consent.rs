//! Consent to an invite. A phone shows all that its person takes part in. So where that is more than whoever hands the invite
//! out coaches, it opens nothing until the person, a coach of the rest, or a manager finds it good. It holds for a day, and
//! for one phone.

use shared::id::{LogId, PersonId};
use shared::role::{Role, StaffRole};
use shared::sync::message::Asked;
use shared::time::Timestamp;

use super::member;
use crate::auth::access::{self, Line, What};
use crate::auth::device::Applicant;
use crate::auth::invite::{self, Shut, Welcome};
use crate::auth::person::Person;
use crate::secret::{Code, Secret};
use crate::store::column;
use crate::store::database::{self, Connection};

const HOLDS_MS: i64 = 24 * 60 * 60 * 1_000;

/// What whoever lets a phone of a person in still needs consent for.
pub fn awaited(
    connection: &Connection,
    maker: PersonId,
    person: PersonId,
    now: Timestamp,
) -> database::Result<Vec<LogId>> {
    let values = (maker.as_bytes(), person.as_bytes(), now.0);
    if connection.one(include_str!("for_all.sql"), values, |row| row.get(0))? {
        return Ok(Vec::new());
    }
    connection.all(include_str!("awaited.sql"), values, |row| column::id(row, 0))
}

/// Uses a code up, once nobody's consent is awaited; with that, the consent is used up, too.
pub fn redeem(
    connection: &Connection,
    code: &Code,
    applicant: &Applicant,
    former: Option<&Secret>,
    now: Timestamp,
) -> database::Result<Result<Welcome, Shut>> {
    let made = invite::who_made(connection, code)?.map(|(maker, person)| (maker.person, person));
    if let Some((maker, person)) = made
        && !awaited(connection, maker, person, now)?.is_empty()
    {
        return Ok(Err(Shut::Awaits));
    }
    let welcome = invite::redeem(connection, code, applicant, former, now)?;
    if let (Some((maker, person)), Ok(_)) = (made, &welcome) {
        end(connection, maker, person)?;
    }
    Ok(welcome)
}

/// What this person is asked to consent to.
pub fn asked_of(
    connection: &Connection,
    reader: &Person,
    now: Timestamp,
) -> database::Result<Vec<Asked>> {
    let asks = asks(connection, reader, now)?;
    Ok(asks.into_iter().map(|(_, asked)| asked).collect())
}

/// Finds an invite good. For whom it is; nobody, where this person was not asked.
pub fn give(
    connection: &Connection,
    giver: &Person,
    invite: u64,
    now: Timestamp,
) -> database::Result<Option<PersonId>> {
    let asks = asks(connection, giver, now)?;
    let Some((maker, asked)) = asks.into_iter().find(|(_, asked)| asked.invite == invite) else {
        return Ok(None);
    };
    let (person, until) = (asked.person, now.plus_ms(HOLDS_MS).0);
    let values = (maker.as_bytes(), person.as_bytes(), giver.id.as_bytes(), until);
    connection.execute(include_str!("give_consent.sql"), values)?;
    let (what, actor, device) = (What::Consented, Some(giver.id), None);
    access::note(connection, Line { at: now, what, actor, person, device })?;
    Ok(Some(person))
}

/// Nothing that was found good for this invite's maker and person is so any more.
pub fn end(connection: &Connection, maker: PersonId, person: PersonId) -> database::Result<()> {
    let values = (maker.as_bytes(), person.as_bytes());
    connection.execute(include_str!("end_consent.sql"), values).map(drop)
}

/// Who may have to do with the phones of somebody, themselves among them.
pub fn concerned(connection: &Connection, person: PersonId) -> database::Result<Vec<PersonId>> {
    connection.all(include_str!("concerned.sql"), [person.as_bytes()], |row| column::id(row, 0))
}

/// The invites that wait for what this person finds of them, each with who made it.
fn asks(
    connection: &Connection,
    reader: &Person,
    now: Timestamp,
) -> database::Result<Vec<(PersonId, Asked)>> {
    let is_for_all = reader.office == Some(StaffRole::Manager);
    let open: Vec<(PersonId, Asked)> = connection.all(
        include_str!("asks.sql"),
        (reader.id.as_bytes(), now.0, is_for_all),
        |row| {
            let asked = Asked {
                invite: column::counted(row, 0)?,
                person: column::id(row, 1)?,
                name: row.get(2)?,
                maker: row.get(3)?,
                made: Timestamp(row.get(4)?),
            };
            Ok((column::id(row, 5)?, asked))
        },
    )?;
    let mut asks = Vec::new();
    for (maker, asked) in open {
        let awaited = awaited(connection, maker, asked.person, now)?;
        if counts(connection, reader, asked.person, &awaited)? {
            asks.push((maker, asked));
        }
    }
    Ok(asks)
}

/// Whether it counts for any of these trajecten what somebody finds.
fn counts(
    connection: &Connection,
    giver: &Person,
    person: PersonId,
    awaited: &[LogId],
) -> database::Result<bool> {
    if giver.id == person || giver.office == Some(StaffRole::Manager) {
        return Ok(!awaited.is_empty());
    }
    for log in awaited {
        if matches!(member(connection, giver.id, *log)?, Some((Role::Coach, _))) {
            return Ok(true);
        }
    }
    Ok(false)
}
