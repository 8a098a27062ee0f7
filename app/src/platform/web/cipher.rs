//! The browser's own cipher, for the work on a closed phone. Knows no phone.

use js_sys::{Array, Uint8Array};
use shared::sync::device_key::Key;
use shared::sync::seal::Cipher;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AesGcmParams, CryptoKey, SubtleCrypto};

use super::{random_bytes, window};

const ALGORITHM: &str = "AES-GCM";
/// Bytes before the text that were never used before.
const NONCE_BYTES: usize = 12;

/// Encrypts a text. `None` in a browser that has no cipher, because the page came over an open line.
pub async fn encrypt(key: Key, text: &str) -> Option<Cipher> {
    let nonce = &random_bytes()[..NONCE_BYTES];
    let (cipher, key) = with_key(key, "encrypt").await.ok()?;
    let (text, params) = (Uint8Array::from(text.as_bytes()), params(nonce));
    let asked = cipher.encrypt_with_object_and_buffer_source(&params, &key, &text).ok()?;
    let encrypted = JsFuture::from(asked).await.ok()?;
    Some(Cipher([nonce, &Uint8Array::new(&encrypted).to_vec()].concat()))
}

/// The text again; `None` for another key.
pub async fn decrypt(key: Key, Cipher(bytes): &Cipher) -> Option<String> {
    let (nonce, encrypted) = bytes.split_at_checked(NONCE_BYTES)?;
    let (cipher, key) = with_key(key, "decrypt").await.ok()?;
    let (encrypted, params) = (Uint8Array::from(encrypted), params(nonce));
    let asked = cipher.decrypt_with_object_and_buffer_source(&params, &key, &encrypted).ok()?;
    let text = JsFuture::from(asked).await.ok()?;
    String::from_utf8(Uint8Array::new(&text).to_vec()).ok()
}

/// A key that can be used for one thing, and not be read again.
async fn with_key(key: Key, usage: &str) -> Result<(SubtleCrypto, CryptoKey), JsValue> {
    let cipher = window().crypto()?.subtle();
    let bytes = Uint8Array::from(key.bytes().as_slice());
    let usages = Array::of1(&usage.into());
    let asked = cipher.import_key_with_str("raw", &bytes, ALGORITHM, false, &usages)?;
    let key = JsFuture::from(asked).await?.dyn_into()?;
    Ok((cipher, key))
}

fn params(nonce: &[u8]) -> AesGcmParams {
    AesGcmParams::new(ALGORITHM, &Uint8Array::from(nonce))
}
