//! Phones that came in beside others of the same person: each of those is told, until somebody there says that it was seen.
//! Knows no invite.

use shared::id::{DeviceId, PersonId};
use shared::sync::message::Joined;
use shared::time::Timestamp;

use super::session::IDLE_DAYS_MAX;
use super::{day, execute};
use crate::store::column;
use crate::store::database::{self, Connection};

/// Tells every phone of this person that is in use that this one came in.
pub(super) fn announce(
    connection: &Connection,
    person: PersonId,
    device: DeviceId,
    now: Timestamp,
) -> database::Result<()> {
    forget(connection, person, device)?;
    let values = (person.as_bytes(), device.as_bytes(), day(now) - IDLE_DAYS_MAX);
    execute(connection, include_str!("announce.sql"), values).map(drop)
}

/// Nothing is told of this phone any more, nor to it.
pub(super) fn forget(
    connection: &Connection,
    person: PersonId,
    device: DeviceId,
) -> database::Result<()> {
    let values = (person.as_bytes(), device.as_bytes());
    execute(connection, include_str!("forget_newcomer.sql"), values).map(drop)
}

/// On this phone it was seen that another came in. Whether there was anything to see.
pub fn seen(
    connection: &Connection,
    (person, reader): (PersonId, DeviceId),
    device: DeviceId,
) -> database::Result<bool> {
    let values = (person.as_bytes(), reader.as_bytes(), device.as_bytes());
    Ok(execute(connection, include_str!("newcomer_seen.sql"), values)? == 1)
}

/// What this phone has to tell its person.
pub fn told_to(
    connection: &Connection,
    person: PersonId,
    reader: DeviceId,
) -> database::Result<Vec<Joined>> {
    connection.all(include_str!("newcomers.sql"), (person.as_bytes(), reader.as_bytes()), |row| {
        Ok(Joined {
            device: column::id(row, 0)?,
            label: row.get(1)?,
            paired: Timestamp(row.get(2)?),
            maker: row.get::<Option<String>>(3)?.unwrap_or_default(),
            log: column::id_maybe(row, 4)?,
        })
    })
}
