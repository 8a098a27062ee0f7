//! Which groups of figures may leave the team: none about few people, and none by which those about few could be worked
//! out, as the whole less its other parts. Knows not how a figure is made.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::case::{Case, Phase};
use super::outcome::{Group, Monitor, SHAREABLE_MIN};
use super::survival::Until;
use crate::id::PersonId;

/// The monitor as it leaves the server: without what is about few people, or by which that could be worked out.
pub fn monitor(cases: &[Case], today: NaiveDate) -> Monitor {
    let mut monitor = Monitor::of(cases, today);
    let divisions = [
        division(&monitor.by_route, cases, |case| Some(case.route)),
        division(&monitor.by_employer, cases, |case| Some(case.employer.clone())),
        division(&monitor.by_cohort, cases, |case| Some(case.cohort.clone())),
        division(&monitor.by_quarter, cases, |case| case.closed_quarter(today)),
    ];
    for time in Time::all() {
        let rows: Vec<Row> = cases.iter().map(|case| time.row(case, today)).collect();
        let shown = shown(&rows, &divisions);
        let of = |at: usize| shown.as_ref().map(|shown| &shown[at]);
        hide(&mut monitor.by_route, time, of(0));
        hide(&mut monitor.by_employer, time, of(1));
        hide(&mut monitor.by_cohort, time, of(2));
        hide(&mut monitor.by_quarter, time, of(3));
        if shown.is_none() {
            time.hide(&mut monitor.all);
        }
    }
    let rows: Vec<Row> = cases.iter().map(Row::of).collect();
    let shown = shown(&rows, &divisions);
    let of = |at: usize| shown.as_ref().map(|shown| &shown[at]);
    monitor.routes_left_out = keep(&mut monitor.by_route, of(0));
    monitor.employers_left_out = keep(&mut monitor.by_employer, of(1));
    monitor.cohorts_left_out = keep(&mut monitor.by_cohort, of(2));
    monitor.quarters_left_out = keep(&mut monitor.by_quarter, of(3));
    if shown.is_none() {
        monitor.all = Group::default();
    }
    monitor
}

/// The group that each case is in, of one way to divide them; some ways leave cases out.
type Division = Vec<Option<usize>>;

/// What a case is to a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// The figure says something of it.
    Counted,
    /// It is in the group, and the figure says no more of it.
    Beside,
    /// It is not in the group.
    Outside,
}

/// What is asked of a case to know whether a figure of it is about enough people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Row {
    candidate: Option<PersonId>,
    sort: Sort,
}

impl Row {
    /// For the outcomes: they are about who ended.
    fn of(case: &Case) -> Self {
        let sort = if case.ending.is_some() { Sort::Counted } else { Sort::Beside };
        Self { candidate: case.candidate, sort }
    }
}

/// A figure whose middle tells of single people: how long something took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Time {
    InPhase(Phase),
    ToJob,
}

impl Time {
    fn all() -> impl Iterator<Item = Self> {
        Phase::ALL.into_iter().map(Self::InPhase).chain([Self::ToJob])
    }

    /// It is about who came to the end of it: the days of the others are those of the calendar.
    fn row(self, case: &Case, today: NaiveDate) -> Row {
        let wait = match self {
            Self::InPhase(phase) => case.time_in(phase, today),
            Self::ToJob => case.time_to_job(today),
        };
        let is_there = wait.is_some_and(|wait| wait.until == Until::Reached);
        let sort = if is_there { Sort::Counted } else { Sort::Outside };
        Row { candidate: case.candidate, sort }
    }

    fn hide(self, group: &mut Group) {
        let Some(course) = &mut group.course else { return };
        match self {
            Self::InPhase(hidden) => course.in_phase.retain(|(phase, _)| *phase != hidden),
            Self::ToJob => course.to_job = None,
        }
    }
}

/// Hides a figure of the groups in which it is not shown.
fn hide<K>(groups: &mut [(K, Group)], time: Time, shown: Option<&Vec<bool>>) {
    for (place, (_, group)) in groups.iter_mut().enumerate() {
        // Groups behind the last with anybody in it have no place among the shown.
        if !shown.is_some_and(|shown| shown.get(place).copied().unwrap_or_default()) {
            time.hide(group);
        }
    }
}

/// Which groups of each division may be shown; `None` where even the whole is about too few.
fn shown(rows: &[Row], divisions: &[Division]) -> Option<Vec<Vec<bool>>> {
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
fn is_enough(rows: &[Row], some: &[usize]) -> bool {
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
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::id::Id;
    use crate::measure::case::Route;
    use crate::measure::course::Course;
    use crate::record::outcome::Ending;
    use crate::time::Timestamp;

    fn case(person: Option<u8>, has_ended: bool) -> Row {
        let candidate = person.map(|person| Id::from_random([person; 16]));
        Row { candidate, sort: if has_ended { Sort::Counted } else { Sort::Beside } }
    }

    /// That many cases in each group, of people of their own, all ended.
    fn check(groups: &[usize], ungrouped: usize, expected: Option<&[bool]>) {
        let mut division: Division = Vec::new();
        for (group, count) in groups.iter().enumerate() {
            division.extend(std::iter::repeat_n(Some(group), *count));
        }
        division.extend(std::iter::repeat_n(None, ungrouped));
        let cases: Vec<Row> =
            (0_u8..).take(division.len()).map(|person| case(Some(person), true)).collect();
        let shown = shown(&cases, &[division]);
        assert_eq!(shown.as_ref().map(|it| it[0].as_slice()), expected, "{groups:?}");
    }

    #[test]
    fn few_are_not_shown_and_not_told_by_the_others() {
        check(&[5, 7], 0, Some(&[true, true]));
        check(&[4], 0, None);
        check(&[5], 0, Some(&[true]));
        // Alone it would be the whole less the others.
        check(&[4, 6, 9], 0, Some(&[false, false, true]));
        // Two that are few are enough together.
        check(&[3, 4, 9], 0, Some(&[false, false, true]));
        check(&[1, 2, 5, 5], 0, Some(&[false, false, false, true]));
        check(&[4, 5], 0, Some(&[false, false]));
        // So are those in no group.
        check(&[6, 9], 2, Some(&[false, true]));
        check(&[6, 9], 5, Some(&[true, true]));
    }

    #[test]
    fn enough_trajecten_of_few_people_are_few() {
        let of_one: Vec<Row> = (0..9).map(|_| case(Some(1), true)).collect();
        assert_eq!(shown(&of_one, &[]), None);
        let running: Vec<Row> = (0..9).map(|person| case(Some(person), person < 4)).collect();
        assert_eq!(shown(&running, &[]), None);
        let unknown: Vec<Row> = (0..5).map(|_| case(None, true)).collect();
        assert_eq!(shown(&unknown, &[]), Some(Vec::new()));
    }

    #[test]
    fn a_group_does_not_tell_of_what_lies_in_another_division() {
        // Ten of one employer and one of another make a cohort: the one is the difference.
        let employer = |at: usize| Some(usize::from(at >= 10));
        let employers: Division = (0..20).map(employer).collect();
        let cohorts: Division = (0..20).map(|at| Some(usize::from(at >= 11))).collect();
        let cases: Vec<Row> = (0..20).map(|person| case(Some(person), true)).collect();
        let both = shown(&cases, &[employers.clone(), cohorts.clone()]).unwrap();
        assert_ne!((both[0][0], both[1][0]), (true, true), "{both:?}");
        assert_eq!(shown(&cases, &[employers]), Some(vec![vec![true, true]]));
        assert_eq!(shown(&cases, &[cohorts]), Some(vec![vec![true, true]]));
    }

    proptest! {
        #[test]
        fn whatever_is_shown_nothing_that_is_left_over_is_about_few(
            rows in prop::collection::vec(
                (0_u8..40, any::<bool>(), 0_usize..4, prop::option::of(0_usize..4)), 0..60)
        ) {
            let cases: Vec<Row> = rows.iter().map(|row| case(Some(row.0), row.1)).collect();
            let divisions: [Division; 2] = [
                rows.iter().map(|row| Some(row.2)).collect(),
                rows.iter().map(|row| row.3).collect(),
            ];
            let Some(shown) = shown(&cases, &divisions) else {
                let all: Vec<usize> = (0..cases.len()).collect();
                prop_assert!(!is_enough(&cases, &all));
                return Ok(());
            };
            let told = |division: usize| -> Vec<BTreeSet<usize>> {
                let all: Vec<usize> = (0..cases.len()).collect();
                let groups = groups(&divisions[division], &all).into_iter().zip(&shown[division]);
                groups.filter(|it| *it.1).map(|it| it.0.into_iter().collect()).collect()
            };
            let wholes = told(0).into_iter().chain(told(1)).chain([(0..cases.len()).collect()]);
            for whole in wholes {
                for parts in [told(0), told(1)] {
                    let parts: Vec<_> = parts.iter().filter(|it| it.is_subset(&whole)).collect();
                    // Whatever somebody takes off: each choice of the parts.
                    for choice in 0..1_usize << parts.len() {
                        let taken = (0..parts.len()).filter(|at| choice >> at & 1 == 1);
                        let taken: BTreeSet<usize> = taken.flat_map(|at| parts[at]).copied().collect();
                        let rest: Vec<usize> = whole.difference(&taken).copied().collect();
                        prop_assert!(is_safe(&cases, &rest), "{rest:?}");
                    }
                }
            }
        }

        /// Somebody who takes shown groups off shown wholes, figure by figure, learns of no few: neither how they ended nor
        /// how long anything took them.
        #[test]
        fn what_leaves_the_server_tells_of_no_few_however_one_subtracts(
            cases in prop::collection::vec(any_case(), 0..70)
        ) {
            let told = monitor(&cases, today());
            let rows: Vec<Row> = cases.iter().map(Row::of).collect();
            subtract(&cases, &rows, &told, &|group| group.trajecten > 0)?;
            for time in Time::all() {
                let rows: Vec<Row> = cases.iter().map(|it| time.row(it, today())).collect();
                subtract(&cases, &rows, &told, &|group| is_told(time, group))?;
            }
        }
    }

    const DAY_MS: i64 = 86_400_000;

    fn day(number: i64) -> NaiveDate {
        Timestamp(number * DAY_MS).local(0).date()
    }

    fn today() -> NaiveDate {
        day(1_000)
    }

    /// Who, on which route, where, with whom, how long each phase took, and how and when it ended.
    fn any_case() -> impl Strategy<Value = Case> {
        let places = (0_u8..40, 0_usize..2, 0_u8..4, prop::option::of(0_u8..3));
        let ending = prop::sample::select(vec![Ending::IntendedJob, Ending::Stopped]);
        let ended = prop::option::weighted(0.7, (ending, 600_i64..1_000));
        (places, prop::collection::vec(1_i64..90, 1..=6), ended).prop_map(
            |((person, route, employer, cohort), phases, ended)| {
                let starts = phases.iter().scan(0, |at, days| {
                    *at += days;
                    Some(Timestamp(*at * DAY_MS))
                });
                Case {
                    route: Route::ALL[route],
                    employer: employer.to_string(),
                    cohort: cohort.map(|cohort| cohort.to_string()).unwrap_or_default(),
                    phase: Phase::ALL[phases.len() - 1],
                    candidate: Some(Id::from_random([person; 16])),
                    ending: ended.map(|(ending, _)| ending),
                    phase_starts: starts.collect(),
                    candidate_since: None,
                    ended_on: ended.map(|(_, on)| day(on)),
                    lasting: Vec::new(),
                }
            },
        )
    }

    fn is_told(time: Time, group: &Group) -> bool {
        group.course.as_ref().is_some_and(|course| match time {
            Time::InPhase(phase) => course.in_phase.iter().any(|it| it.0 == phase),
            Time::ToJob => course.to_job.is_some(),
        })
    }

    type Cases = BTreeSet<usize>;

    /// The cases of each group that tells the figure.
    fn told_groups<K: Ord>(
        (cases, rows): (&[Case], &[Row]),
        groups: &[(K, Group)],
        is_told: &dyn Fn(&Group) -> bool,
        key: impl Fn(&Case) -> Option<K>,
    ) -> Vec<Cases> {
        let of = |wanted: &K| {
            let is_in = |it: &usize| {
                rows[*it].sort != Sort::Outside && key(&cases[*it]).as_ref() == Some(wanted)
            };
            (0..cases.len()).filter(is_in).collect()
        };
        groups.iter().filter(|(_, group)| is_told(group)).map(|(key, _)| of(key)).collect()
    }

    /// Takes each choice of the parts off each whole.
    fn subtract(
        cases: &[Case],
        rows: &[Row],
        told: &Monitor,
        is_told: &dyn Fn(&Group) -> bool,
    ) -> Result<(), TestCaseError> {
        let it = (cases, rows);
        let divisions = [
            told_groups(it, &told.by_route, is_told, |case| Some(case.route)),
            told_groups(it, &told.by_employer, is_told, |case| Some(case.employer.clone())),
            told_groups(it, &told.by_cohort, is_told, |case| Some(case.cohort.clone())),
            told_groups(it, &told.by_quarter, is_told, |case| case.closed_quarter(today())),
        ];
        let all: Cases = (0..rows.len()).filter(|row| rows[*row].sort != Sort::Outside).collect();
        let mut wholes: Vec<&Cases> = divisions.iter().flatten().collect();
        if is_told(&told.all) {
            wholes.push(&all);
        }
        for whole in wholes {
            for parts in &divisions {
                let parts: Vec<_> = parts.iter().filter(|it| it.is_subset(whole)).collect();
                for choice in 0..1_usize << parts.len() {
                    let taken = (0..parts.len()).filter(|at| choice >> at & 1 == 1);
                    let taken: Cases = taken.flat_map(|at| parts[at]).copied().collect();
                    let rest: Vec<usize> = whole.difference(&taken).copied().collect();
                    prop_assert!(is_safe(rows, &rest), "{rest:?}");
                }
            }
        }
        Ok(())
    }

    /// A world that leaks by subtraction is caught: figures of the days to a job beside each other, as they are.
    #[test]
    fn one_who_shows_all_is_caught() {
        let case = |employer: &str, person: u8| Case {
            route: Route::SmallScaleGrowth,
            employer: employer.to_owned(),
            cohort: String::new(),
            phase: Phase::RegularJob,
            candidate: Some(Id::from_random([person; 16])),
            ending: Some(Ending::IntendedJob),
            phase_starts: vec![Timestamp(0); 6],
            candidate_since: None,
            ended_on: Some(day(200 + i64::from(person))),
            lasting: Vec::new(),
        };
        let many = (0..9).map(|person| case("De Linde", person));
        let cases: Vec<Case> = many.chain([case("De Es", 9)]).collect();
        let rows: Vec<Row> = cases.iter().map(|it| Time::ToJob.row(it, today())).collect();
        let leaking = Monitor::of(&cases, today());
        let ask = |told: &Monitor| subtract(&cases, &rows, told, &|it| is_told(Time::ToJob, it));
        assert!(ask(&leaking).is_err());
        assert!(ask(&monitor(&cases, today())).is_ok());
        let course = monitor(&cases, today()).all.course.unwrap_or_default();
        assert_eq!(course.to_job, Course::of(&cases.iter().collect::<Vec<_>>(), today()).to_job);
    }
}
