//! The phones of people. Knows no secret: a session is what lets a phone in.

use shared::id::{DeviceId, LogId, PersonId};
use shared::time::Timestamp;

use super::access::{self, Line, What};
use super::{day, execute, login, newcomer, open_invites, passkey, subscription};
use crate::store::column;
use crate::store::database::{self, Connection};

/// A phone that is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    pub device: DeviceId,
    /// What the phone is, in a word or two.
    pub label: String,
    pub paired: Timestamp,
    /// When it was last here: midnight, UTC, of that day.
    pub seen: Timestamp,
    /// What whoever let it in is called; nothing, where that was the server's own command, or is not known any more.
    pub maker_name: String,
    /// As a member of what.
    pub log: Option<LogId>,
}

/// A phone that asks to be paired.
#[derive(Debug, Clone)]
pub struct Applicant {
    pub device: DeviceId,
    /// What the phone is, in a word or two.
    pub label: String,
}

/// Who lets a phone in, and as a member of what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Maker {
    pub person: PersonId,
    pub log: LogId,
}

/// How a phone goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// It is signed out by whoever holds it.
    SignedOut,
    /// Someone takes the way in from it.
    Revoked,
    /// Its browser is let in anew, for whomever.
    Replaced,
    /// Whoever let it in by an account says that this account is logged out.
    LoggedOut,
}

/// Makes a phone this person's, or again. `maker`: who let it in.
pub(super) fn pair(
    connection: &Connection,
    person: PersonId,
    applicant: &Applicant,
    maker: Option<Maker>,
    now: Timestamp,
) -> database::Result<()> {
    let device = applicant.device.as_bytes();
    let log = maker.map(|maker| *maker.log.as_bytes());
    let maker = maker.map(|maker| *maker.person.as_bytes());
    let values = (person.as_bytes(), device, &applicant.label, now.0, day(now), maker, log);
    execute(connection, include_str!("pair_device.sql"), values).map(drop)
}

/// Takes an id for this person, under which nobody else then brings changes. Whether it is theirs.
pub(super) fn claim(
    connection: &Connection,
    person: PersonId,
    device: DeviceId,
) -> database::Result<bool> {
    let owner =
        connection.maybe(include_str!("../store/claim_owner.sql"), [device.as_bytes()], |row| {
            column::id(row, 0)
        })?;
    if owner.is_none() {
        let values = (device.as_bytes(), person.as_bytes());
        execute(connection, include_str!("../store/claim.sql"), values)?;
    }
    Ok(owner.is_none_or(|owner: PersonId| owner == person))
}

/// Whose phone this is, that can come in.
pub fn owner(connection: &Connection, device: DeviceId) -> database::Result<Option<PersonId>> {
    connection
        .maybe(include_str!("device_owner.sql"), [device.as_bytes()], |row| column::id(row, 0))
}

/// The phones of this person that can come in.
pub fn of(connection: &Connection, person: PersonId) -> database::Result<Vec<Device>> {
    connection.all(include_str!("devices.sql"), [person.as_bytes()], |row| {
        let seen_day: i64 = row.get(3)?;
        Ok(Device {
            device: column::id(row, 0)?,
            label: row.get(1)?,
            paired: Timestamp(row.get(2)?),
            seen: Timestamp(seen_day.saturating_mul(24 * 60 * 60 * 1_000)),
            maker_name: row.get::<Option<String>>(4)?.unwrap_or_default(),
            log: column::id_maybe(row, 5)?,
        })
    })
}

/// Ends every session of a phone. Says whether there was such a phone. Whoever shuts one out does not know who holds what
/// was handed out for its person: that opens nothing any more, either. `by`: nobody, where the server's own command does.
pub fn sign_out(
    connection: &Connection,
    (person, device): (PersonId, DeviceId),
    (leaving, by): (Leaving, Option<PersonId>),
    now: Timestamp,
) -> database::Result<bool> {
    let ids = (person.as_bytes(), device.as_bytes());
    execute(connection, include_str!("end_sessions.sql"), ids)?;
    let values = (ids.0, ids.1, now.0);
    let is_there = execute(connection, include_str!("revoke_device.sql"), values)? == 1;
    newcomer::forget(connection, person, device)?;
    subscription::end(connection, person, device)?;
    login::left(connection, person, device)?;
    if is_there {
        let what = match leaving {
            Leaving::SignedOut => What::SignedOut,
            Leaving::Revoked => What::Revoked,
            Leaving::Replaced => What::Replaced,
            Leaving::LoggedOut => What::LoggedOut,
        };
        match leaving {
            Leaving::SignedOut | Leaving::Revoked | Leaving::LoggedOut => {
                open_invites::void_all(connection, person, now)?;
            }
            Leaving::Replaced => {}
        }
        // Nobody knows which of them were on a phone that is gone. Its person takes those back that were, by showing another: else
        // whoever holds one of their phones would be rid of what they are asked for.
        if leaving == Leaving::Revoked && by != Some(person) {
            passkey::end_all(connection, person, by, now)?;
        }
        let line = Line { at: now, what, actor: by, person, device: Some(device) };
        access::note(connection, line)?;
    }
    Ok(is_there)
}

/// Keeps on which day a phone was last here.
pub fn seen(
    connection: &Connection,
    person: PersonId,
    device: DeviceId,
    now: Timestamp,
) -> database::Result<()> {
    let values = (person.as_bytes(), device.as_bytes(), day(now));
    execute(connection, include_str!("seen_device.sql"), values).map(drop)
}
