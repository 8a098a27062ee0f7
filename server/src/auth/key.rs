//! The keys that phones close with. None is kept: each follows from one secret of this server, the person and the device,
//! so it is the same whenever it is asked for, and for nobody else.

use hmac::{Hmac, Mac};
use rusqlite::Connection;
use sha2::Sha256;
use shared::id::{DeviceId, PersonId};
use shared::sync::device_key::Key;

use crate::store::SECRET;

/// The key of this person's work on this device.
pub fn of(connection: &Connection, person: PersonId, device: DeviceId) -> rusqlite::Result<Key> {
    let mut statement = connection.prepare_cached(include_str!("../store/meta.sql"))?;
    let secret: String = statement.query_row([SECRET], |row| row.get(0))?;
    Ok(derived(secret.as_bytes(), person, device))
}

fn derived(secret: &[u8], person: PersonId, device: DeviceId) -> Key {
    let mut hash = Hmac::<Sha256>::new_from_slice(secret).expect("it takes a secret of any length");
    hash.update(person.as_bytes());
    hash.update(device.as_bytes());
    Key::of(hash.finalize().into_bytes().into())
}

#[cfg(test)]
mod tests {
    use shared::id::Id;

    use super::*;

    #[test]
    fn each_device_of_each_person_has_its_own_and_keeps_it() {
        let key = |secret: &str, person, device| {
            derived(secret.as_bytes(), Id::from_random([person; 16]), Id::from_random([device; 16]))
        };
        let first = key("a", 1, 2);
        assert_eq!(first, key("a", 1, 2));
        for other in [key("a", 1, 3), key("a", 2, 2), key("a", 2, 1), key("b", 1, 2)] {
            assert_ne!(first, other);
        }
    }
}
