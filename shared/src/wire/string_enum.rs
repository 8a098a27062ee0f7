//! Enums of bare names: on the wire each is a word.

use super::Reader;

/// One of a few words.
pub trait StringEnum: Copy + 'static {
    /// All there are, in the order of the enum.
    const ALL: &'static [Self];
    /// Their words, in the same order.
    const STRINGS: &'static [&'static str];

    /// Its word.
    fn as_str(self) -> &'static str;

    /// The one of this word.
    fn named(word: &str) -> Option<Self> {
        let place = Self::STRINGS.iter().position(|it| *it == word)?;
        Self::ALL.get(place).copied()
    }
}

impl Reader<'_> {
    /// The place of the word that stands here.
    pub fn string_of(&mut self, words: &[&str]) -> usize {
        let word = self.text();
        let place = words.iter().position(|it| *it == word);
        self.expect_some(place)
    }
}

/// Says by which word each variant of an enum goes: `string_enum!(Helped { Yes = "yes", No = "no" })`.
#[macro_export]
macro_rules! wire_string_enum {
    ($type:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        impl $crate::wire::StringEnum for $type {
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            const STRINGS: &'static [&'static str] = &[$($word),+];

            fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl $crate::wire::Wire for $type {
            fn write(&self, out: &mut $crate::wire::Writer) {
                out.text($crate::wire::StringEnum::as_str(*self));
            }

            fn read(from: &mut $crate::wire::Reader<'_>) -> Self {
                let place = from.string_of(<Self as $crate::wire::StringEnum>::STRINGS);
                <Self as $crate::wire::StringEnum>::ALL[place]
            }

            $crate::wire_schema!(string_enum);
        }
    };
}
