//! The texts of one language, as the build wrote them, by the number of their message. Knows no message.

use std::sync::OnceLock;

use super::Lang;
use super::marks::{BORROWED, END};
use super::messages::{FINGERPRINT, FIRST_MESSAGES, MESSAGES};

/// The texts of a language: what a candidate's first screens say, and, once it is here, the rest.
#[derive(Debug)]
pub struct Table {
    lang: Lang,
    first: Box<[&'static str]>,
    second: OnceLock<Box<[&'static str]>>,
}

/// Why a text is no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// It is something else, or only a part of a table.
    Broken,
    /// It numbers the messages of another version of the app.
    OtherVersion,
}

impl Table {
    /// Takes a first table apart. It stays in memory as it is: its texts are handed out as long as the app
    /// lives.
    pub fn read(table: &'static str) -> Result<Table, Unfit> {
        let (lang, first) = apart(table, FIRST_MESSAGES)?;
        Ok(Table { lang, first, second: OnceLock::new() })
    }

    /// Takes up the second table.
    pub fn read_second(&self, table: &'static str) -> Result<(), Unfit> {
        let (lang, second) = apart(table, MESSAGES - FIRST_MESSAGES)?;
        if lang != self.lang {
            return Err(Unfit::Broken);
        }
        // It may be here already: it is the same.
        self.second.set(second).ok();
        Ok(())
    }

    /// Whether the second table is here.
    pub fn has_second(&self) -> bool {
        self.second.get().is_some()
    }

    /// Which language this is.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The text of a message, and its language: there is one for every number the build gave out.
    pub(super) fn text(&self, number: usize) -> (Lang, &'static str) {
        let text = match number.checked_sub(FIRST_MESSAGES) {
            None => self.first.get(number),
            Some(number) => self.second.get().and_then(|second| second.get(number)),
        };
        let text = text.copied().unwrap_or_default();
        match text.strip_prefix(BORROWED) {
            Some(english) => (Lang::En, english),
            None => (self.lang, text),
        }
    }

    /// The same table, but for this in the place of each English message: so a test sees where one is said.
    #[must_use]
    pub fn with_borrowed(&self, text: &'static str) -> Table {
        let own = |it: &&'static str| if it.starts_with(BORROWED) { text } else { *it };
        let all = |texts: &[&'static str]| texts.iter().map(own).collect();
        let second = self.second.get().map(|second| all(second));
        let second = second.map_or_else(OnceLock::new, OnceLock::from);
        Table { lang: self.lang, first: all(&self.first), second }
    }

    /// The same table, as long as the second is not here.
    #[must_use]
    pub fn without_second(&self) -> Table {
        Table { lang: self.lang, first: self.first.clone(), second: OnceLock::new() }
    }
}

/// The language and the texts of a table that has so many.
fn apart(table: &'static str, count: usize) -> Result<(Lang, Box<[&'static str]>), Unfit> {
    let (first_line, texts) = table.split_once('\n').ok_or(Unfit::Broken)?;
    let (tag, fingerprint) = first_line.split_once(' ').ok_or(Unfit::Broken)?;
    let lang = Lang::tagged(tag).ok_or(Unfit::Broken)?;
    if fingerprint != FINGERPRINT {
        return Err(Unfit::OtherVersion);
    }
    let texts: Box<[&str]> = texts.strip_suffix(END).ok_or(Unfit::Broken)?.split(END).collect();
    if texts.len() == count { Ok((lang, texts)) } else { Err(Unfit::Broken) }
}

#[cfg(test)]
mod tests {
    use super::{END, FINGERPRINT, FIRST_MESSAGES, MESSAGES, Table, Unfit};
    use crate::text::Lang;

    /// What reading this makes of it.
    fn read(table: String) -> Result<Lang, Unfit> {
        Table::read(table.leak()).map(|table| table.lang())
    }

    #[test]
    fn only_a_whole_table_of_this_very_version_is_taken() {
        let texts = format!("x{END}").repeat(FIRST_MESSAGES);
        let whole = format!("ar {FINGERPRINT}\n{texts}");
        assert_eq!(read(whole.clone()), Ok(Lang::Ar));
        let other_version = format!("ar 0123456789abcdef\n{texts}");
        assert_eq!(read(other_version), Err(Unfit::OtherVersion));
        let broken = [
            String::new(),
            "<!doctype html>\n<html lang=\"nl\">".to_owned(),
            format!("ar {FINGERPRINT}"),
            format!("ar\n{texts}"),
            format!("xx {FINGERPRINT}\n{texts}"),
            whole[..whole.len() - 1].to_owned(),
            whole[..whole.len() - 2].to_owned(),
            format!("{whole}x{END}"),
        ];
        for table in broken {
            assert_eq!(read(table.clone()), Err(Unfit::Broken), "{table}");
        }
    }
    #[test]
    fn what_staff_read_comes_later_and_in_the_same_language() {
        let first = format!("ar {FINGERPRINT}\n{}", format!("x{END}").repeat(FIRST_MESSAGES));
        let table = Table::read(first.leak()).expect("whole");
        let second = |tag: &str| {
            let texts = format!("y{END}").repeat(MESSAGES - FIRST_MESSAGES);
            &*format!("{tag} {FINGERPRINT}\n{texts}").leak()
        };
        let said = || [0, FIRST_MESSAGES - 1, FIRST_MESSAGES].map(|number| table.text(number).1);
        assert_eq!(said(), ["x", "x", ""]);
        assert_eq!(table.read_second(second("nl")), Err(Unfit::Broken));
        assert!(!table.has_second());
        assert_eq!(table.read_second(second("ar")), Ok(()));
        assert_eq!(said(), ["x", "x", "y"]);
        assert!(table.has_second() && !table.without_second().has_second());
    }
}
