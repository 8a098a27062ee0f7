//! What leaves the server, held against somebody who subtracts whatever is shown.

use proptest::prelude::*;

use super::*;
use crate::id::Id;
use crate::measure::case::{CountedUnder, Route};
use crate::measure::course::Course;
use crate::measure::grounds::Said;
use crate::measure::moved::{Grown, Moved};
use crate::measure::tried::LookedAt;
use crate::record::adjustment::Helped;
use crate::record::office::employer::Growth;
use crate::record::outcome::Ending;
use crate::record::path::ground::Reason;
use crate::time::Timestamp;
use crate::wire::StringEnum;

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

    /// Somebody who takes shown groups off shown wholes, figure by figure, learns of no few: neither how they ended,
    /// nor how long anything took them, nor what was tried with them and how they moved.
    #[test]
    fn what_leaves_the_server_tells_of_no_few_however_one_subtracts(
        cases in prop::collection::vec(any_case(), 0..70)
    ) {
        let told = monitor(&cases, today());
        let rows: Vec<Row> = cases.iter().map(Row::of).collect();
        subtract(&cases, &rows, &told, &|group| group.trajecten > 0)?;
        for detail in Detail::all() {
            let rows: Vec<Row> = cases.iter().map(|it| detail.row(it, today())).collect();
            subtract(&cases, &rows, &told, &|group| is_told(detail, group))?;
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
    let lever = prop::sample::select(vec![Lever::Pace, Lever::Task]);
    let helped = prop::sample::select(vec![Helped::Yes, Helped::No]);
    let cause = prop::option::of(prop::sample::select(vec![Cause::Language, Cause::Team]));
    let looked_at =
        (lever, cause, helped).prop_map(|(lever, cause, helped)| LookedAt { lever, cause, helped });
    let tried = prop::collection::vec(looked_at, 0..3);
    let moved = (0_u32..2, 0_u32..3).prop_map(|(up, same)| Moved { up, same, down: 0 });
    let said = prop::option::of(prop::sample::select(vec![Reason::OwnWish, Reason::Other]));
    let labels = (prop::sample::select(Growth::ALL.to_vec()), 0_u8..3);
    let worked = (tried, moved.clone(), moved, said, prop::option::of(labels));
    (places, prop::collection::vec(1_i64..90, 1..=6), ended, worked).prop_map(
        |((person, route, employer, cohort), phases, ended, worked)| {
            let (adjustments, belief, goals, reason, labels) = worked;
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
                suggestions: None,
                adjustments,
                grown: Some(Grown { belief, goals }),
                said: reason.map(|it| Said { reason: Some(it), factors: Vec::new() }),
                labels: labels.map(|(source, programme)| CountedUnder {
                    source: Some(source),
                    motive: None,
                    programme: programme.to_string(),
                }),
                restriction: None,
                requests: Vec::new(),
            }
        },
    )
}

fn is_told(detail: Detail, group: &Group) -> bool {
    group.course.as_ref().is_some_and(|course| match detail {
        Detail::InPhase(phase) => course.in_phase.iter().any(|it| it.0 == phase),
        Detail::ToJob => course.to_job.is_some(),
        Detail::Tried(lever) => course.tried.iter().any(|it| it.0 == lever),
        Detail::Cause(cause) => course.causes.iter().any(|it| it.0 == cause),
        Detail::Adjusted => course.adjusted.is_some(),
        Detail::Belief => course.belief.is_some(),
        Detail::Goals => course.goals.is_some(),
        Detail::Grounds => course.grounds.is_some(),
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
        told_groups(it, &told.by_source, is_told, Case::source),
        told_groups(it, &told.by_motive, is_told, Case::motive),
        told_groups(it, &told.by_programme, is_told, |case| case.programme().map(str::to_owned)),
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
        suggestions: None,
        adjustments: Vec::new(),
        grown: None,
        said: None,
        labels: None,
        restriction: None,
        requests: Vec::new(),
    };
    let many = (0..9).map(|person| case("De Linde", person));
    let cases: Vec<Case> = many.chain([case("De Es", 9)]).collect();
    let rows: Vec<Row> = cases.iter().map(|it| Detail::ToJob.row(it, today())).collect();
    let leaking = Monitor::of(&cases, today());
    let ask = |told: &Monitor| subtract(&cases, &rows, told, &|it| is_told(Detail::ToJob, it));
    assert!(ask(&leaking).is_err());
    assert!(ask(&monitor(&cases, today())).is_ok());
    let course = monitor(&cases, today()).all.course.unwrap_or_default();
    assert_eq!(course.to_job, Course::of(&cases.iter().collect::<Vec<_>>(), today()).to_job);
}
