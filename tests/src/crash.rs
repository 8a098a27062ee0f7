//! The server killed in the middle of its work, again and again: what it acknowledged must be there, once.
//!
//! It is killed, not unplugged: what the system was told to write is written. That it is told to flush before it
//! acknowledges is the store's own test.

mod listener;
mod pusher;
mod register;
mod round;
pub mod several;
mod wire;

use std::fmt;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::chance::Chance;
use crate::live::Broken;
use crate::live::folder::Folder;
use crate::plan::Plan;

use self::round::Campaign;

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct Report {
    pub rounds: usize,
    pub acknowledged: usize,
    /// Told to who listened meanwhile.
    pub heard: usize,
    /// Acknowledged, and not in the log where it was said to be.
    pub lost: usize,
    /// In a log more than once.
    pub twice: usize,
    /// Anything else that should not be, in words.
    pub wrong: Vec<String>,
    pub took: Duration,
}

impl Report {
    /// Whether everything held.
    pub fn is_sound(&self) -> bool {
        self.lost == 0 && self.twice == 0 && self.wrong.is_empty()
    }

    /// Rounds in a second.
    #[expect(clippy::cast_precision_loss, reason = "a speed, rounded")]
    pub fn per_second(&self) -> f64 {
        self.rounds as f64 / self.took.as_secs_f64().max(0.001)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rounds, acknowledged, heard, lost, twice, .. } = self;
        write!(f, "{rounds} rounds, {acknowledged} acknowledged, {heard} heard meanwhile, ")?;
        write!(f, "{lost} lost, {twice} twice")
    }
}

/// Plays all rounds on one data folder.
pub fn play(program: &Path, plan: Plan) -> Result<Report, Broken> {
    let started = Instant::now();
    let folder = Folder::new("crash")?;
    let chance = Chance::of(plan.seed);
    let mut campaign = Campaign::begin(program, folder.path(), plan.rounds, chance)?;
    for _ in 0..plan.rounds {
        campaign.round()?;
    }
    let mut report = campaign.finish()?;
    report.took = started.elapsed();
    Ok(report)
}
