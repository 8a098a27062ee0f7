//! The cipher for the work on a closed phone: the same as a browser's, so that one opens what the other closed. Knows no phone.

use aes_gcm::aead::{Aead, KeyInit};
use aes_gcm::{Aes256Gcm, Nonce};
use shared::sync::device_key::Key;
use shared::sync::seal::Cipher;

use super::random_bytes;

/// Bytes before the text that were never used before.
const NONCE_BYTES: usize = 12;

/// Encrypts a text.
pub async fn encrypt(key: Key, text: &str) -> Option<Cipher> {
    let nonce = &random_bytes()[..NONCE_BYTES];
    let cipher = Aes256Gcm::new_from_slice(key.bytes()).ok()?;
    let encrypted = cipher.encrypt(Nonce::from_slice(nonce), text.as_bytes()).ok()?;
    Some(Cipher([nonce, &encrypted].concat()))
}

/// The text again; `None` for another key.
pub async fn decrypt(key: Key, Cipher(bytes): &Cipher) -> Option<String> {
    let (nonce, encrypted) = bytes.split_at_checked(NONCE_BYTES)?;
    let cipher = Aes256Gcm::new_from_slice(key.bytes()).ok()?;
    let text = cipher.decrypt(Nonce::from_slice(nonce), encrypted).ok()?;
    String::from_utf8(text).ok()
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    #[test]
    fn what_was_closed_opens_with_its_own_key_alone() {
        let (key, other) = (Key::of([7; 32]), Key::of([8; 32]));
        let text = "wat nog niet verstuurd is: نص";
        let closed = encrypt(key, text).now_or_never().unwrap().unwrap();
        let again = encrypt(key, text).now_or_never().unwrap().unwrap();
        assert_ne!(closed.0, again.0, "never twice the same");
        assert_eq!(decrypt(key, &closed).now_or_never().unwrap().as_deref(), Some(text));
        assert_eq!(decrypt(other, &closed).now_or_never().unwrap(), None);
        for cut in [0, 5, NONCE_BYTES, closed.0.len() - 1] {
            let cut = Cipher(closed.0[..cut].to_vec());
            assert_eq!(decrypt(key, &cut).now_or_never().unwrap(), None);
        }
    }
}
