//! The texts of one language, as the build wrote them, by the number of their message. Knows no message.

use super::Lang;
use super::marks::{BORROWED, END};
use super::messages::{FINGERPRINT, FIRST_MESSAGES, MESSAGES};

/// The texts of a language: all, or what first screens say.
#[derive(Debug)]
pub struct Table {
    lang: Lang,
    texts: Box<[&'static str]>,
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
    /// Takes a table apart. It stays in memory as it is: its texts are handed out as long as the app lives.
    pub fn read(table: &'static str) -> Result<Table, Unfit> {
        let (first_line, texts) = table.split_once('\n').ok_or(Unfit::Broken)?;
        let (tag, fingerprint) = first_line.split_once(' ').ok_or(Unfit::Broken)?;
        let lang = Lang::tagged(tag).ok_or(Unfit::Broken)?;
        if fingerprint != FINGERPRINT {
            return Err(Unfit::OtherVersion);
        }
        let texts: Box<[&str]> = texts.strip_suffix(END).ok_or(Unfit::Broken)?.split(END).collect();
        match texts.len() {
            MESSAGES | FIRST_MESSAGES => Ok(Table { lang, texts }),
            _ => Err(Unfit::Broken),
        }
    }

    /// Whether every message is in it.
    pub fn is_whole(&self) -> bool {
        self.texts.len() == MESSAGES
    }

    /// Which language this is.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The text of a message, and its language: there is one for every number the build gave out.
    pub(super) fn text(&self, number: usize) -> (Lang, &'static str) {
        let text = self.texts.get(number).copied().unwrap_or_default();
        match text.strip_prefix(BORROWED) {
            Some(english) => (Lang::En, english),
            None => (self.lang, text),
        }
    }

    /// The same table, but for this in the place of each English message: so a test sees where one is said.
    #[must_use]
    pub fn with_borrowed(&self, text: &'static str) -> Table {
        let own = |it: &&'static str| if it.starts_with(BORROWED) { text } else { *it };
        Table { lang: self.lang, texts: self.texts.iter().map(own).collect() }
    }

    /// As much of it as first screens say.
    #[must_use]
    pub fn first(&self) -> Table {
        Table { lang: self.lang, texts: self.texts.iter().take(FIRST_MESSAGES).copied().collect() }
    }
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
    fn a_table_holds_all_or_what_comes_first() {
        let texts = |count| format!("ar {FINGERPRINT}\n{}", format!("x{END}").repeat(count)).leak();
        let [first, whole] = [FIRST_MESSAGES, MESSAGES].map(|count| Table::read(texts(count)));
        let [first, whole] = [first.expect("a table"), whole.expect("a table")];
        let said =
            |table: &Table| [0, FIRST_MESSAGES - 1, FIRST_MESSAGES].map(|it| table.text(it).1);
        assert_eq!((said(&first), first.is_whole()), (["x", "x", ""], false));
        assert_eq!((said(&whole), whole.is_whole()), (["x", "x", "x"], true));
        assert_eq!(said(&whole.first()), said(&first));
        assert_eq!(read(texts(FIRST_MESSAGES + 1).to_owned()), Err(Unfit::Broken));
    }
}
