//! The test of the test: how soon a reader or a server built wrongly gives itself away. Knows no fault itself.

use super::play_until;
use super::variant::Variant;
use crate::plan::Plan;

/// Rounds in which it must.
pub const ROUNDS_MAX: usize = 5_000;

/// A mutant, and the round in which it was caught.
#[derive(Debug)]
pub struct Catch {
    pub variant: Variant,
    /// After how many rounds, and by what; nothing, if it went unnoticed.
    pub caught: Option<(usize, String)>,
}

/// Tries a mutant until it is caught, or for as long as it may take.
pub fn catch(variant: Variant) -> Catch {
    let plan = Plan { rounds: ROUNDS_MAX, seed: 1 };
    let report = play_until(plan, variant, |report| !report.is_sound());
    let caught = (!report.is_sound()).then(|| {
        let grown = || format!("memory grew by {} KiB", report.grown.unwrap_or_default() / 1024);
        (report.rounds, report.wrong.first().cloned().unwrap_or_else(grown))
    });
    Catch { variant, caught }
}
