//! The outcome monitor: how many trajecten ended where, with how sure that is. Knows no names of people.

use std::collections::{BTreeMap, BTreeSet};

use crate::id::PersonId;
use crate::record::Traject;
use crate::record::outcome::Ending;
use crate::record::outline::{Phase, Route};
use crate::role::Role;
use crate::wire;

/// Groups smaller than this stay inside the team: a figure of four people is about people.
pub const SHAREABLE_MIN: u32 = 5;

/// What the monitor keeps of one traject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    pub route: Route,
    pub employer: String,
    pub cohort: String,
    pub phase: Phase,
    pub candidate: Option<PersonId>,
    pub ending: Option<Ending>,
}

wire::record!(Case { route, employer, cohort, phase, candidate, ending, .. });

/// A count out of a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    pub count: u32,
    pub of: u32,
}

wire::record!(Share { count, of, .. });

/// Trajecten that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Group {
    /// Trajecten and the people in them are counted apart: someone can have several.
    pub trajecten: u32,
    pub candidates: u32,
    pub running: u32,
    pub ended: u32,
    pub intended_job: u32,
    pub other_employer: u32,
    pub training: u32,
    pub stopped: u32,
}

wire::record!(Group {
    trajecten,
    candidates,
    running,
    ended,
    intended_job,
    other_employer,
    training,
    stopped,
    ..
});

/// The whole monitor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Monitor {
    pub all: Group,
    pub by_route: Vec<(Route, Group)>,
    pub by_employer: Vec<(String, Group)>,
    pub by_cohort: Vec<(String, Group)>,
    /// How many groups of each kind are not there: about few people, or about too many beside few. A server of before left
    /// none out.
    pub routes_left_out: u32,
    pub employers_left_out: u32,
    pub cohorts_left_out: u32,
}

wire::record!(Monitor {
    all,
    by_route,
    by_employer,
    by_cohort,
    routes_left_out?,
    employers_left_out?,
    cohorts_left_out?,
    ..
});

impl Case {
    /// What the monitor keeps of this traject; `None` for one that was never opened.
    pub fn of(traject: &Traject) -> Option<Self> {
        let outline = traject.outline.as_ref()?;
        Some(Self {
            route: *outline.route.get(),
            employer: outline.employer.get().clone(),
            cohort: outline.cohort.get().clone(),
            phase: outline.phase,
            candidate: traject.members_in(Role::Candidate).next().map(|(person, _)| person),
            ending: traject.closing.outcome().map(|outcome| outcome.ending),
        })
    }
}

impl Share {
    /// Whole percent, rounded; 0 of 0 is none.
    pub fn percent(self) -> Option<u32> {
        (self.of > 0).then(|| (self.count * 200 + self.of) / (self.of * 2))
    }

    /// The 95 % Wilson score interval in whole percents (Wilson, 1927; z = 1.96).
    pub fn interval(self) -> Option<(u32, u32)> {
        const Z: f64 = 1.96;
        if self.of == 0 {
            return None;
        }
        let n = f64::from(self.of);
        let p = f64::from(self.count) / n;
        let middle = p + Z * Z / (2.0 * n);
        let spread = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
        let whole = 1.0 + Z * Z / n;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 100")]
        let percent = |x: f64| (x / whole * 100.0).round().clamp(0.0, 100.0) as u32;
        Some((percent(middle - spread), percent(middle + spread)))
    }
}

impl Group {
    fn of<'a>(cases: impl IntoIterator<Item = &'a Case>) -> Self {
        let cases: Vec<&Case> = cases.into_iter().collect();
        let count = |wanted: &dyn Fn(&Case) -> bool| {
            u32::try_from(cases.iter().filter(|case| wanted(case)).count()).unwrap_or(u32::MAX)
        };
        let ended_in = |ending| count(&|case| case.ending == Some(ending));
        let people: BTreeSet<_> = cases.iter().filter_map(|case| case.candidate).collect();
        Self {
            trajecten: count(&|_| true),
            candidates: u32::try_from(people.len()).unwrap_or(u32::MAX),
            running: count(&|case| case.ending.is_none()),
            ended: count(&|case| case.ending.is_some()),
            intended_job: ended_in(Ending::IntendedJob),
            other_employer: ended_in(Ending::OtherEmployer),
            training: ended_in(Ending::Training),
            stopped: ended_in(Ending::Stopped),
        }
    }

    /// A part of the trajecten that ended.
    pub fn share(&self, count: u32) -> Share {
        Share { count, of: self.ended }
    }

    /// Whether this may be shown outside the team.
    pub fn is_shareable(&self) -> bool {
        self.ended >= SHAREABLE_MIN
    }
}

impl Monitor {
    /// All figures of these cases, for nobody's eyes.
    pub fn of(cases: &[Case]) -> Self {
        Self {
            routes_left_out: 0,
            employers_left_out: 0,
            cohorts_left_out: 0,
            all: Group::of(cases),
            by_route: grouped(cases, |case| Some(case.route)),
            by_employer: grouped(cases, |case| Some(case.employer.clone())),
            by_cohort: grouped(cases, |case| {
                (!case.cohort.is_empty()).then(|| case.cohort.clone())
            }),
        }
    }
}

fn grouped<K: Ord>(cases: &[Case], key: impl Fn(&Case) -> Option<K>) -> Vec<(K, Group)> {
    let mut groups = BTreeMap::<K, Vec<&Case>>::new();
    for case in cases {
        if let Some(key) = key(case) {
            groups.entry(key).or_default().push(case);
        }
    }
    groups.into_iter().map(|(key, cases)| (key, Group::of(cases))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(count: u32, of: u32, percent: Option<u32>, interval: Option<(u32, u32)>) {
        let share = Share { count, of };
        assert_eq!((share.percent(), share.interval()), (percent, interval), "{count} of {of}");
    }

    #[test]
    fn the_pilot_figures_with_their_intervals() {
        check(12, 29, Some(41), Some((26, 59)));
        check(6, 29, Some(21), Some((10, 38)));
        check(0, 0, None, None);
        check(0, 5, Some(0), Some((0, 43)));
        check(5, 5, Some(100), Some((57, 100)));
    }
}
