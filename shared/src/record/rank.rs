//! Places in a list that people order by hand. Knows nothing of what stands there.

use fractional_index::FractionalIndex;

use crate::wire::{Reader, Wire, Writer, hex};

/// A place in a list: between any two there is room for another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Rank(FractionalIndex);

impl Wire for Rank {
    fn write(&self, out: &mut Writer) {
        out.text(&hex::encode(self.0.as_bytes()));
    }

    fn read(from: &mut Reader<'_>) -> Self {
        // By hand: the crate's own reader panics on a letter of more than one byte.
        let bytes = hex::decode_all(&from.text());
        let place = bytes.and_then(|bytes| FractionalIndex::from_bytes(bytes).ok());
        Self(from.expect_some(place))
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut crate::wire::Schemas) -> crate::wire::Schema {
        crate::wire::Schemas::hexadecimal(None)
    }
}

impl Rank {
    /// After the last of a list (or anywhere, in an empty one).
    #[must_use]
    pub fn after(last: Option<&Self>) -> Self {
        last.map_or_else(Self::default, |last| Self(FractionalIndex::new_after(&last.0)))
    }

    /// Between two neighbours. Equal neighbours (two placed at once): just after the first.
    #[must_use]
    pub fn between(before: Option<&Self>, after: Option<&Self>) -> Self {
        let between = FractionalIndex::new(before.map(|rank| &rank.0), after.map(|rank| &rank.0));
        between.map_or_else(|| Self::after(before), Self)
    }
}
