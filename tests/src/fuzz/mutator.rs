//! Bends kept texts: a word for another, a piece gone, doubled or from elsewhere, a bit turned. Knows that JSON has words
//! and signs, and no type.

use std::ops::Range;

use crate::chance::Chance;

/// Words that have broken many a reader.
const SHARP: [&str; 20] = [
    "0",
    "-0",
    "-1",
    "1e400",
    "0.1",
    "255",
    "256",
    "65536",
    "4294967296",
    "9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "null",
    "true",
    "\"\"",
    "\"\\ud800\"",
    "[]",
    "{}",
    "\"9999-12-31\"",
    "\"ffffffffffffffffffffffffffffffff\"",
];

/// Bends at most, in one text.
const BENDS_MAX: usize = 5;

/// Kept texts, and the words in them.
#[derive(Debug)]
pub struct Mutator {
    texts: Vec<String>,
    words: Vec<String>,
}

impl Mutator {
    /// Of these texts.
    pub fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let texts: Vec<String> = texts.map(str::to_owned).collect();
        let mut words: Vec<String> = SHARP.map(str::to_owned).to_vec();
        words.extend(texts.iter().flat_map(|text| {
            words_in(text.as_bytes())
                .into_iter()
                .filter_map(|word| text.get(word).map(str::to_owned))
        }));
        words.sort();
        words.dedup();
        Self { texts, words }
    }

    /// A kept text, bent.
    pub fn text(&self, chance: &mut Chance) -> Vec<u8> {
        let text = chance.pick(&self.texts).cloned().unwrap_or_default();
        self.bent(text.into_bytes(), chance)
    }

    /// This text, bent; now and then as it is.
    pub fn bent(&self, mut text: Vec<u8>, chance: &mut Chance) -> Vec<u8> {
        for _ in 0..chance.below(BENDS_MAX + 1) {
            self.mutator(&mut text, chance);
        }
        text
    }

    fn mutator(&self, text: &mut Vec<u8>, chance: &mut Chance) {
        let piece = piece(text.len(), chance);
        match chance.below(8) {
            0..4 => {
                let place = chance.pick(&words_in(text)).cloned().unwrap_or(piece);
                let word = chance.pick(&self.words).cloned().unwrap_or_default();
                text.splice(place, word.into_bytes());
            }
            4 => drop(text.drain(piece)),
            5 => {
                let (copy, place) = (text[piece].to_vec(), chance.below(text.len() + 1));
                text.splice(place..place, copy);
            }
            6 => {
                let other = chance.pick(&self.texts).cloned().unwrap_or_default().into_bytes();
                let from = self::piece(other.len(), chance);
                text.splice(piece, other[from].to_vec());
            }
            _ => {
                let (place, bit) = (chance.below(text.len()), chance.below(8));
                if let Some(byte) = text.get_mut(place) {
                    *byte ^= 1 << bit;
                }
            }
        }
    }
}

/// Some stretch of a text, mostly a short one.
fn piece(length: usize, chance: &mut Chance) -> Range<usize> {
    let start = chance.below(length + 1);
    let longest = if chance.one_in(4) { length - start } else { (length - start).min(24) };
    start..start + chance.below(longest + 1)
}

/// Where its strings, numbers and names stand.
fn words_in(text: &[u8]) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    let mut is_quoted = false;
    for (place, byte) in text.iter().enumerate() {
        let is_sign = !is_quoted && b"{}[]:, ".contains(byte);
        match start {
            None if !is_sign => start = Some(place),
            Some(from) if is_sign => {
                words.push(from..place);
                start = None;
            }
            None | Some(_) => {}
        }
        is_quoted ^=
            *byte == b'"' && place.checked_sub(1).is_none_or(|before| text[before] != b'\\');
    }
    words.extend(start.map(|from| from..text.len()));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_strings_numbers_and_names() {
        let text = r#"{"a b":[1,null],"c\"d":{}}"#;
        let words: Vec<&str> =
            words_in(text.as_bytes()).into_iter().map(|word| &text[word]).collect();
        assert_eq!(words, [r#""a b""#, "1", "null", r#""c\"d""#]);
    }

    #[test]
    fn the_same_seed_bends_alike_and_most_texts_differ() {
        let mutator = Mutator::of([r#"{"a":1}"#].into_iter());
        let texts = |seed| -> Vec<_> {
            let mut chance = Chance::of(seed);
            (0..100).map(|_| mutator.text(&mut chance)).collect()
        };
        assert_eq!(texts(1), texts(1));
        let unbent = texts(1).iter().filter(|text| text.as_slice() == br#"{"a":1}"#).count();
        assert!(unbent < 50, "{unbent}");
    }
}
