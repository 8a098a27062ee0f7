//! What the commands take by which whoever runs the server looks after it.

use super::Args;
use crate::command::care::Doctor;
use crate::command::{Command, Failure};

pub(super) const DOCTOR: [&str; 3] = ["data", "origin", "web"];

impl Args {
    pub(super) fn doctor(self) -> Result<Command, Failure> {
        let data = self.data.ok_or("--data is missing")?;
        Ok(Command::Doctor(Doctor { data, origin: self.origin, web: self.web }))
    }
}
