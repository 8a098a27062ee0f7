//! What follows from one secret of this server, and is kept nowhere: the keys that phones close with, and what shows the
//! session that an invite began. So each is the same whenever it is asked for, and for nobody else.

use hmac::{Hmac, Mac};
use sha2::Sha256;
use shared::id::{DeviceId, PersonId};
use shared::sync::device_key::Key;
use shared::time::Timestamp;

use crate::secret::{Hash, Secret};
use crate::store::database::{self, Connection};

/// The key of this person's work on this device.
pub fn of(connection: &Connection, person: PersonId, device: DeviceId) -> database::Result<Key> {
    Ok(derived(secret(connection)?, person, device))
}

/// What shows the session that an invite began on this device.
pub fn token(connection: &Connection, invite: &Hash, device: DeviceId) -> database::Result<Secret> {
    Ok(Secret::token_of(mixed(secret(connection)?, &[b"session", invite, device.as_bytes()])))
}

/// What the key follows from by which push services know this server; the `n`-th, where those before it are no key.
pub fn of_sender(connection: &Connection, n: u8) -> database::Result<[u8; 32]> {
    Ok(mixed(secret(connection)?, &[b"push", &[n]]))
}

/// What a log-in is known again by: each purpose has its own, and none can be told from what a browser carries.
pub fn of_login(
    connection: &Connection,
    purpose: &[u8],
    begun: Timestamp,
    chance: &[u8; 32],
) -> database::Result<[u8; 32]> {
    Ok(mixed(secret(connection)?, &[b"login", purpose, &begun.0.to_be_bytes(), chance]))
}

fn secret(connection: &Connection) -> database::Result<&str> {
    connection.secret().map(Secret::reveal)
}

fn derived(secret: &str, person: PersonId, device: DeviceId) -> Key {
    Key::of(mixed(secret, &[person.as_bytes(), device.as_bytes()]))
}

/// The parts of one purpose are of other lengths than those of another: no two purposes share a value.
fn mixed(secret: &str, parts: &[&[u8]]) -> [u8; 32] {
    let mut hash =
        Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("it takes a secret of any length");
    parts.iter().for_each(|part| hash.update(part));
    hash.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use shared::id::Id;

    use super::*;

    #[test]
    fn each_device_of_each_person_has_its_own_and_keeps_it() {
        let key = |secret: &str, person, device| {
            derived(secret, Id::from_random([person; 16]), Id::from_random([device; 16]))
        };
        let first = key("a", 1, 2);
        assert_eq!(first, key("a", 1, 2));
        for other in [key("a", 1, 3), key("a", 2, 2), key("a", 2, 1), key("b", 1, 2)] {
            assert_ne!(first, other);
        }
    }
}
