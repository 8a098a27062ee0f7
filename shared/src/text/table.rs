//! The texts of one language, as the build wrote them, by the number of their message. Knows no message.

use super::Lang;
use super::marks::END;
use super::messages::{FINGERPRINT, MESSAGES};

/// Every text of a language.
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
        if texts.len() != MESSAGES {
            return Err(Unfit::Broken);
        }
        Ok(Table { lang, texts })
    }

    /// Which language this is.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The text of a message. There is one for every number the build gave out.
    pub(super) fn text(&self, number: usize) -> &'static str {
        self.texts.get(number).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{END, FINGERPRINT, MESSAGES, Table, Unfit};
    use crate::text::Lang;

    /// What reading this makes of it.
    fn read(table: String) -> Result<Lang, Unfit> {
        Table::read(table.leak()).map(|table| table.lang())
    }

    #[test]
    fn only_a_whole_table_of_this_very_version_is_taken() {
        let texts = format!("x{END}").repeat(MESSAGES);
        let whole = format!("ar {FINGERPRINT}\n{texts}");
        assert_eq!(read(whole.clone()), Ok(Lang::Ar));
        let other_version = format!("ar 0123456789abcdef\n{texts}");
        assert_eq!(read(other_version), Err(Unfit::OtherVersion));
        let broken = [
            String::new(),
            "<!doctype html>\n<html lang=\"nl\">".to_owned(),
            format!("ar {FINGERPRINT}"),
            format!("ar\n{texts}"),
            format!("ti {FINGERPRINT}\n{texts}"),
            whole[..whole.len() - 1].to_owned(),
            whole[..whole.len() - 2].to_owned(),
            format!("{whole}x{END}"),
        ];
        for table in broken {
            assert_eq!(read(table.clone()), Err(Unfit::Broken), "{table}");
        }
    }
}
