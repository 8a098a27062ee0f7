//! What the commands take by which whoever runs the server looks after it.

use super::{Args, FILE, serve, sheets};
use crate::command::care::{Access, Doctor, Hold, MasterSecret, Retain, SecretDeed};
use crate::command::{Command, Failure, Move};

pub(super) const DOCTOR: [&str; 4] = ["data", "origin", "web", "oidc-issuer"];
pub(super) const MOVE: [&str; 3] = ["data", "to", TO_FOLDER];
pub(super) const TO_FOLDER: &str = "to-folder";
pub(super) const BACKUP: [&str; 6] = ["data", "to", "recipient", sheets::CHECK, "from", "identity"];
pub(super) const SECRET: [&str; 2] = ["data", FILE];
pub(super) const RETAIN: [&str; 2] = ["data", super::DRY_RUN];
pub(super) const HOLD: [&str; 4] = ["data", "traject", "why", super::END];
pub(super) const ACCESS: [&str; 3] = ["data", "since", "person"];

impl Args {
    pub(super) fn doctor(self) -> Result<Command, Failure> {
        let data = self.data.ok_or("--data is missing")?;
        let Self { origin, web, oidc_issuer: issuer, .. } = self;
        Ok(Command::Doctor(Doctor { data, origin, web, issuer }))
    }

    pub(super) fn r#move(self) -> Result<Command, Failure> {
        let is_back = self.has(TO_FOLDER);
        let data = self.data.ok_or("--data is missing")?;
        let said =
            self.to.map(|to| to.into_string().map_err(|_| "--to is postgres://USER@HOST/NAME"));
        let said = said.transpose()?;
        let to = match (said, is_back) {
            (Some(_), true) => return Err("say --to, or --to-folder".into()),
            (None, true) => None,
            (Some(to), false) => Some(to),
            (None, false) => {
                Some(serve::named_database().ok_or("--to is missing, or --to-folder")?)
            }
        };
        Ok(Command::Move(Move { data, to }))
    }

    pub(super) fn secret(self) -> Result<Command, Failure> {
        let data = self.data.ok_or("--data is missing")?;
        let deed = match self.file.as_deref().map(std::path::Path::to_str) {
            None => SecretDeed::List,
            Some(Some("rotate")) => SecretDeed::Rotate,
            Some(Some("drop")) => SecretDeed::LetGo,
            Some(Some(_) | None) => {
                return Err("it is secret, secret rotate, or secret drop".into());
            }
        };
        Ok(Command::Secret(MasterSecret { data, deed }))
    }

    pub(super) fn retain(self) -> Result<Command, Failure> {
        let is_dry = self.has(super::DRY_RUN);
        Ok(Command::Retain(Retain { data: self.data.ok_or("--data is missing")?, is_dry }))
    }

    pub(super) fn hold(mut self) -> Result<Command, Failure> {
        let ends = self.has(super::END);
        let why = self.why.take().map(|why| why.trim().to_owned()).filter(|why| !why.is_empty());
        let data = self.data.ok_or("--data is missing")?;
        let traject = self.trajects.pop().ok_or("--traject is missing")?;
        match (why, ends) {
            (Some(_), true) => Err("say --why, or --end".into()),
            (None, false) => Err("--why is missing, or --end".into()),
            (why, _) => Ok(Command::Hold(Hold { data, traject, why })),
        }
    }

    pub(super) fn access(self) -> Result<Command, Failure> {
        let data = self.data.ok_or("--data is missing")?;
        Ok(Command::Access(Access { data, since: self.since, person: self.person }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_listed_rotated_or_let_go() {
        let parse =
            |words: &str| Command::parse(lexopt::Parser::from_args(words.split_whitespace()));
        for (words, expected) in [
            ("secret --data d", SecretDeed::List),
            ("secret rotate --data d", SecretDeed::Rotate),
            ("secret --data d drop", SecretDeed::LetGo),
        ] {
            let Ok(Command::Secret(MasterSecret { deed, .. })) = parse(words) else {
                panic!("{words}")
            };
            assert_eq!(deed, expected, "{words}");
        }
        let said = parse("secret --data d show").expect_err("none shows it").to_string();
        assert!(said.contains("secret rotate, or secret drop"), "{said}");
        assert!(parse("secret rotate").is_err(), "--data is missing");
    }
}
