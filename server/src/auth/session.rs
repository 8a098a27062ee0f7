//! Sessions: a phone that was paired, and whose it is. Each is bound to one device and ends with it.

use shared::id::{DeviceId, PersonId};
use shared::limits::FRESH_DEVICE_MS;
use shared::sync::hub::Caller;
use shared::time::Timestamp;

use super::person::{self, Person};
use super::{day, execute};
use crate::secret::Secret;
use crate::store::column;
use crate::store::database::{self, Connection};

/// Days without a visit after which a phone must be paired again.
pub const IDLE_DAYS_MAX: i64 = 400;
/// The same for who is of the office: they see what is of others.
pub const OFFICE_IDLE_DAYS_MAX: i64 = 30;
/// Days after which they come in anew, however often they were here.
pub const OFFICE_DAYS_MAX: i64 = 180;
/// How long it counts that somebody showed who they are.
const PROVEN_MS: i64 = 10 * 60 * 1_000;

/// Who is at the other end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    pub person: Person,
    pub device: DeviceId,
    /// The day on which this phone was last here.
    pub seen_day: i64,
    /// When it was let in.
    pub paired: Timestamp,
    /// By whom; nobody, where the server's own command did, or it was not kept yet.
    pub maker: Option<PersonId>,
    /// When it began.
    begun: Timestamp,
    /// When this person last showed who they are.
    proven: Timestamp,
}

impl Session {
    /// As the hub wants to know it.
    pub fn caller(&self, now: Timestamp) -> Caller {
        let is_fresh = now.0 < self.paired.plus_ms(FRESH_DEVICE_MS).0;
        let paired_by = self.maker.filter(|maker| is_fresh && *maker != self.person.id);
        Caller { person: self.person.id, office: self.person.office, paired_by }
    }

    /// Whether this person showed of late who they are.
    pub fn is_proven(&self, now: Timestamp) -> bool {
        (self.proven.0..=self.proven.plus_ms(PROVEN_MS).0).contains(&now.0)
    }

    /// Whether it lasted as long as it may: of who is of the office that is less.
    fn is_over(&self, now: Timestamp) -> bool {
        let today = day(now);
        self.person.office.is_some()
            && (self.seen_day < today - OFFICE_IDLE_DAYS_MAX
                || day(self.begun) < today - OFFICE_DAYS_MAX)
    }
}

/// Begins a session; earlier ones of the same phone end. `proven`: when its person showed who they are.
pub(super) fn begin(
    connection: &Connection,
    (person, device): (PersonId, DeviceId),
    token: &Secret,
    (proven, now): (Timestamp, Timestamp),
) -> database::Result<()> {
    let ids = (person.as_bytes(), device.as_bytes());
    execute(connection, include_str!("end_sessions.sql"), ids)?;
    let values = (token.hash(), ids.0, ids.1, now.0, proven.0);
    execute(connection, include_str!("begin_session.sql"), values).map(drop)
}

/// The person of a session showed once more who they are.
pub fn prove(connection: &Connection, token: &Secret, now: Timestamp) -> database::Result<()> {
    execute(connection, include_str!("prove.sql"), (token.hash(), now.0)).map(drop)
}

/// Whose session this is; `None` if it has ended or never was.
pub fn find(
    connection: &Connection,
    token: &Secret,
    now: Timestamp,
) -> database::Result<Option<Session>> {
    let values = (token.hash(), day(now) - IDLE_DAYS_MAX);
    let session = connection.maybe(include_str!("session.sql"), values, |row| {
        let office = person::office(row, 2)?;
        let person = Person { id: column::id(row, 0)?, name: row.get(1)?, office };
        Ok(Session {
            person,
            device: column::id(row, 3)?,
            seen_day: row.get(4)?,
            paired: Timestamp(row.get(5)?),
            maker: column::id_maybe(row, 6)?,
            begun: Timestamp(row.get(7)?),
            proven: Timestamp(row.get(8)?),
        })
    })?;
    Ok(session.filter(|session| !session.is_over(now)))
}
