//! Which phones want to hear, and where they are reached. Each is of one phone, and ends with it.

use shared::id::{DeviceId, PersonId};
use shared::text::Lang;
use shared::time::Timestamp;

use super::execute;
use crate::store::database::{self, Connection};

/// Where a phone is reached, and the keys for which messages are encrypted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscription {
    pub endpoint: String,
    /// A point on P-256, uncompressed.
    pub p256dh: Vec<u8>,
    pub auth: Vec<u8>,
    /// In which it is spoken to.
    pub lang: Lang,
    /// How often in a row nothing could be handed over.
    pub failures: u32,
}

/// From now on this phone hears. Whoever had its browser before hears there no more.
pub fn put(
    connection: &Connection,
    (person, device): (PersonId, DeviceId),
    it: &Subscription,
) -> database::Result<()> {
    let ids = (person.as_bytes(), device.as_bytes());
    execute(connection, include_str!("free_endpoint.sql"), (&it.endpoint, ids.0, ids.1))?;
    let values = (ids.0, ids.1, &it.endpoint, &it.p256dh, &it.auth, it.lang.tag());
    execute(connection, include_str!("put_subscription.sql"), values).map(drop)
}

/// This phone hears no more.
pub fn end(connection: &Connection, person: PersonId, device: DeviceId) -> database::Result<()> {
    let ids = (person.as_bytes(), device.as_bytes());
    execute(connection, include_str!("end_subscription.sql"), ids).map(drop)
}

/// Where this phone is reached, if it wants to be.
pub fn endpoint(
    connection: &Connection,
    person: PersonId,
    device: DeviceId,
) -> database::Result<Option<String>> {
    connection.maybe(include_str!("endpoint.sql"), (person.as_bytes(), device.as_bytes()), |row| {
        row.get(0)
    })
}

/// The phones of somebody that can be tried now.
pub fn phones(
    connection: &Connection,
    person: PersonId,
    now: Timestamp,
) -> database::Result<Vec<Subscription>> {
    connection.all(include_str!("subscribed_phones.sql"), (person.as_bytes(), now.0), |row| {
        let lang: String = row.get(3)?;
        Ok(Subscription {
            endpoint: row.get(0)?,
            p256dh: row.get(1)?,
            auth: row.get(2)?,
            lang: Lang::tagged(&lang).unwrap_or_default(),
            failures: row.get(4)?,
        })
    })
}

/// How many phones of somebody want to hear.
pub fn count(connection: &Connection, person: PersonId) -> database::Result<u32> {
    connection.one(include_str!("count_subscribed.sql"), [person.as_bytes()], |row| row.get(0))
}

/// There is no such phone any more.
pub fn forget(connection: &Connection, endpoint: &str) -> database::Result<()> {
    execute(connection, include_str!("forget_endpoint.sql"), [endpoint]).map(drop)
}

/// Nothing is sent there before then.
pub fn wait(connection: &Connection, endpoint: &str, until: Timestamp) -> database::Result<()> {
    execute(connection, include_str!("wait_subscription.sql"), (endpoint, until.0)).map(drop)
}

/// Something was handed over there.
pub fn worked(connection: &Connection, endpoint: &str) -> database::Result<()> {
    execute(connection, include_str!("subscription_worked.sql"), [endpoint]).map(drop)
}
