//! The outcome monitor: how many trajecten ended where, with how sure that is. Knows no names of people.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::case::{Case, Route};
use super::course::Course;
use super::foreseen::ByQuarter;
use super::requests::Requests;
use super::share::Share;
use crate::record::office::employer::{Growth, Motive};
use crate::record::outcome::Ending;
use crate::time::Quarter;
use crate::wire;

/// Groups smaller than this stay inside the team: a figure of four people is about people.
pub const SHAREABLE_MIN: u32 = 5;

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
    /// How they went; a server of before said nothing of it.
    pub course: Option<Course>,
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
    course?,
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
    /// By the quarter in which they ended, of those that are over.
    pub by_quarter: Vec<(Quarter, Group)>,
    pub quarters_left_out: u32,
    /// By where the growth comes from that brings the job, by why the employer takes part, and by programme, of those of
    /// which that was said.
    pub by_source: Vec<(Growth, Group)>,
    pub by_motive: Vec<(Motive, Group)>,
    pub by_programme: Vec<(String, Group)>,
    pub sources_left_out: u32,
    pub motives_left_out: u32,
    pub programmes_left_out: u32,
    /// What candidates ask about what is held of them.
    pub requests: Requests,
    /// Places of the whole office, for who looks after that.
    pub foreseen: ByQuarter,
}

wire::record!(Monitor {
    all,
    by_route,
    by_employer,
    by_cohort,
    routes_left_out?,
    employers_left_out?,
    cohorts_left_out?,
    by_quarter?,
    quarters_left_out?,
    by_source?,
    by_motive?,
    by_programme?,
    sources_left_out?,
    motives_left_out?,
    programmes_left_out?,
    requests?,
    foreseen?,
    ..
});

impl Group {
    fn of<'a>(cases: impl IntoIterator<Item = &'a Case>, today: NaiveDate) -> Self {
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
            course: Some(Course::of(&cases, today)),
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
    /// All figures of these cases as of that day, for nobody's eyes.
    pub fn of(cases: &[Case], today: NaiveDate) -> Self {
        Self {
            all: Group::of(cases, today),
            by_route: grouped(cases, today, |case| Some(case.route)),
            by_employer: grouped(cases, today, |case| Some(case.employer.clone())),
            by_cohort: grouped(cases, today, |case| {
                (!case.cohort.is_empty()).then(|| case.cohort.clone())
            }),
            by_quarter: grouped(cases, today, |case| case.closed_quarter(today)),
            routes_left_out: 0,
            employers_left_out: 0,
            cohorts_left_out: 0,
            quarters_left_out: 0,
            by_source: grouped(cases, today, Case::source),
            by_motive: grouped(cases, today, Case::motive),
            by_programme: grouped(cases, today, |case| case.programme().map(str::to_owned)),
            sources_left_out: 0,
            motives_left_out: 0,
            programmes_left_out: 0,
            requests: Requests::count(cases.iter().flat_map(|case| &case.requests), today),
            foreseen: Vec::new(),
        }
    }
}

fn grouped<K: Ord>(
    cases: &[Case],
    today: NaiveDate,
    key: impl Fn(&Case) -> Option<K>,
) -> Vec<(K, Group)> {
    let mut groups = BTreeMap::<K, Vec<&Case>>::new();
    for case in cases {
        if let Some(key) = key(case) {
            groups.entry(key).or_default().push(case);
        }
    }
    groups.into_iter().map(|(key, cases)| (key, Group::of(cases, today))).collect()
}
