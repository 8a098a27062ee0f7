//! The words of every screen: one typed method per message, in the reader's language.
//! Generated from `assets/i18n/*.ftl` by `build.rs`; a leaf that knows no record, no screen and no clock.

mod built_in;
pub mod date;
mod lang;
mod marks;
mod pattern;
#[cfg(test)]
mod plain;
mod plural;
mod table;
#[cfg(test)]
mod translated;
mod written;

pub use lang::Lang;
pub use table::{Table, Unfit};

use pattern::Value;

/// Speaks one language: a method says its message as the table has it. In Dutch, `a_save()` is "Opslaan".
#[derive(Debug, Clone, Copy)]
pub struct Messages(&'static Table);

impl Messages {
    /// The words of a table.
    pub fn of(table: &'static Table) -> Messages {
        Messages(table)
    }

    /// Whether they are all, and not only what first screens say.
    pub fn is_whole(self) -> bool {
        self.0.is_whole()
    }

    /// The table they come from.
    pub fn table(self) -> &'static Table {
        self.0
    }

    /// Which language these words are.
    pub fn lang(self) -> Lang {
        self.0.lang()
    }

    // Not inlined: every message is one call of these two.
    #[inline(never)]
    fn text(self, number: usize) -> &'static str {
        self.0.text(number).1
    }

    #[inline(never)]
    fn fill(self, number: usize, values: &[Value<'_>]) -> String {
        let (lang, text) = self.0.text(number);
        pattern::fill(lang, text, values)
    }
}

#[allow(clippy::pedantic, reason = "generated; its texts are documentation as they stand")]
mod messages {
    use super::Messages;
    use super::pattern::Value;

    include!(concat!(env!("OUT_DIR"), "/words.rs"));
    #[cfg(test)]
    include!(concat!(env!("OUT_DIR"), "/samples.rs"));
}

/// Every message in a language, with a name for each text and this for each number.
#[cfg(test)]
fn samples(lang: Lang, number: u32) -> Vec<(&'static str, u32, String)> {
    let messages = Messages::built_in(lang).expect("tests have every language inside");
    let say = |&(id, texts, say): &(_, _, messages::Say)| {
        (id, texts, say(messages, &|_| "Samir", &|_| number))
    };
    messages::SAMPLES.iter().map(say).collect()
}

#[cfg(test)]
mod tests {
    use super::{Lang, samples};

    #[test]
    fn every_message_says_something_and_keeps_its_arguments() {
        for lang in Lang::ALL {
            for number in [0, 1, 2, 3, 11, 100, 101, 4_000_000_000] {
                for (id, texts, said) in samples(lang, number) {
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
}
