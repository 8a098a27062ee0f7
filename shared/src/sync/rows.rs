//! The rows of a journal as values. Knows no key.

use crate::sync::journal::Write;
use crate::wire::{self, Wire};

/// Rows of a journal that do not hold what they should.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("row {0} of the journal cannot be read")]
pub struct Damaged(pub String);

pub(crate) fn read<T: Wire>(row: &str, text: &str) -> Result<T, Damaged> {
    wire::decode(text).map_err(|_| Damaged(row.to_owned()))
}

pub(crate) fn put<T: Wire>(row: String, value: &T) -> Write {
    Write::Put(row, wire::encode(value))
}
