//! Forecasts against what came of them: places that were expected, by the quarter in which they were to begin, and how many of them
//! are filled. A job that was withdrawn counts as expected: a forecast that did not come true is one. Knows no screen.

use std::collections::BTreeMap;

use crate::record::office::EmployerFile;
use crate::record::office::job::Standing;
use crate::time::Quarter;
use crate::wire;

/// The places of some jobs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Foreseen {
    /// As the latest forecast of each says.
    pub expected: u32,
    pub filled: u32,
}

wire::record!(Foreseen { expected, filled, .. });

/// Places by the quarter in which they were to begin, the first first.
pub type ByQuarter = Vec<(Quarter, Foreseen)>;

impl Foreseen {
    /// Of these employers, the first quarter first. A job that nobody took up yet, or of which nobody said how many places it has, is
    /// not among them.
    pub fn by_quarter<'a>(employers: impl IntoIterator<Item = &'a EmployerFile>) -> ByQuarter {
        let mut quarters = BTreeMap::<Quarter, Self>::new();
        for employer in employers {
            for (id, job) in employer.jobs.iter() {
                if *job.hidden.get() || *job.standing.get() == Standing::Proposed {
                    continue;
                }
                let Some(forecast) = employer.expected_of(*id) else { continue };
                let places = quarters.entry(Quarter::of(*forecast.expected.get())).or_default();
                places.expected += u32::from(*forecast.number.get());
                let filled = employer.places(Some(*id)).filled;
                places.filled += u32::try_from(filled).unwrap_or(u32::MAX);
            }
        }
        quarters.into_iter().collect()
    }
    /// Of several, of which each was counted by itself.
    pub fn together(several: impl IntoIterator<Item = ByQuarter>) -> ByQuarter {
        let mut quarters = BTreeMap::<Quarter, Self>::new();
        for (quarter, it) in several.into_iter().flatten() {
            let places = quarters.entry(quarter).or_default();
            places.expected += it.expected;
            places.filled += it.filled;
        }
        quarters.into_iter().collect()
    }
}
