//! The words of every screen: one typed method per message, in the reader's language.
//! Generated from `assets/i18n/*.ftl` by `build.rs`; a leaf that knows no record, no screen and no clock.

pub mod date;
mod lang;
mod part;
#[cfg(test)]
mod plain;
mod plural;

pub use lang::Lang;

use part::{Part, Value};

/// Speaks one language. `Words(Lang::Nl).a_save()` is "Opslaan".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words(pub Lang);

impl Words {
    fn pick(self, texts: &'static [&'static str; Lang::ALL.len()]) -> &'static str {
        texts[self.0 as usize]
    }

    fn fill(self, patterns: &[&[Part]; Lang::ALL.len()], values: &[Value<'_>]) -> String {
        let mut out = String::new();
        part::write(&mut out, self.0, patterns[self.0 as usize], values);
        out
    }
}

#[allow(clippy::pedantic, reason = "generated; its texts are documentation as they stand")]
mod messages {
    use super::Words;
    use super::part::{Case, Part, Value};
    use super::plural::Class;

    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

#[cfg(test)]
mod tests {
    use super::messages::samples;
    use super::{Lang, Words};

    #[test]
    fn every_message_says_something_and_keeps_its_arguments() {
        for lang in Lang::ALL {
            for number in [0, 1, 2, 3, 11, 100, 101, 4_000_000_000] {
                for (id, texts, said) in samples(Words(lang), number) {
                    assert!(!said.trim().is_empty(), "{id} says nothing in {lang:?}");
                    assert!(!said.contains(['{', '}', '$']), "{id} shows its making: {said}");
                    let isolated = said.matches("\u{2068}Samir\u{2069}").count();
                    let expected = if lang == Lang::Ar { texts } else { 0 };
                    assert!(isolated >= expected as usize, "{id} in {lang:?}: {said}");
                    assert!(said.matches("Samir").count() >= texts as usize, "{id}: {said}");
                }
            }
        }
    }

    #[test]
    fn every_message_is_translated() {
        // A name stays a name.
        let same = ["a-app-name"];
        let [dutch, english, arabic] = Lang::ALL.map(|lang| samples(Words(lang), 5));
        for ((nl, en), ar) in dutch.iter().zip(&english).zip(&arabic) {
            let latin = nl.2.replace("Samir", "").contains(char::is_alphabetic);
            if latin && !same.contains(&nl.0) {
                assert_ne!(nl.2, ar.2, "{} is not in Arabic", nl.0);
                assert_ne!(en.2, ar.2, "{} is not in Arabic", en.0);
            }
        }
    }
}
