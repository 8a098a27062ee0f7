//! An id that follows from a code, so that each time, and on each server, the same one is meant. Knows not what it is of.

use sha2::{Digest as _, Sha256};
use shared::id::Id;

/// The id of what of this kind goes by this code.
pub fn derived_id<T>(kind: &str, code: &str) -> Id<T> {
    let digest = Sha256::digest(format!("{kind}/{code}"));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    Id::from_random(bytes)
}
