//! What follows from the secrets of this server, and is kept nowhere: the keys that phones close with, and what shows the
//! session that an invite began. So each is the same whenever it is asked for, and for nobody else. What is new follows from the
//! newest secret; what may be older is given for each, the newest first.

use hmac::{Hmac, Mac};
use sha2::Sha256;
use shared::id::{DeviceId, PersonId};
use shared::sync::device_key::{DeviceKeys, Key, KeyId};
use shared::time::Timestamp;

use crate::keyring::Keyring;
use crate::secret::{Hash, Secret};
use crate::store::database::{self, Connection};

/// The keys of this person's work on this device.
pub fn of(
    connection: &Connection,
    person: PersonId,
    device: DeviceId,
) -> database::Result<DeviceKeys> {
    let keyring = connection.keyring()?;
    let newest = derived(keyring.newest(), person, device);
    let older = keyring.all().skip(1).map(|secret| derived(secret, person, device)).collect();
    Ok(DeviceKeys { newest, older })
}

/// Which of them the newest is, of whomever.
pub fn id(connection: &Connection) -> database::Result<KeyId> {
    connection.keyring().map(Keyring::id)
}

/// What shows the session that an invite began on this device: the newest for one that begins, and each it may have begun with.
pub fn tokens(
    connection: &Connection,
    invite: &Hash,
    device: DeviceId,
) -> database::Result<impl Iterator<Item = Secret>> {
    let all = connection.keyring()?.all();
    let token = move |secret| mixed(secret, &[b"session", invite, device.as_bytes()]);
    Ok(all.map(move |secret| Secret::token_of(token(secret))))
}

/// What the keys follow from by which push services know this server; the `n`-th, where those before it are no key.
pub fn of_sender(secret: &Secret, n: u8) -> [u8; 32] {
    mixed(secret, &[b"push", &[n]])
}

/// What a log-in is known again by: each purpose has its own, and none can be told from what a browser carries.
pub fn of_login(secret: &Secret, purpose: &[u8], begun: Timestamp, chance: &[u8; 32]) -> [u8; 32] {
    mixed(secret, &[b"login", purpose, &begun.0.to_be_bytes(), chance])
}

fn derived(secret: &Secret, person: PersonId, device: DeviceId) -> Key {
    Key::of(mixed(secret, &[person.as_bytes(), device.as_bytes()]))
}

/// The parts of one purpose are of other lengths than those of another: no two purposes share a value.
fn mixed(secret: &Secret, parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Hmac::<Sha256>::new_from_slice(secret.reveal().as_bytes())
        .expect("it takes a secret of any length");
    parts.iter().for_each(|part| hash.update(part));
    hash.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use shared::id::Id;

    use super::*;

    #[test]
    fn each_device_of_each_person_has_its_own_and_keeps_it() {
        let key = |secret, person, device| {
            let secret = Secret::token_of([secret; 32]);
            derived(&secret, Id::from_random([person; 16]), Id::from_random([device; 16]))
        };
        let first = key(1, 1, 2);
        assert_eq!(first, key(1, 1, 2));
        for other in [key(1, 1, 3), key(1, 2, 2), key(1, 2, 1), key(2, 1, 2)] {
            assert_ne!(first, other);
        }
    }
}
