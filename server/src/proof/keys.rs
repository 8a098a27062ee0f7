//! The keys that proofs are signed with: one is current, and of those before it only what verifies is kept. They stand in a file
//! of the data folder, beside the secret. Who has lost that file has proofs whose files nobody can verify any more; their pages
//! still answer.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use shared::time::Timestamp;

use crate::chance;
use crate::store;
use crate::whole_file;

const FILE: &str = "opstap.proof-keys.json";
const LOCK: &str = "opstap.proof-keys.lock";

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    #[error("{}: {error}", .file.display())]
    File { file: PathBuf, error: io::Error },
    #[error("{} holds no keys of ours", .0.display())]
    Unreadable(PathBuf),
}

/// All that verify, the current one last.
#[derive(Debug, Clone, Default)]
pub struct Keys(Vec<Key>);

/// One that verifies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The thumbprint of its public half (RFC 7638).
    pub id: String,
    pub public: [u8; 32],
}

/// The current one, which signs.
pub struct Signing {
    pub id: String,
    key: SigningKey,
}

/// As the file holds them. Only the last has a secret.
#[derive(Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Stored {
    keys: Vec<StoredKey>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredKey {
    /// The day it began, for people.
    since: String,
    /// Base64url.
    public: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    secret: Option<String>,
}

/// Those that verify; none where none was ever needed.
pub fn read(folder: &Path) -> Result<Keys, KeysError> {
    stored(folder).and_then(|stored| keys(folder, &stored))
}

/// The one that signs now; the first proof makes it.
pub fn current(folder: &Path, now: Timestamp) -> Result<Signing, KeysError> {
    let held = hold(folder)?;
    let mut stored = stored(folder)?;
    if let Some(signing) = signing(&stored) {
        return Ok(signing);
    }
    let made = begin(folder, &mut stored, now);
    drop(held);
    made
}

/// Begins a new one; with those before it nothing more is signed.
pub fn rotate(folder: &Path, now: Timestamp) -> Result<Signing, KeysError> {
    let held = hold(folder)?;
    let made = begin(folder, &mut stored(folder)?, now);
    drop(held);
    made
}

fn begin(folder: &Path, stored: &mut Stored, now: Timestamp) -> Result<Signing, KeysError> {
    let key = SigningKey::from_bytes(&chance::bytes());
    stored.keys.iter_mut().for_each(|key| key.secret = None);
    let since = shared::zone::local(now).date().to_string();
    let (public, secret) = (encode(key.verifying_key().as_bytes()), Some(encode(key.as_bytes())));
    stored.keys.push(StoredKey { since, public, secret });
    let text = serde_json::to_vec_pretty(stored).map_err(io::Error::other);
    let file = folder.join(FILE);
    let written = text.and_then(|text| whole_file::write(&file, &text));
    written.map_err(|error| KeysError::File { file, error })?;
    Ok(Signing { id: thumbprint(key.verifying_key().as_bytes()), key })
}

/// Two that begin a key at once would each sign with one that the other forgets.
fn hold(folder: &Path) -> Result<File, KeysError> {
    let file = folder.join(LOCK);
    let lock = store::private_file().truncate(false).open(&file);
    let held = lock.and_then(|lock| lock.lock().map(|()| lock));
    held.map_err(|error| KeysError::File { file, error })
}

fn stored(folder: &Path) -> Result<Stored, KeysError> {
    let file = folder.join(FILE);
    match fs::read(&file) {
        Ok(bytes) => serde_json::from_slice(&bytes).map_err(|_| KeysError::Unreadable(file)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Stored::default()),
        Err(error) => Err(KeysError::File { file, error }),
    }
}

fn keys(folder: &Path, stored: &Stored) -> Result<Keys, KeysError> {
    let public = stored.keys.iter().map(|key| decode(&key.public).map(Key::of));
    let all: Option<Vec<Key>> = public.collect();
    all.map(Keys).ok_or_else(|| KeysError::Unreadable(folder.join(FILE)))
}

fn signing(stored: &Stored) -> Option<Signing> {
    let secret = stored.keys.last()?.secret.as_deref()?;
    let key = SigningKey::from_bytes(&decode(secret)?);
    Some(Signing { id: thumbprint(key.verifying_key().as_bytes()), key })
}

impl Keys {
    /// As others publish them (RFC 7517).
    pub fn of_set(text: &str) -> Option<Self> {
        let set: Value = serde_json::from_str(text).ok()?;
        let key = |key: &Value| {
            let is_ours = key["kty"] == "OKP" && key["crv"] == "Ed25519";
            key["x"].as_str().filter(|_| is_ours).and_then(decode).map(Key::of)
        };
        Some(Self(set["keys"].as_array()?.iter().filter_map(key).collect()))
    }

    /// The one of this name.
    pub fn find(&self, id: &str) -> Option<&Key> {
        self.0.iter().find(|key| key.id == id)
    }

    /// What they are called, the current one last.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|key| key.id.as_str())
    }

    /// All of them, for everybody.
    pub fn set(&self) -> Value {
        json!({ "keys": self.0.iter().map(Key::public_key).collect::<Vec<_>>() })
    }
}

impl Key {
    fn of(public: [u8; 32]) -> Self {
        Self { id: thumbprint(&public), public }
    }

    /// As everybody may have it (RFC 8037).
    pub fn public_key(&self) -> Value {
        let x = encode(&self.public);
        json!({ "kty": "OKP", "crv": "Ed25519", "x": x, "kid": self.id, "alg": "EdDSA", "use": "sig" })
    }

    /// Whether these bytes were signed with it.
    pub fn verifies(&self, signed: &[u8], signature: &[u8]) -> bool {
        let key = VerifyingKey::from_bytes(&self.public).ok();
        let signature = Signature::from_slice(signature).ok();
        key.zip(signature)
            .is_some_and(|(key, signature)| key.verify_strict(signed, &signature).is_ok())
    }
}

impl Signing {
    #[cfg(test)]
    pub(super) fn of(secret: [u8; 32]) -> Self {
        let key = SigningKey::from_bytes(&secret);
        Self { id: thumbprint(key.verifying_key().as_bytes()), key }
    }

    #[cfg(test)]
    pub(super) fn keys(&self) -> Keys {
        Keys(vec![Key::of(*self.key.verifying_key().as_bytes())])
    }

    /// The signature of these bytes.
    pub fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.key.sign(bytes).to_bytes()
    }
}

/// What a key is called: it follows from its public half (RFC 7638).
fn thumbprint(public: &[u8; 32]) -> String {
    let members = format!(r#"{{"crv":"Ed25519","kty":"OKP","x":"{}"}}"#, encode(public));
    encode(&Sha256::digest(members.as_bytes()))
}

/// Bytes as tokens write them.
pub fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn decode(text: &str) -> Option<[u8; 32]> {
    URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()
}
