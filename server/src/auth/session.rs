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
}

impl Session {
    /// As the hub wants to know it.
    pub fn caller(&self, now: Timestamp) -> Caller {
        let is_fresh = now.0 < self.paired.plus_ms(FRESH_DEVICE_MS).0;
        let paired_by = self.maker.filter(|maker| is_fresh && *maker != self.person.id);
        Caller { person: self.person.id, office: self.person.office, paired_by }
    }
}

/// Begins a session; earlier ones of the same phone end.
pub(super) fn begin(
    connection: &Connection,
    (person, device): (PersonId, DeviceId),
    token: &Secret,
    now: Timestamp,
) -> database::Result<()> {
    let ids = (person.as_bytes(), device.as_bytes());
    execute(connection, include_str!("end_sessions.sql"), ids)?;
    let values = (token.hash(), ids.0, ids.1, now.0);
    execute(connection, include_str!("begin_session.sql"), values).map(drop)
}

/// Whose session this is; `None` if it has ended or never was.
pub fn find(
    connection: &Connection,
    token: &Secret,
    now: Timestamp,
) -> database::Result<Option<Session>> {
    connection.maybe(include_str!("session.sql"), (token.hash(), day(now) - IDLE_DAYS_MAX), |row| {
        let office = person::office(row, 2)?;
        let person = Person { id: column::id(row, 0)?, name: row.get(1)?, office };
        Ok(Session {
            person,
            device: column::id(row, 3)?,
            seen_day: row.get(4)?,
            paired: Timestamp(row.get(5)?),
            maker: column::id_maybe(row, 6)?,
        })
    })
}
