//! A viewer outside the team, who knows how the cube is made and works with all of it at once: each count is what rounding leaves
//! open, what is not told is anything, and every way to divide adds up to the whole, for every ending. Where that leaves nothing
//! but one to four people of a group, it leaks. Shares nothing with what makes the cube.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::id::Id;
use crate::measure::case::Phase;
use crate::time::Timestamp;

const DAY_MS: i64 = 86_400_000;

fn day(number: i64) -> NaiveDate {
    Timestamp(number * DAY_MS).local(0).date()
}

/// The lines of all quarters that are over.
fn cube(cases: &[Case], today: NaiveDate) -> Vec<Line> {
    let quarters = closed_quarters(cases, today).into_iter();
    quarters.flat_map(|quarter| lines_of(cases, quarter, today)).collect()
}

/// The first day of a quarter.
fn today() -> NaiveDate {
    "2026-10-01".parse().expect("a day")
}

fn case(
    person: u8,
    route: usize,
    employer: u8,
    cohort: Option<u8>,
    ending: Ending,
    on: NaiveDate,
) -> Case {
    Case {
        route: Route::ALL[route],
        employer: format!("e{employer}"),
        cohort: cohort.map(|it| format!("g{it}")).unwrap_or_default(),
        phase: Phase::LearningIn,
        candidate: Some(Id::from_random([person; 16])),
        ending: Some(ending),
        phase_starts: vec![Timestamp(0); 5],
        candidate_since: None,
        ended_on: Some(on),
        lasting: Vec::new(),
        suggestions: None,
        adjustments: Vec::new(),
        grown: None,
        said: None,
        labels: None,
        restriction: None,
        requests: Vec::new(),
    }
}

fn any_case() -> impl Strategy<Value = Case> {
    let places = (any::<u8>(), 0_usize..3, 0_u8..4, prop::option::of(0_u8..3));
    let ending = prop::sample::select(ENDINGS.to_vec());
    // Of two quarters that are over, and one that is not.
    let on = prop::sample::select(vec!["2026-04-10", "2026-09-30", "2026-10-01"]);
    (places, ending, on).prop_map(|((person, route, employer, cohort), ending, on)| {
        case(person, route, employer, cohort, ending, on.parse().expect("a day"))
    })
}

/// From how many to how many.
type Range = (u32, u32);

/// No limit that matters.
const MANY: u32 = 10_000;

/// What a told count leaves open, and what follows of a count that is not told.
#[derive(Debug, Clone, Copy)]
struct Known {
    around: u32,
    untold_max: u32,
}

/// Ours: rounded, and what is not told may be few or may be hidden beside few.
const OURS: Known = Known { around: 2, untold_max: MANY };

/// A cell: which group, and which ending; the ninth is all of them.
type At = (By, usize);
const ENDED: usize = 4;

/// Everybody in no line of a way to divide, as one group.
fn rest(way: usize) -> By {
    By::Cohort(format!("the rest of way {way}"))
}

fn way_of(by: &By) -> Option<usize> {
    match by {
        By::All => None,
        By::Route(_) => Some(0),
        By::Employer(_) => Some(1),
        By::Cohort(_) => Some(2),
    }
}

/// The groups of one quarter of which it is sure that they are of one to four.
fn leaks(lines: &[&Line], known: Known) -> Vec<(At, Range)> {
    let mut cells = BTreeMap::<At, Range>::new();
    let mut sums = Vec::<(At, Vec<At>)>::new();
    let told = |count: u32| {
        // What is told is of five at least.
        (count.saturating_sub(known.around).max(5), count + known.around)
    };
    let untold = (0, known.untold_max);
    for line in lines {
        cells.insert((line.by.clone(), ENDED), told(line.ended));
        for (ending, count) in line.endings.iter().enumerate() {
            cells.insert((line.by.clone(), ending), count.map_or(untold, told));
        }
    }
    let mut ways: [Vec<By>; 3] = std::array::from_fn(|way| vec![rest(way)]);
    for line in lines {
        if let Some(way) = way_of(&line.by) {
            ways[way].push(line.by.clone());
        }
    }
    // A way of which nothing is told says nothing: its rest is the whole.
    for (way, groups) in ways.iter().enumerate().filter(|(_, groups)| groups.len() > 1) {
        for ending in 0..=ENDED {
            cells.entry((rest(way), ending)).or_insert(untold);
            let parts = groups.iter().map(|by| (by.clone(), ending)).collect();
            sums.push(((By::All, ending), parts));
        }
    }
    let all: BTreeSet<By> = cells.keys().map(|(by, _)| by.clone()).chain([By::All]).collect();
    for by in all {
        let parts = (0..ENDED).map(|ending| (by.clone(), ending)).collect();
        sums.push(((by, ENDED), parts));
    }
    // Until nothing more follows from anything.
    loop {
        let before = cells.clone();
        for (whole, parts) in &sums {
            follow(&mut cells, whole, parts);
        }
        if cells == before {
            break;
        }
    }
    cells.into_iter().filter(|(_, (from, to))| *from >= 1 && *to <= 4).collect()
}

/// What follows from a whole being the sum of its parts.
fn follow(cells: &mut BTreeMap<At, Range>, whole: &At, parts: &[At]) {
    let of = |cells: &BTreeMap<At, Range>, at: &At| cells.get(at).copied().unwrap_or((0, MANY));
    let sums = parts.iter().map(|part| of(cells, part));
    let (least, most) = sums.fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
    let (from, to) = of(cells, whole);
    let (from, to) = (from.max(least), to.min(most));
    cells.insert(whole.clone(), (from, to));
    for part in parts {
        let (low, high) = of(cells, part);
        let (others_least, others_most) = (least - low, most - high);
        let low = low.max(from.saturating_sub(others_most));
        let high = high.min(to.saturating_sub(others_least));
        cells.insert(part.clone(), (low, high.max(low)));
    }
}

fn by_quarter(lines: &[Line]) -> BTreeMap<Quarter, Vec<&Line>> {
    let mut all = BTreeMap::<Quarter, Vec<&Line>>::new();
    for line in lines {
        all.entry(line.quarter).or_default().push(line);
    }
    all
}

/// A cube that somebody built wrongly: all that is of five or more, rounded to so much.
fn wrong(cases: &[Case], step: u32) -> Vec<Line> {
    let quarter = Quarter::of("2026-09-30".parse().expect("a day"));
    let mut counts = BTreeMap::<By, [u32; 5]>::new();
    for case in cases {
        let groups = [Some(By::All), route(case), employer(case), cohort(case)];
        for by in groups.into_iter().flatten() {
            let of = counts.entry(by).or_default();
            let ending = ENDINGS.iter().position(|it| Some(*it) == case.ending);
            of[ending.expect("ended")] += 1;
            of[ENDED] += 1;
        }
    }
    let round = |count: u32| (count + step / 2) / step * step;
    let tell = |count: u32| (count >= 5).then(|| round(count));
    let line = |(by, of): (By, [u32; 5])| {
        let endings = std::array::from_fn(|ending| tell(of[ending]));
        Some(Line { quarter, by, ended: tell(of[ENDED])?, endings })
    };
    counts.into_iter().filter_map(line).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn a_viewer_who_subtracts_whatever_is_told_learns_of_no_few(
        cases in prop::collection::vec(any_case(), 0..90)
    ) {
        let lines = cube(&cases, today());
        for (quarter, lines) in by_quarter(&lines) {
            prop_assert!(quarter < Quarter::of(today()));
            let found = leaks(&lines, OURS);
            prop_assert!(found.is_empty(), "{found:?} of {lines:?}");
        }
        for line in &lines {
            let counts = line.endings.into_iter().flatten().chain([line.ended]);
            for count in counts {
                prop_assert!(count >= 5 && count % 5 == 0, "{line:?}");
            }
        }
    }

    /// Taking the cube of one day off that of another tells nothing of who came between.
    #[test]
    fn a_quarter_that_is_over_stays_as_it_was_told(
        cases in prop::collection::vec(any_case(), 0..90)
    ) {
        let is_before = |case: &&Case| case.ended_on < Some(today());
        let before: Vec<Case> = cases.iter().filter(is_before).cloned().collect();
        let (told, later) = (cube(&before, today()), cube(&cases, day(30_000)));
        let is_old = |line: &&Line| line.quarter < Quarter::of(today());
        prop_assert_eq!(told, later.iter().filter(is_old).cloned().collect::<Vec<_>>());
    }
}

/// Fifteen that ended: twelve of one route, three of another.
fn twelve_and_three() -> Vec<Case> {
    let on = "2026-09-30".parse().expect("a day");
    let route = |person| usize::from(person >= 12);
    (0..15).map(|person| case(person, route(person), 0, None, Ending::IntendedJob, on)).collect()
}

#[test]
fn cubes_that_leak_are_caught() {
    let cases = twelve_and_three();
    let exact = wrong(&cases, 1);
    let lines: Vec<&Line> = exact.iter().collect();
    let found = leaks(&lines, Known { around: 0, untold_max: MANY });
    assert!(found.contains(&((rest(0), ENDED), (3, 3))), "{found:?}");
    // Rounded alone is not enough either, where what is not told is known to be few.
    let rounded = wrong(&cases, 5);
    let lines: Vec<&Line> = rounded.iter().collect();
    let found = leaks(&lines, Known { around: 2, untold_max: 4 });
    assert!(found.iter().any(|((by, _), _)| *by == rest(0)), "{found:?}");
    let ours = cube(&cases, today());
    let told: Vec<(&By, u32)> = ours.iter().map(|line| (&line.by, line.ended)).collect();
    let employer = By::Employer("e0".to_owned());
    assert_eq!(told, [(&By::All, 15), (&employer, 15)]);
}

#[test]
fn an_ending_is_not_told_by_the_others() {
    let on = "2026-09-30".parse().expect("a day");
    let ending = |person| {
        if person < 9 {
            Ending::IntendedJob
        } else if person < 17 {
            Ending::Stopped
        } else {
            Ending::Training
        }
    };
    let cases: Vec<Case> = (0..20).map(|it| case(it, 0, 0, None, ending(it), on)).collect();
    let lines = cube(&cases, today());
    // Three trained: with the eight who stopped they are eleven.
    assert_eq!(lines[0].endings, [Some(10), None, None, None]);
    assert_eq!(lines[0].ended, 20);
}

#[test]
fn of_nobody_there_is_nothing() {
    assert_eq!(cube(&[], today()), []);
    let running = Case { ending: None, ended_on: None, ..twelve_and_three().remove(0) };
    assert_eq!(cube(&[running], today()), []);
}
