//! Chance from the operating system: the only place that asks for it. Knows not what it is for.

use shared::id::{Id, PersonId};
use shared::sync::message::Epoch;

/// Bytes nobody can guess.
///
/// # Panics
/// Where the system has no chance to give: then no secret is one.
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("without chance there are no secrets: better to stop");
    bytes
}

/// A new person.
pub fn person() -> PersonId {
    Id::from_random(bytes())
}

/// A new life of the data. 53 bits: every reader of JSON keeps them all.
pub fn epoch() -> Epoch {
    Epoch(u64::from_le_bytes(bytes()) >> 11)
}
