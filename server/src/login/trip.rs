//! One log-in on its way: what the browser carries meanwhile, and what follows from that and from the server's own secret. So the
//! server keeps nothing until it is back, any of several servers may take it up, and nobody makes one but they. The secret may
//! be another by then.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use shared::time::Timestamp;

use crate::auth::key;
use crate::chance;
use crate::secret::{Hash, Secret};
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

    /// For one that begins.
    pub fn marks(&self, connection: &Connection) -> database::Result<Marks> {
        connection.keyring().map(|keyring| self.marks_of(keyring.newest()))
    }

    /// For one that is back with this state; nothing, where it is none of ours.
    pub fn marks_of_state(
        &self,
        connection: &Connection,
        state: &str,
    ) -> database::Result<Option<Marks>> {
        let mut all = connection.keyring()?.all().map(|secret| self.marks_of(secret));
        // How long it takes to tell them apart tells nothing.
        let told = Sha256::digest(state.as_bytes());
        Ok(all.find(|marks| Sha256::digest(marks.state.as_bytes()) == told))
    }

    fn marks_of(&self, secret: &Secret) -> Marks {
        let mark = |purpose: &[u8]| {
            URL_SAFE_NO_PAD.encode(key::of_login(secret, purpose, self.begun, &self.chance))
        };
        Marks { state: mark(b"state"), nonce: mark(b"nonce"), verifier: mark(b"verifier") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keyring::Keyring;

    #[test]
    fn who_is_back_is_known_by_the_secret_of_when_it_began() {
        let trip = Trip::begin(Timestamp(1_790_000_000_000));
        let first = Keyring::begin();
        let asked = |keyring: &Keyring| {
            let connection = Connection::open_in_memory().unwrap();
            connection.lend(keyring);
            connection
        };
        let begun = trip.marks(&asked(&first)).unwrap();
        let next = first.clone().rotated(Secret::token(), "2027-01-31".parse().unwrap());
        let back = |keyring: &Keyring, state: &str| {
            trip.marks_of_state(&asked(keyring), state).unwrap().map(|it| (it.nonce, it.verifier))
        };
        let same = Some((begun.nonce, begun.verifier));
        assert_eq!(back(&first, &begun.state), same);
        assert_eq!(back(&next, &begun.state), same);
        assert_ne!(trip.marks(&asked(&next)).unwrap().state, begun.state);
        assert_eq!(back(&Keyring::begin(), &begun.state), None);
        assert_eq!(back(&next, ""), None);
    }

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
