//! What the commands about papers take.

use shared::text::Lang;

use super::Args;
use crate::command::{Agreement, Command, Failure};

pub(super) const AGREEMENT: [&str; 4] = ["data", "traject", "to", "lang"];

impl Args {
    pub(super) fn agreement(mut self) -> Result<Command, Failure> {
        Ok(Command::Agreement(Agreement {
            data: self.data.ok_or("--data is missing")?,
            traject: self.trajects.pop().ok_or("--traject is missing")?,
            to: self.to.ok_or("--to is missing")?.into(),
            lang: self.lang.unwrap_or_default(),
        }))
    }
}

pub(super) fn lang(text: &str) -> Result<Lang, String> {
    Lang::tagged(text).ok_or_else(|| {
        let tags = Lang::ALL.map(Lang::tag).join(", ");
        format!("--lang is one of {tags}")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: &str = "agreement --data d --traject 000102030405060708090a0b0c0d0eff";

    fn parse(more: &str) -> Result<Command, Failure> {
        let words = format!("{WORDS} {more}");
        Command::parse(lexopt::Parser::from_args(words.split_whitespace()))
    }

    #[test]
    fn a_paper_is_in_dutch_unless_another_language_is_named() {
        for (words, expected) in [
            ("--to f.pdf", Lang::Nl),
            ("--to f.pdf --lang ar", Lang::Ar),
            ("--lang uk --to f.pdf", Lang::Uk),
        ] {
            let Ok(Command::Agreement(asked)) = parse(words) else { panic!("{words}") };
            assert_eq!(asked.lang, expected);
        }
        for (words, expected) in [
            ("", "--to is missing"),
            ("--to f.pdf --lang fr", "one of nl, en, ar"),
            ("--to f.pdf --days 3", "--days"),
        ] {
            let failure = parse(words).expect_err(words).to_string();
            assert!(failure.contains(expected), "{words}: {failure}");
        }
    }
}
