//! Names that say nothing: of one export, made with a key that is gone after it, so that two exports cannot be laid beside each
//! other and nobody can ask whose one is.

use hmac::{Hmac, Mac as _};
use sha2::Sha256;

use crate::chance;
use crate::secret::hex;

/// As many bytes tell a hundred thousand apart.
const LEN: usize = 8;

/// Makes the pseudonyms of one export.
pub struct Pseudonyms([u8; 32]);

impl Pseudonyms {
    /// With a key of its own.
    pub fn fresh() -> Self {
        Self(chance::bytes())
    }

    /// The pseudonym of what of this kind goes by these bytes. Its first letter says the kind: no program takes it for a number.
    pub fn of(&self, kind: char, bytes: &[u8]) -> String {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.0).expect("it takes a secret of any length");
        mac.update(kind.to_string().as_bytes());
        mac.update(bytes);
        let digest = mac.finalize().into_bytes();
        format!("{kind}{}", hex(&digest[..LEN]))
    }
}
