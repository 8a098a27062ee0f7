//! Who else may fit a job, as a phone asks the office: how many, and which colleague to ask. No name of theirs, and no skill.

use crate::id::LogId;
use crate::record::office::job::JobId;
use crate::wire;

/// For which job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    pub employer: LogId,
    pub job: JobId,
}

wire::record!(Asked { employer, job });

/// Whom to ask, by name; nobody whose candidates the asker has themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Others {
    pub coaches: Vec<OfCoach>,
}

wire::record!(Others { coaches, .. });

/// A colleague, and how many who may fit they coach. Who has two coaches counts with both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfCoach {
    pub coach: String,
    pub count: u32,
}

wire::record!(OfCoach { coach, count, .. });
