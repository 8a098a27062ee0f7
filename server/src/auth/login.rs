//! Who of an office's own log-in is whom here: what somebody is to be known by at first, what was bound by that, which phones came
//! in so, and which tries were used up. Knows no provider.

use shared::id::{DeviceId, PersonId};
use shared::time::Timestamp;

use super::{execute, open_invites};
use crate::secret::Hash;
use crate::store::column;
use crate::store::database::{self, Connection};

/// How long a phone may take to come in after its log-in.
pub const PHONE_LIFE_MS: i64 = 5 * 60 * 1_000;
/// Letters of what somebody is known by.
const MARK_CHARS_MAX: usize = 200;

/// What somebody is to be known by at their first log-in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark(String);

/// Somebody, as a provider knows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    pub issuer: String,
    pub subject: String,
    /// What the provider calls their session, if it does.
    pub sid: Option<String>,
}

impl Mark {
    /// A mail address in small letters, or the provider's own name for somebody as it is; nothing, where it is neither.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let is_odd = |it: char| it.is_whitespace() || it.is_control();
        if text.is_empty() || text.chars().count() > MARK_CHARS_MAX || text.contains(is_odd) {
            return None;
        }
        match text.split_once('@') {
            None => Some(Self(text.to_owned())),
            Some((name, host)) if !name.is_empty() && !host.is_empty() && !host.contains('@') => {
                Some(Self(text.to_lowercase()))
            }
            Some(_) => None,
        }
    }

    /// A mail address alone.
    pub fn mail(text: &str) -> Option<Self> {
        Self::parse(text).filter(Self::is_mail)
    }

    /// A provider's own name alone: one that looks like a mail address is none, for then anybody might have chosen it.
    pub fn subject(text: &str) -> Option<Self> {
        Self::parse(text).filter(|it| !it.is_mail())
    }

    fn is_mail(&self) -> bool {
        self.0.contains('@')
    }
}

/// Whose account this is.
pub fn find(connection: &Connection, account: &Account) -> database::Result<Option<PersonId>> {
    let values = (&account.issuer, &account.subject);
    connection.maybe(include_str!("login_of.sql"), values, |row| column::id(row, 0))
}

/// Who is to be known by one of these, if anybody is.
pub fn meant(connection: &Connection, marks: &[Mark]) -> database::Result<Option<PersonId>> {
    for mark in marks {
        if let Some(person) = awaited(connection, mark)? {
            return Ok(Some(person));
        }
    }
    Ok(None)
}

/// From now on it is this person's; what they were to be known by is used up.
pub fn bind(
    connection: &Connection,
    account: &Account,
    person: PersonId,
    now: Timestamp,
) -> database::Result<()> {
    execute(connection, include_str!("login_mark_end.sql"), [person.as_bytes()])?;
    let values = (&account.issuer, &account.subject, person.as_bytes(), now.0);
    execute(connection, include_str!("login_bind.sql"), values).map(drop)
}

/// Somebody is to be known by this from now on, and by nothing of before. Whether it is theirs to have.
pub fn put_mark(
    connection: &Connection,
    person: PersonId,
    mark: &Mark,
    now: Timestamp,
) -> database::Result<bool> {
    if awaited(connection, mark)?.is_some_and(|other| other != person) {
        return Ok(false);
    }
    execute(connection, include_str!("login_end.sql"), [person.as_bytes()])?;
    let values = (&mark.0, person.as_bytes(), now.0);
    execute(connection, include_str!("login_mark_put.sql"), values)?;
    Ok(true)
}

/// Nobody logs in as this person any more. Phones that are in stay.
pub fn forget(connection: &Connection, person: PersonId) -> database::Result<bool> {
    let marks = execute(connection, include_str!("login_mark_end.sql"), [person.as_bytes()])?;
    let bound = execute(connection, include_str!("login_end.sql"), [person.as_bytes()])?;
    Ok(marks + bound > 0)
}

/// By what each is to be known who did not log in yet.
pub fn marks(connection: &Connection) -> database::Result<Vec<(PersonId, String)>> {
    connection
        .all(include_str!("login_marks.sql"), (), |row| Ok((column::id(row, 0)?, row.get(1)?)))
}

/// Whether an account is this person's.
pub fn is_bound(connection: &Connection, person: PersonId) -> database::Result<bool> {
    connection.exists(include_str!("login_is_bound.sql"), [person.as_bytes()])
}

/// Who has logged in.
pub fn bound(connection: &Connection) -> database::Result<Vec<PersonId>> {
    connection.all(include_str!("login_bound.sql"), (), |row| column::id(row, 0))
}

fn awaited(connection: &Connection, mark: &Mark) -> database::Result<Option<PersonId>> {
    connection.maybe(include_str!("login_mark.sql"), [&mark.0], |row| column::id(row, 0))
}

/// Uses a try up. Whether it was not used before.
pub fn once(
    connection: &Connection,
    hash: &Hash,
    until: Timestamp,
    now: Timestamp,
) -> database::Result<bool> {
    execute(connection, include_str!("login_once_forget.sql"), [now.0])?;
    Ok(execute(connection, include_str!("login_once.sql"), (*hash, until.0))? == 1)
}

/// Keeps by which log-in an invite was made.
pub fn invited(
    connection: &Connection,
    account: &Account,
    person: PersonId,
    invite: &Hash,
    now: Timestamp,
) -> database::Result<()> {
    let Account { issuer, subject, sid } = account;
    let values = (*invite, issuer, subject, sid.as_deref(), person.as_bytes(), now.0);
    execute(connection, include_str!("login_phone_put.sql"), values).map(drop)
}

/// A phone came in by an invite: if that was made by a log-in, its end is the phone's as well. Whatever let this phone in
/// before does not count any more.
pub(super) fn came(
    connection: &Connection,
    (person, device): (PersonId, DeviceId),
    invite: &Hash,
    now: Timestamp,
) -> database::Result<()> {
    let ids = (person.as_bytes(), device.as_bytes());
    execute(connection, include_str!("login_phone_came.sql"), (*invite, ids.1))?;
    let stale = now.plus_ms(-2 * PHONE_LIFE_MS).0;
    let values = (stale, ids.0, ids.1, *invite);
    execute(connection, include_str!("login_phone_stale.sql"), values).map(drop)
}

/// Whether a phone came in by a log-in.
pub fn is_of(
    connection: &Connection,
    person: PersonId,
    device: DeviceId,
) -> database::Result<bool> {
    let ids = (person.as_bytes(), device.as_bytes());
    connection.exists(include_str!("login_phone_is.sql"), ids)
}

/// A phone went out.
pub(super) fn left(
    connection: &Connection,
    person: PersonId,
    device: DeviceId,
) -> database::Result<()> {
    let ids = (person.as_bytes(), device.as_bytes());
    execute(connection, include_str!("login_phone_end.sql"), ids).map(drop)
}

/// The phones that a provider means when it says that a session, or somebody, is logged out.
pub fn phones(
    connection: &Connection,
    issuer: &str,
    subject: Option<&str>,
    sid: Option<&str>,
) -> database::Result<Vec<(PersonId, DeviceId)>> {
    let values = (issuer, subject.unwrap_or_default(), sid.unwrap_or_default());
    connection.all(include_str!("login_phones.sql"), values, |row| {
        Ok((column::id(row, 0)?, column::id(row, 1)?))
    })
}

/// Takes back what is open for whom a provider means: they may have come from there, and have let no phone in yet.
pub fn void_invites(
    connection: &Connection,
    issuer: &str,
    subject: Option<&str>,
    sid: Option<&str>,
    now: Timestamp,
) -> database::Result<()> {
    let values = (issuer, subject.unwrap_or_default(), sid.unwrap_or_default());
    let meant: Vec<PersonId> =
        connection.all(include_str!("login_people.sql"), values, |row| column::id(row, 0))?;
    meant.into_iter().try_for_each(|it| open_invites::void_all(connection, it, now))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_is_known_by_a_mail_address_or_by_the_providers_own_name() {
        for (text, expected) in [
            (" Anne@Gemeente.Example ", Some("anne@gemeente.example")),
            ("a1B2-c3", Some("a1B2-c3")),
            ("", None),
            ("@gemeente.example", None),
            ("anne@", None),
            ("anne@a@b", None),
            ("anne de wit", None),
        ] {
            assert_eq!(Mark::parse(text), expected.map(|it| Mark(it.to_owned())), "{text}");
        }
        assert_eq!(Mark::mail("a1B2-c3"), None);
        assert_eq!(Mark::subject("anne@gemeente.example"), None);
    }
}
