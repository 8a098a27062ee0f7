//! `opstap doctor`: looks at all that a server stands on, and says what is well and what is not, with what helps. Changes
//! nothing, and mends nothing.

mod bundle;
mod copy;
mod data;
mod fault;
mod login;
mod machine;
mod origin;
#[cfg(test)]
mod tests;

use std::path::Path;

use shared::time::Timestamp;

pub use self::fault::{Area, Fault};
use crate::clock::Clock;
use crate::command::{self, Failure};
use crate::{serve, store};

/// What is looked at, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    Well(Area, String),
    Ill(Fault),
}

/// What is outside the folder, and is what it is.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings {
    pub now: Timestamp,
    /// The bytes that are free where the data stands; nothing, where the system does not say.
    pub free_bytes: Option<u64>,
    /// Whom this runs as; nothing, where there are no users.
    pub user: Option<u32>,
}

/// Looks, and says what it finds.
pub fn run(options: &command::care::Doctor) -> Result<(), Failure> {
    let surroundings = Surroundings::of(&options.data);
    let findings = serve::runtime()?.block_on(examine(options, &surroundings));
    for finding in &findings {
        command::say(&finding.line())?;
    }
    match findings.iter().filter(|it| matches!(it, Finding::Ill(_))).count() {
        0 => Ok(()),
        ill => Err(Failure::Unwell(ill)),
    }
}

/// All there is to find.
pub async fn examine(options: &command::care::Doctor, surroundings: &Surroundings) -> Vec<Finding> {
    let mut findings = data::look(&options.data, surroundings);
    findings.extend(machine::look(&options.data, surroundings));
    findings.extend(copy::look(&options.data));
    findings.push(bundle::look(options.web.as_deref()));
    findings.extend(origin::look(&options.data, options.origin.as_ref()).await);
    findings.extend(login::look(options.issuer.as_deref(), surroundings.now).await);
    findings
}

impl Surroundings {
    fn of(data: &Path) -> Self {
        Self {
            now: Clock::system().now(),
            free_bytes: machine::free_bytes(data),
            user: store::look::user(),
        }
    }
}

impl Finding {
    fn line(&self) -> String {
        match self {
            Self::Well(area, what) => format!("well   {}: {what}", area.name()),
            Self::Ill(fault) => {
                let area = fault.area().name();
                format!("FAULT  {area}: {fault}. What helps: {}", fault.remedy())
            }
        }
    }
}

impl From<Fault> for Finding {
    fn from(fault: Fault) -> Self {
        Self::Ill(fault)
    }
}
