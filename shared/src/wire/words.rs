//! Enums of bare names: on the wire each is a word.

use super::Reader;

/// One of a few words.
pub trait Word: Copy + 'static {
    /// All there are, in the order of the enum.
    const ALL: &'static [Self];
    /// Their words, in the same order.
    const WORDS: &'static [&'static str];

    /// Its word.
    fn word(self) -> &'static str;

    /// The one of this word.
    fn named(word: &str) -> Option<Self> {
        let place = Self::WORDS.iter().position(|it| *it == word)?;
        Self::ALL.get(place).copied()
    }
}

impl Reader<'_> {
    /// The place of the word that stands here.
    pub fn word(&mut self, words: &[&str]) -> usize {
        let word = self.text();
        let place = words.iter().position(|it| *it == word);
        self.expect_some(place)
    }
}

/// Says by which word each variant of an enum goes: `words!(Helped { Yes = "yes", No = "no" })`.
#[macro_export]
macro_rules! wire_words {
    ($type:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        impl $crate::wire::Word for $type {
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            const WORDS: &'static [&'static str] = &[$($word),+];

            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl $crate::wire::Wire for $type {
            fn write(&self, out: &mut $crate::wire::Writer) {
                out.text($crate::wire::Word::word(*self));
            }

            fn read(from: &mut $crate::wire::Reader<'_>) -> Self {
                let place = from.word(<Self as $crate::wire::Word>::WORDS);
                <Self as $crate::wire::Word>::ALL[place]
            }
        }
    };
}
