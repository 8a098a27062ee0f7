//! One log-in on its way: what the browser carries meanwhile, and what follows from that and from the server's own secret. So the
//! server keeps nothing until it is back, any of several servers may take it up, and nobody makes one but they.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use shared::time::Timestamp;

use crate::auth::key;
use crate::chance;
use crate::secret::Hash;
use crate::store::database::{self, Connection};

/// How long somebody may take at the provider.
pub const LIFE_MS: i64 = 10 * 60 * 1_000;
const PRINT_BYTES: usize = 32;

/// What the browser carries.
#[derive(Clone, PartialEq, Eq)]
pub struct Trip {
    begun: Timestamp,
    chance: [u8; PRINT_BYTES],
}

/// What goes to the provider, and what stays here.
pub struct Marks {
    pub state: String,
    pub nonce: String,
    /// What shows, with the code, that it is ours.
    pub verifier: String,
}

impl Trip {
    pub fn begin(now: Timestamp) -> Self {
        Self { begun: now, chance: chance::bytes() }
    }

    /// As it stands in a cookie.
    pub fn carried(&self) -> String {
        format!("{}.{}", self.begun.0, URL_SAFE_NO_PAD.encode(self.chance))
    }

    pub fn of_cookie(text: &str) -> Option<Self> {
        let (begun, chance) = text.split_once('.')?;
        let chance = URL_SAFE_NO_PAD.decode(chance).ok()?.try_into().ok()?;
        Some(Self { begun: Timestamp(begun.parse().ok()?), chance })
    }

    pub fn is_of_late(&self, now: Timestamp) -> bool {
        (self.begun.0..=self.begun.0.saturating_add(LIFE_MS)).contains(&now.0)
    }

    /// When it is over, whatever came of it.
    pub fn until(&self) -> Timestamp {
        self.begun.plus_ms(LIFE_MS)
    }

    /// What is kept of it once it was used.
    pub fn hash(&self) -> Hash {
        Sha256::digest(self.carried().as_bytes()).into()
    }

    pub fn marks(&self, connection: &Connection) -> database::Result<Marks> {
        let mark = |purpose: &[u8]| {
            let bytes = key::of_login(connection, purpose, self.begun, &self.chance)?;
            Ok::<_, database::Error>(URL_SAFE_NO_PAD.encode(bytes))
        };
        Ok(Marks { state: mark(b"state")?, nonce: mark(b"nonce")?, verifier: mark(b"verifier")? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trip_is_read_back_as_it_was_carried_and_lasts_ten_minutes() {
        let now = Timestamp(1_790_000_000_000);
        let trip = Trip::begin(now);
        let read = Trip::of_cookie(&trip.carried()).unwrap();
        assert!(read == trip);
        assert!(read.is_of_late(now) && read.is_of_late(now.plus_ms(LIFE_MS)));
        assert!(!read.is_of_late(now.plus_ms(LIFE_MS + 1)) && !read.is_of_late(now.plus_ms(-1)));
        assert_ne!(Trip::begin(now).hash(), trip.hash());
        for odd in ["", "1.", "x.AAAA", "1790000000000", "1790000000000.AAAA"] {
            assert!(Trip::of_cookie(odd).is_none(), "{odd}");
        }
    }
}
