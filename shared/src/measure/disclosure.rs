//! Which groups of figures may leave the team: none about few people, and none by which those about few could be worked
//! out, as the whole less its other parts. Knows not how a figure is made.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::case::{Case, Phase};
use super::outcome::{Group, Monitor, SHAREABLE_MIN};
use super::survival::{Until, Wait};
use crate::id::PersonId;
use crate::record::adjustment::{Cause, Lever};

/// The monitor as it leaves the server: without what is about few people, or by which that could be worked out.
pub fn monitor(cases: &[Case], today: NaiveDate) -> Monitor {
    let mut monitor = Monitor::of(cases, today);
    let divisions = [
        division(&monitor.by_route, cases, |case| Some(case.route)),
        division(&monitor.by_employer, cases, |case| Some(case.employer.clone())),
        division(&monitor.by_cohort, cases, |case| Some(case.cohort.clone())),
        division(&monitor.by_quarter, cases, |case| case.closed_quarter(today)),
        division(&monitor.by_source, cases, Case::source),
        division(&monitor.by_motive, cases, Case::motive),
        division(&monitor.by_programme, cases, |case| case.programme().map(str::to_owned)),
    ];
    for detail in Detail::all() {
        let rows: Vec<Row> = cases.iter().map(|case| detail.row(case, today)).collect();
        let shown = shown(&rows, &divisions);
        let of = |at: usize| shown.as_ref().map(|shown| &shown[at]);
        hide(&mut monitor.by_route, detail, of(0));
        hide(&mut monitor.by_employer, detail, of(1));
        hide(&mut monitor.by_cohort, detail, of(2));
        hide(&mut monitor.by_quarter, detail, of(3));
        hide(&mut monitor.by_source, detail, of(4));
        hide(&mut monitor.by_motive, detail, of(5));
        hide(&mut monitor.by_programme, detail, of(6));
        if shown.is_none() {
            detail.hide(&mut monitor.all);
        }
    }
    let rows: Vec<Row> = cases.iter().map(Row::of).collect();
    let shown = shown(&rows, &divisions);
    let of = |at: usize| shown.as_ref().map(|shown| &shown[at]);
    monitor.routes_left_out = keep(&mut monitor.by_route, of(0));
    monitor.employers_left_out = keep(&mut monitor.by_employer, of(1));
    monitor.cohorts_left_out = keep(&mut monitor.by_cohort, of(2));
    monitor.quarters_left_out = keep(&mut monitor.by_quarter, of(3));
    monitor.sources_left_out = keep(&mut monitor.by_source, of(4));
    monitor.motives_left_out = keep(&mut monitor.by_motive, of(5));
    monitor.programmes_left_out = keep(&mut monitor.by_programme, of(6));
    if shown.is_none() {
        monitor.all = Group::default();
    }
    monitor
}

/// The group that each case is in, of one way to divide them; some ways leave cases out.
pub(super) type Division = Vec<Option<usize>>;

/// What a case is to a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// The figure says something of it.
    Counted,
    /// It is in the group, and the figure says no more of it.
    Beside,
    /// It is not in the group.
    Outside,
}

/// What is asked of a case to know whether a figure of it is about enough people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) candidate: Option<PersonId>,
    pub(super) sort: Sort,
}

impl Row {
    /// For the outcomes: they are about who ended.
    fn of(case: &Case) -> Self {
        let sort = if case.ending.is_some() { Sort::Counted } else { Sort::Beside };
        Self { candidate: case.candidate, sort }
    }
}

/// A figure about some of a group's people only: how long something took, what was tried with them, how they moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Detail {
    InPhase(Phase),
    ToJob,
    Tried(Lever),
    Cause(Cause),
    Adjusted,
    Belief,
    Goals,
    Grounds,
}

impl Detail {
    fn all() -> impl Iterator<Item = Self> {
        let phases = Phase::ALL.into_iter().map(Self::InPhase);
        let levers = Lever::ALL.into_iter().map(Self::Tried);
        let causes = Cause::ALL.into_iter().map(Self::Cause);
        let others = [Self::ToJob, Self::Adjusted, Self::Belief, Self::Goals, Self::Grounds];
        phases.chain(levers).chain(causes).chain(others)
    }

    /// Of a time it is about who came to the end of it (the days of the others are those of the calendar), else about those
    /// of whom there is something to count.
    fn row(self, case: &Case, today: NaiveDate) -> Row {
        let is_over = |wait: Option<Wait>| wait.is_some_and(|it| it.until == Until::Reached);
        let is_counted = match self {
            Self::InPhase(phase) => is_over(case.time_in(phase, today)),
            Self::ToJob => is_over(case.time_to_job(today)),
            Self::Tried(lever) => case.adjustments.iter().any(|it| it.lever == lever),
            Self::Cause(cause) => case.adjustments.iter().any(|it| it.cause == Some(cause)),
            Self::Adjusted => !case.adjustments.is_empty(),
            Self::Belief => case.grown.is_some_and(|it| it.belief.of() > 0),
            Self::Goals => case.grown.is_some_and(|it| it.goals.of() > 0),
            Self::Grounds => case.said.is_some(),
        };
        let sort = if is_counted { Sort::Counted } else { Sort::Outside };
        Row { candidate: case.candidate, sort }
    }

    fn hide(self, group: &mut Group) {
        let Some(course) = &mut group.course else { return };
        match self {
            Self::InPhase(hidden) => course.in_phase.retain(|(phase, _)| *phase != hidden),
            Self::ToJob => course.to_job = None,
            Self::Tried(hidden) => course.tried.retain(|(lever, _)| *lever != hidden),
            Self::Cause(hidden) => course.causes.retain(|(cause, _)| *cause != hidden),
            Self::Adjusted => course.adjusted = None,
            Self::Belief => course.belief = None,
            Self::Goals => course.goals = None,
            Self::Grounds => course.grounds = None,
        }
    }
}

/// Hides a figure of the groups in which it is not shown.
fn hide<K>(groups: &mut [(K, Group)], detail: Detail, shown: Option<&Vec<bool>>) {
    for (place, (_, group)) in groups.iter_mut().enumerate() {
        // Groups behind the last with anybody in it have no place among the shown.
        if !shown.is_some_and(|shown| shown.get(place).copied().unwrap_or_default()) {
            detail.hide(group);
        }
    }
}

/// Which groups of each division may be shown; `None` where even the whole is about too few.
pub(super) fn shown(rows: &[Row], divisions: &[Division]) -> Option<Vec<Vec<bool>>> {
    let all: Vec<usize> = (0..rows.len()).filter(|row| rows[*row].sort != Sort::Outside).collect();
    if !is_enough(rows, &all) {
        return None;
    }
    let groups: Vec<Vec<Vec<usize>>> = divisions.iter().map(|it| groups(it, &all)).collect();
    let of_enough = |groups: &Vec<Vec<usize>>| {
        groups.iter().map(|group| is_enough(rows, group)).collect::<Vec<bool>>()
    };
    let mut shown: Vec<Vec<bool>> = groups.iter().map(of_enough).collect();
    let divided = Divided { rows, all: &all, divisions, groups: &groups };
    while let Some((division, group)) = divided.too_telling(&shown) {
        shown[division][group] = false;
    }
    Some(shown)
}

/// The group of each case, by its place in a list of groups.
fn division<K: Ord>(
    groups: &[(K, Group)],
    cases: &[Case],
    key: impl Fn(&Case) -> Option<K>,
) -> Division {
    let place = |key: K| groups.binary_search_by(|group| group.0.cmp(&key)).ok();
    cases.iter().map(|case| key(case).and_then(place)).collect()
}

/// Keeps the groups that are shown, and says how many are not.
fn keep<K>(groups: &mut Vec<(K, Group)>, shown: Option<&Vec<bool>>) -> u32 {
    let before = groups.len();
    let mut shown = shown.into_iter().flatten();
    groups.retain(|_| shown.next().copied().unwrap_or_default());
    u32::try_from(before - groups.len()).unwrap_or(u32::MAX)
}

/// The rows of each group, of those that are there.
fn groups(division: &Division, all: &[usize]) -> Vec<Vec<usize>> {
    let count = division.iter().flatten().max().map_or(0, |last| last + 1);
    let mut groups = vec![Vec::new(); count];
    for row in all {
        if let Some(group) = division[*row] {
            groups[group].push(*row);
        }
    }
    groups
}

/// How many people these are. Of a case without a candidate nothing says that it is somebody's who counts already.
fn people(rows: &[Row], some: &[usize]) -> usize {
    let known: BTreeSet<_> = some.iter().filter_map(|row| rows[*row].candidate).collect();
    known.len() + some.iter().filter(|row| rows[**row].candidate.is_none()).count()
}

fn counted(rows: &[Row], some: &[usize]) -> usize {
    some.iter().filter(|row| rows[**row].sort == Sort::Counted).count()
}

/// As many as a figure is about at least, once it leaves the team.
fn min() -> usize {
    usize::try_from(SHAREABLE_MIN).unwrap_or(usize::MAX)
}

/// Whether figures of these are about enough people, and about enough that the figure counts.
pub(super) fn is_enough(rows: &[Row], some: &[usize]) -> bool {
    counted(rows, some) >= min() && people(rows, some) >= min()
}

/// Whether one may work out what these are: nobody, enough, or enough people of whom there is nothing to tell yet.
fn is_safe(rows: &[Row], rest: &[usize]) -> bool {
    let is_silent = || counted(rows, rest) == 0 && people(rows, rest) >= min();
    rest.is_empty() || is_enough(rows, rest) || is_silent()
}

/// All rows, and each way in which they are divided.
struct Divided<'a> {
    rows: &'a [Row],
    all: &'a [usize],
    divisions: &'a [Division],
    groups: &'a [Vec<Vec<usize>>],
}

impl Divided<'_> {
    /// A group that must not be shown beside the others: taken off what is shown and holds it, together with its like, it
    /// leaves too few. Of several the smallest.
    fn too_telling(&self, shown: &[Vec<bool>]) -> Option<(usize, usize)> {
        let all_shown = self.groups.iter().zip(shown).flat_map(|(groups, shown)| {
            groups.iter().zip(shown).filter(|it| *it.1).map(|(group, _)| group.as_slice())
        });
        for whole in all_shown.chain([self.all]) {
            for (place, shown) in shown.iter().enumerate() {
                let parts = self.parts_of(whole, place, shown);
                let is_taken =
                    |row: &usize| self.divisions[place][*row].is_some_and(|it| parts[it]);
                let rest: Vec<usize> = whole.iter().filter(|row| !is_taken(row)).copied().collect();
                if is_safe(self.rows, &rest) {
                    continue;
                }
                let parts = (0..parts.len()).filter(|group| parts[*group]);
                let smallest = parts.min_by_key(|group| self.groups[place][*group].len());
                if let Some(smallest) = smallest {
                    return Some((place, smallest));
                }
            }
        }
        None
    }

    /// Which groups of a division are shown and lie in this whole, without being all of it.
    fn parts_of(&self, whole: &[usize], place: usize, shown: &[bool]) -> Vec<bool> {
        let groups = &self.groups[place];
        let mut inside = vec![0; groups.len()];
        for row in whole {
            if let Some(group) = self.divisions[place][*row] {
                inside[group] += 1;
            }
        }
        let is_part = |group: usize| {
            let size = groups[group].len();
            shown[group] && inside[group] == size && size < whole.len()
        };
        (0..groups.len()).map(is_part).collect()
    }
}

#[cfg(test)]
mod tests;
