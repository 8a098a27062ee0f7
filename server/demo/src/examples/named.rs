//! Values that a file of the examples names by the word they have on the wire. Knows no fixture.

use serde::de::{Deserialize, Deserializer, Error};
use shared::wire::StringEnum;

/// A value by its word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Named<T>(pub T);

impl<'de, T: StringEnum> Deserialize<'de> for Named<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let word = String::deserialize(from)?;
        T::named(&word).map(Self).ok_or_else(|| D::Error::unknown_variant(&word, T::STRINGS))
    }
}
