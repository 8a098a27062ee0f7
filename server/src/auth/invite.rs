//! Invites: one chance to pair one phone, by a link or by a few signs to type. Knows not who may hand them out.

use shared::id::{DeviceId, PersonId};
use shared::limits::INVITES_PER_DAY_MAX;
use shared::time::Timestamp;

use super::access::{self, Line, What};
use super::device::{self, Applicant, Leaving, Maker};
use super::limit::TooMany;
use super::person::{self, Person};
use super::{execute, key, login, newcomer, open_invites, session};
use crate::secret::{Code, Hash, Length, Secret};
use crate::store::column;
use crate::store::database::{self, Connection};

const MINUTE_MS: i64 = 60 * 1_000;
const SHORT_LIFE_MS: i64 = 15 * MINUTE_MS;
const LINK_LIFE_MS: i64 = 24 * 60 * MINUTE_MS;
/// So long the phone that used a code may use it again: the answer may have been lost on its way.
const AGAIN_MS: i64 = 10 * MINUTE_MS;
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
    /// Too old, or another took its place.
    Expired,
    /// The id under which the phone asks is of another's.
    OthersDevice,
    /// Others have to consent first.
    Awaits,
}

/// A phone that was let in.
#[derive(Debug, Clone)]
pub struct Welcome {
    pub person: Person,
    /// The session's secret, for the cookie.
    pub token: Secret,
    /// Whose phone this browser was before, if its session ended by this.
    pub ended: Option<(PersonId, DeviceId)>,
}

/// Whether somebody may hand out one more today.
pub fn may_make(
    connection: &Connection,
    maker: PersonId,
    now: Timestamp,
) -> database::Result<Result<(), TooMany>> {
    let yesterday = now.plus_ms(-LINK_LIFE_MS).0;
    let (count, first): (u32, Option<i64>) =
        connection.one(include_str!("made_since.sql"), (maker.as_bytes(), yesterday), |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    let retry_after_ms = first.map_or(0, |first| first.saturating_sub(yesterday));
    Ok(if count < INVITES_PER_DAY_MAX { Ok(()) } else { Err(TooMany { retry_after_ms }) })
}

/// Makes an invite for someone who is known; one that was open for them opens nothing any more. `maker`: who hands it
/// out, if not the server's own command.
pub fn create(
    connection: &Connection,
    person: PersonId,
    maker: Option<Maker>,
    length: Length,
    now: Timestamp,
) -> database::Result<Invite> {
    make(connection, person, (maker, None), (length, SHORT_LIFE_MS, LINK_LIFE_MS), now)
}

/// The same for the browser in which somebody just logged in by an account or a passkey: for a few minutes, and by no code to
/// type. `proven`: when they showed who they are; now, where nobody says when.
pub fn create_for_login(
    connection: &Connection,
    person: PersonId,
    proven: Option<Timestamp>,
    now: Timestamp,
) -> database::Result<Invite> {
    let proven = proven.unwrap_or(now).min(now);
    let lives = (Length::Eight, -1, login::PHONE_LIFE_MS);
    make(connection, person, (None, Some(proven)), lives, now)
}

fn make(
    connection: &Connection,
    person: PersonId,
    (maker, proven): (Option<Maker>, Option<Timestamp>),
    (length, short_life_ms, link_life_ms): (Length, i64, i64),
    now: Timestamp,
) -> database::Result<Invite> {
    let forgotten = now.plus_ms(-REMEMBERED_MS).0;
    execute(connection, include_str!("forget_invites.sql"), [forgotten])?;
    open_invites::void_all(connection, person, now)?;
    let mut short = Secret::short(length);
    while is_known(connection, &Code::Short(short.clone()))? {
        short = Secret::short(length);
    }
    let invite = Invite {
        short,
        link: Secret::link(),
        short_until: now.plus_ms(short_life_ms),
        link_until: now.plus_ms(link_life_ms),
    };
    let values = (
        person.as_bytes(),
        invite.short.hash(),
        invite.link.hash(),
        invite.short_until.0,
        invite.link_until.0,
        now.0,
        maker.map(|maker| *maker.person.as_bytes()),
        maker.map(|maker| *maker.log.as_bytes()),
        proven.map(|proven| proven.0),
    );
    execute(connection, include_str!("add_invite.sql"), values)?;
    let actor = maker.map(|maker| maker.person);
    access::note(connection, Line { at: now, what: What::Invited, actor, person, device: None })?;
    Ok(invite)
}

/// Whether a code was given out, be it used or too old by now.
pub fn is_known(connection: &Connection, code: &Code) -> database::Result<bool> {
    Ok(by_hash(connection, code)?.is_some())
}

/// For whom a code that may be used is, and who handed it out, if not the server's own command.
pub fn who_made(
    connection: &Connection,
    code: &Code,
) -> database::Result<Option<(Maker, PersonId)>> {
    let open = by_hash(connection, code)?.filter(|found| found.used.is_none() && !found.is_void);
    Ok(open.and_then(|found| found.maker.zip(Some(found.person))))
}

/// Uses a code up and pairs the phone that brought it. Its browser's former session ends: nobody could end it later.
pub fn redeem(
    connection: &Connection,
    code: &Code,
    applicant: &Applicant,
    former: Option<&Secret>,
    now: Timestamp,
) -> database::Result<Result<Welcome, Shut>> {
    let Some(found) = by_hash(connection, code)? else { return Ok(Err(Shut::Unknown)) };
    if let Some((at, device)) = found.used {
        let is_again = device == Some(applicant.device) && at.plus_ms(AGAIN_MS) >= now;
        let welcome =
            if is_again { welcome_again(connection, &found, applicant, now)? } else { None };
        return Ok(welcome.ok_or(Shut::Used));
    }
    if found.is_void || found.until < now {
        return Ok(Err(Shut::Expired));
    }
    let Some(person) = person::find(connection, found.person)? else {
        return Ok(Err(Shut::Unknown));
    };
    if !device::claim(connection, person.id, applicant.device)? {
        return Ok(Err(Shut::OthersDevice));
    }
    let device = applicant.device;
    execute(connection, include_str!("use_invite.sql"), (found.row, now.0, device.as_bytes()))?;
    let ended = end_former(connection, former, (person.id, device), now)?;
    device::pair(connection, person.id, applicant, found.maker, now)?;
    newcomer::announce(connection, person.id, device, now)?;
    let token =
        key::tokens(connection, &found.link, device)?.next().ok_or(database::Error::NoRow)?;
    let proven = found.proven.unwrap_or(now);
    session::begin(connection, (person.id, device), &token, (proven, now))?;
    login::came(connection, (person.id, device), &found.link, now)?;
    let (actor, device) = (Some(person.id), Some(device));
    let line = Line { at: now, what: What::Paired, actor, person: person.id, device };
    access::note(connection, line)?;
    Ok(Ok(Welcome { person, token, ended }))
}

/// The same answer once more, as long as what it told is so: the phone may have been signed out since.
fn welcome_again(
    connection: &Connection,
    found: &Found,
    applicant: &Applicant,
    now: Timestamp,
) -> database::Result<Option<Welcome>> {
    for token in key::tokens(connection, &found.link, applicant.device)? {
        if let Some(session) = session::find(connection, &token, now)? {
            return Ok(Some(Welcome { person: session.person, token, ended: None }));
        }
    }
    Ok(None)
}

/// Ends the session a browser had, unless it is that of this very phone.
fn end_former(
    connection: &Connection,
    former: Option<&Secret>,
    phone: (PersonId, DeviceId),
    now: Timestamp,
) -> database::Result<Option<(PersonId, DeviceId)>> {
    let Some(former) = former else { return Ok(None) };
    let session = session::find(connection, former, now)?;
    let ended = session.map(|session| (session.person.id, session.device));
    let Some(ended) = ended.filter(|ended| *ended != phone) else { return Ok(None) };
    device::sign_out(connection, ended, (Leaving::Replaced, Some(phone.0)), now)?;
    Ok(Some(ended))
}

struct Found {
    row: i64,
    person: PersonId,
    until: Timestamp,
    /// When, and by which phone; invites of before it was kept do not say.
    used: Option<(Timestamp, Option<DeviceId>)>,
    is_void: bool,
    maker: Option<Maker>,
    link: Hash,
    /// When whoever it lets in showed who they are, elsewhere.
    proven: Option<Timestamp>,
}

fn by_hash(connection: &Connection, code: &Code) -> database::Result<Option<Found>> {
    let (sql, secret) = match code {
        Code::Short(secret) => (include_str!("invite_by_short.sql"), secret),
        Code::Link(secret) => (include_str!("invite_by_link.sql"), secret),
    };
    connection.maybe(sql, [secret.hash()], |row| {
        let (used, device) = (row.get::<Option<i64>>(3)?, column::id_maybe(row, 4)?);
        let (maker, log) = (column::id_maybe(row, 6)?, column::id_maybe(row, 7)?);
        Ok(Found {
            row: row.get(0)?,
            person: column::id(row, 1)?,
            until: Timestamp(row.get(2)?),
            used: used.map(|used| (Timestamp(used), device)),
            is_void: row.get::<Option<i64>>(5)?.is_some(),
            maker: maker.zip(log).map(|(person, log)| Maker { person, log }),
            link: row.get(8)?,
            proven: row.get::<Option<i64>>(9)?.map(Timestamp),
        })
    })
}
