//! Links by which an employer gives something without an app: how they are made, found, listed and ended. Knows not what is
//! given.

use sha2::{Digest, Sha256};
use shared::id::{DeviceId, Id, LogId, PersonId, Workplace};

use shared::time::Timestamp;

use super::{day, execute};
use crate::chance;
use crate::secret::{Hash, Secret};
use crate::store::column;
use crate::store::database::{self, Connection};

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// Days a link is good for, unless whoever makes it says otherwise.
pub const DAYS: u32 = 90;

/// Links of one log that are open at once: a person or a place has one or two.
const OPEN_MAX: usize = 40;

/// By whom something may be given through a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    Person(PersonId),
    /// Whoever guides there; who it is, they say.
    Placement(Id<Workplace>),
}

/// Whose link it is, and of which log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    pub hash: Hash,
    pub log: LogId,
    pub holder: Holder,
    /// What it is called, which opens nothing.
    pub id: DeviceId,
}

/// What a secret opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    Open(Link),
    /// It was ended, or is too old.
    Over(Link),
    Unknown,
}

/// A link that was just made. Its secret is told once.
#[derive(Debug)]
pub struct Made {
    pub id: DeviceId,
    pub secret: Secret,
    pub until: Timestamp,
}

/// An open link, as it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenLink {
    pub id: DeviceId,
    pub holder: Holder,
    pub made: Timestamp,
    pub until: Timestamp,
    /// The day, since 1970, on which something was last given by it.
    pub used_day: Option<i64>,
}

impl Holder {
    fn columns(self) -> (Option<[u8; 16]>, Option<[u8; 16]>) {
        match self {
            Self::Person(person) => (Some(*person.as_bytes()), None),
            Self::Placement(placement) => (None, Some(*placement.as_bytes())),
        }
    }

    fn read(row: &database::Row<'_>, person: usize, placement: usize) -> database::Result<Self> {
        Ok(match column::id_maybe(row, person)? {
            Some(person) => Self::Person(person),
            None => Self::Placement(column::id(row, placement)?),
        })
    }
}

impl Link {
    /// Under whose name the changes of this person are numbered. No device is of two people, so each who gives something by
    /// the link of a placement has one of their own, which follows from both.
    pub fn device(&self, person: PersonId) -> DeviceId {
        match self.holder {
            Holder::Person(_) => self.id,
            Holder::Placement(_) => {
                let digest = Sha256::new().chain_update(self.id.as_bytes());
                let digest: [u8; 32] = digest.chain_update(person.as_bytes()).finalize().into();
                let (start, _) = digest.split_first_chunk().expect("32 bytes begin with 16");
                Id::from_random(*start)
            }
        }
    }
}

/// Makes one that is good for so many days. Those of before stay: one may hang on a wall.
pub fn create(
    connection: &Connection,
    log: LogId,
    holder: Holder,
    days: u32,
    now: Timestamp,
) -> database::Result<Made> {
    let (id, secret) = (Id::from_random(chance::bytes()), Secret::link());
    let until = now.plus_ms(i64::from(days) * DAY_MS);
    let (person, placement) = holder.columns();
    let (log, device) = (log.as_bytes(), *Id::as_bytes(&id));
    let values = (secret.hash(), log, person, placement, device, now.0, until.0);
    execute(connection, include_str!("add_link.sql"), values)?;
    Ok(Made { id, secret, until })
}

/// Whether one more fits beside those that are open.
pub fn has_room(connection: &Connection, log: LogId, now: Timestamp) -> database::Result<bool> {
    Ok(open(connection, log, now)?.len() < OPEN_MAX)
}

/// What this secret opens now.
pub fn find(connection: &Connection, secret: &Secret, now: Timestamp) -> database::Result<Found> {
    let hash = secret.hash();
    let found = connection.maybe(include_str!("link.sql"), [hash], |row| {
        let (log, holder) = (column::id(row, 0)?, Holder::read(row, 1, 2)?);
        let (until, ended) = (Timestamp(row.get(4)?), row.get::<Option<i64>>(5)?);
        let link = Link { hash, log, holder, id: column::id(row, 3)? };
        Ok(if ended.is_some() || until < now { Found::Over(link) } else { Found::Open(link) })
    });
    Ok(found?.unwrap_or(Found::Unknown))
}

/// The open links of a log, the latest first.
pub fn open(
    connection: &Connection,
    log: LogId,
    now: Timestamp,
) -> database::Result<Vec<OpenLink>> {
    connection.all(include_str!("open_links.sql"), (log.as_bytes(), now.0), |row| {
        Ok(OpenLink {
            id: column::id(row, 0)?,
            holder: Holder::read(row, 1, 2)?,
            made: Timestamp(row.get(3)?),
            until: Timestamp(row.get(4)?),
            used_day: row.get(5)?,
        })
    })
}

/// Ends one, and says whether it was open.
pub fn end(
    connection: &Connection,
    log: LogId,
    id: DeviceId,
    now: Timestamp,
) -> database::Result<bool> {
    let values = (log.as_bytes(), id.as_bytes(), now.0);
    Ok(execute(connection, include_str!("end_link.sql"), values)? > 0)
}

/// Ends all links of someone in a log, and says how many were open.
pub fn end_all(
    connection: &Connection,
    log: LogId,
    person: PersonId,
    now: Timestamp,
) -> database::Result<usize> {
    execute(connection, include_str!("end_links.sql"), (log.as_bytes(), person.as_bytes(), now.0))
}

/// Notes the day on which something was given by it.
pub fn used(connection: &Connection, link: &Link, now: Timestamp) -> database::Result<()> {
    execute(connection, include_str!("use_link.sql"), (link.hash, day(now))).map(drop)
}
