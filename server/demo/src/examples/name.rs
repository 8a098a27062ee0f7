//! Ids derived from names, so that the examples are the same at every start. Knows no records.

use shared::change::Digest;
use shared::id::Id;

/// The id of what these names lead to, outermost first.
pub(super) fn id<T>(path: &[&str]) -> Id<T> {
    let path = path.join("/");
    let half = |salt: &str| Digest::of(format!("{salt}:{path}").as_bytes()).0.to_be_bytes();
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&half("first"));
    bytes[8..].copy_from_slice(&half("second"));
    Id::from_random(bytes)
}

/// A number below `below` that belongs to this name.
pub(super) fn number(name: &str, below: u32) -> u32 {
    let remainder = Digest::of(name.as_bytes()).0 % u64::from(below.max(1));
    u32::try_from(remainder).unwrap_or_default()
}
