//! What the commands about proofs take.

use super::{Args, FILE};
use crate::command::proofs::{Keys, KeysDeed, Practice, Proof, Verify, Verifying};
use crate::command::{Command, Failure, PORT_DEFAULT};
use crate::http::Origin;

pub(super) const PROOF: [&str; 5] = ["data", "person", "to", "lang", "origin"];
pub(super) const PRACTICE: [&str; 4] = ["data", "traject", "to", "lang"];
pub(super) const VERIFY: [&str; 3] = ["data", "keys", FILE];
pub(super) const KEYS: [&str; 2] = ["data", FILE];

impl Args {
    pub(super) fn proof(self) -> Result<Command, Failure> {
        Ok(Command::Proof(Proof {
            data: self.data.ok_or("--data is missing")?,
            person: self.person.ok_or("--person is missing")?,
            to: self.to.ok_or("--to is missing")?.into(),
            lang: self.lang.unwrap_or_default(),
            origin: self.origin.unwrap_or_else(|| Origin::local(PORT_DEFAULT)),
        }))
    }

    pub(super) fn practice(mut self) -> Result<Command, Failure> {
        Ok(Command::Practice(Practice {
            data: self.data.ok_or("--data is missing")?,
            traject: self.trajects.pop().ok_or("--traject is missing")?,
            to: self.to.ok_or("--to is missing")?.into(),
            lang: self.lang.unwrap_or_default(),
        }))
    }

    pub(super) fn verify(self) -> Result<Command, Failure> {
        let file = self.file.ok_or("the file is missing")?;
        let with = match (self.data, self.keys) {
            (Some(data), None) => Verifying::Data(data),
            (None, Some(keys)) => Verifying::Keys(keys),
            (None, None) | (Some(_), Some(_)) => {
                return Err("say --data, or --keys with what the server published".into());
            }
        };
        Ok(Command::Verify(Verify { file, with }))
    }

    pub(super) fn keys(self) -> Result<Command, Failure> {
        let data = self.data.ok_or("--data is missing")?;
        let deed = match self.file.as_deref().map(std::path::Path::to_str) {
            None => KeysDeed::List,
            Some(Some("rotate")) => KeysDeed::Rotate,
            Some(Some(_) | None) => return Err("it is keys, or keys rotate".into()),
        };
        Ok(Command::Keys(Keys { data, deed }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(words: &str) -> Result<Command, Failure> {
        Command::parse(lexopt::Parser::from_args(words.split_whitespace()))
    }

    #[test]
    fn a_file_is_verified_with_one_thing() {
        for words in ["verify --data d f.jwt", "verify f.pdf --keys k.json", "keys --data d"] {
            assert!(parse(words).is_ok(), "{words}");
        }
        let rotate = parse("keys rotate --data d");
        assert!(matches!(rotate, Ok(Command::Keys(Keys { deed: KeysDeed::Rotate, .. }))));
        for (words, expected) in [
            ("verify f.jwt", "say --data, or --keys"),
            ("verify --data d --keys k f.jwt", "say --data, or --keys"),
            ("verify --data d", "the file is missing"),
            ("keys --data d begin", "it is keys, or keys rotate"),
            ("proof --data d --to f.pdf", "--person is missing"),
        ] {
            let failure = parse(words).expect_err(words).to_string();
            assert!(failure.contains(expected), "{words}: {failure}");
        }
    }
}
