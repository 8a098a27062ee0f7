//! What the commands take by which whoever runs the server looks after it.

use super::Args;
use crate::command::care::{Access, Doctor};
use crate::command::{Command, Failure};

pub(super) const DOCTOR: [&str; 3] = ["data", "origin", "web"];
pub(super) const ACCESS: [&str; 3] = ["data", "since", "person"];

impl Args {
    pub(super) fn doctor(self) -> Result<Command, Failure> {
        let data = self.data.ok_or("--data is missing")?;
        Ok(Command::Doctor(Doctor { data, origin: self.origin, web: self.web }))
    }

    pub(super) fn access(self) -> Result<Command, Failure> {
        let data = self.data.ok_or("--data is missing")?;
        Ok(Command::Access(Access { data, since: self.since, person: self.person }))
    }
}
