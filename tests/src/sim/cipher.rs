//! The cipher of simulated phones, the same as browsers have, and the keys their server tells. Knows no phone.

use aes_gcm::aead::{Aead, KeyInit};
use aes_gcm::{Aes256Gcm, Nonce};
use shared::id::{DeviceId, PersonId};
use shared::sync::device_key::{Key, KeyId};
use shared::sync::seal::Cipher;

/// Bytes before the text that were never used before.
const NONCE_BYTES: usize = 12;

/// Which key that is: their server has one secret all along.
pub const ID: KeyId = KeyId(1);

/// The key of a person's work on a device. No secret here: nobody outside looks.
pub fn key(person: PersonId, device: DeviceId) -> Key {
    let mut bytes = [0; 32];
    bytes[..16].copy_from_slice(person.as_bytes());
    bytes[16..].copy_from_slice(device.as_bytes());
    Key::of(bytes)
}

/// Encrypts a text; `fresh` are bytes of chance.
pub fn encrypt(key: Key, fresh: [u8; 16], text: &str) -> Option<Cipher> {
    let nonce = &fresh[..NONCE_BYTES];
    let cipher = Aes256Gcm::new_from_slice(key.bytes()).ok()?;
    let encrypted = cipher.encrypt(Nonce::from_slice(nonce), text.as_bytes()).ok()?;
    Some(Cipher([nonce, &encrypted].concat()))
}

/// The text again; `None` for another key, or other bytes.
pub fn decrypt(key: Key, Cipher(bytes): &Cipher) -> Option<String> {
    let (nonce, encrypted) = bytes.split_at_checked(NONCE_BYTES)?;
    let cipher = Aes256Gcm::new_from_slice(key.bytes()).ok()?;
    let text = cipher.decrypt(Nonce::from_slice(nonce), encrypted).ok()?;
    String::from_utf8(text).ok()
}
