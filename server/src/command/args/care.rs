//! What the commands take by which whoever runs the server looks after it.

use super::{Args, serve};
use crate::command::care::{Access, Doctor};
use crate::command::{Command, Failure, Move};

pub(super) const DOCTOR: [&str; 4] = ["data", "origin", "web", "oidc-issuer"];
pub(super) const MOVE: [&str; 3] = ["data", "to", TO_FOLDER];
pub(super) const TO_FOLDER: &str = "to-folder";
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

    pub(super) fn access(self) -> Result<Command, Failure> {
        let data = self.data.ok_or("--data is missing")?;
        Ok(Command::Access(Access { data, since: self.since, person: self.person }))
    }
}
