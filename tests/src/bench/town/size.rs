//! How large an office is: a town's, and the demo's. Knows not what is in it.

use crate::bench::Reach;

/// How much there is of each kind.
#[derive(Debug, Clone, Copy)]
pub(super) struct Size {
    pub coaches: usize,
    /// Each has one traject.
    pub candidates: usize,
    pub employers: usize,
    pub jobs: usize,
}

/// Changes in each traject.
pub(super) const CHANGES: usize = 250;
/// Those of the office who follow an employer, with who opened it: a coach of a town holds two hundred logs by it.
pub(super) const FOLLOWERS: usize = 6;

impl Size {
    pub(super) const TOWN: Self =
        Self { coaches: 80, candidates: 5_000, employers: 1_000, jobs: 1_500 };
    /// As many as in the demo; each traject as long as in the town, so that only what is beside it differs.
    pub(super) const DEMO: Self = Self { coaches: 3, candidates: 29, employers: 12, jobs: 18 };

    /// So much of it.
    pub(super) fn within(self, reach: Reach) -> Self {
        Self {
            coaches: reach.of(self.coaches),
            candidates: reach.of(self.candidates),
            employers: reach.of(self.employers),
            jobs: reach.of(self.jobs),
        }
    }
}
