//! The test of the test: how soon a mutant gives itself away. Knows no fault and no oracle itself.

use crate::sim::Violation;
use crate::sim::batch::Batch;
use crate::sim::variant::Variant;

/// Histories in which a mutant must give itself away: two that break what every log stands on are seen soon.
pub const fn histories_max(variant: Variant) -> u64 {
    if matches!(variant, Variant::AudienceOfNow | Variant::TakesAnyKind) { 2_000 } else { 8_000 }
}

/// A mutant, and the history in which it was caught.
#[derive(Debug)]
pub struct Catch {
    pub variant: Variant,
    /// After how many histories, and by which oracle; nothing if it went unnoticed.
    pub caught: Option<(u64, Violation)>,
}

/// Plays a mutant until it is caught, or for as long as it may take.
pub fn catch(variant: Variant) -> Catch {
    let batch = Batch { from: 0, seeds: histories_max(variant), variant };
    let report = batch.play_until(|report| !report.failed.is_empty());
    let first = report.failed.into_iter().next();
    Catch { variant, caught: first.map(|(seed, violation)| (seed + 1, violation)) }
}
