//! Which groups of figures may leave the team: none about few people, and none by which those about few could be worked
//! out, as the whole less its other parts. Knows not how a figure is made.

use std::collections::BTreeSet;

use super::outcome::{Case, Group, Monitor, SHAREABLE_MIN};

/// The monitor as it leaves the server: without what is about few people, or by which that could be worked out.
pub fn monitor(cases: &[Case]) -> Monitor {
    let mut monitor = Monitor::of(cases);
    let divisions = [
        division(&monitor.by_route, cases, |case| Some(&case.route)),
        division(&monitor.by_employer, cases, |case| Some(&case.employer)),
        division(&monitor.by_cohort, cases, |case| Some(&case.cohort)),
    ];
    let shown = shown(cases, &divisions);
    let of = |at: usize| shown.as_ref().map(|shown| &shown[at]);
    monitor.routes_left_out = keep(&mut monitor.by_route, of(0));
    monitor.employers_left_out = keep(&mut monitor.by_employer, of(1));
    monitor.cohorts_left_out = keep(&mut monitor.by_cohort, of(2));
    if shown.is_none() {
        monitor.all = Group::default();
    }
    monitor
}

/// The group that each case is in, of one way to divide them; some ways leave cases out.
type Division = Vec<Option<usize>>;

/// Which groups of each division may be shown; `None` where even the whole is about too few.
fn shown(cases: &[Case], divisions: &[Division]) -> Option<Vec<Vec<bool>>> {
    let all: Vec<usize> = (0..cases.len()).collect();
    if !is_enough(cases, &all) {
        return None;
    }
    let groups: Vec<Vec<Vec<usize>>> = divisions.iter().map(groups).collect();
    let of_enough = |groups: &Vec<Vec<usize>>| {
        groups.iter().map(|group| is_enough(cases, group)).collect::<Vec<bool>>()
    };
    let mut shown: Vec<Vec<bool>> = groups.iter().map(of_enough).collect();
    while let Some((division, group)) = too_telling(cases, &all, &groups, &shown) {
        shown[division][group] = false;
    }
    Some(shown)
}

/// The group of each case, by its place in a list of groups.
fn division<'a, K: Ord + 'a>(
    groups: &[(K, Group)],
    cases: &'a [Case],
    key: impl Fn(&'a Case) -> Option<&'a K>,
) -> Division {
    let place = |key: &K| groups.binary_search_by(|group| group.0.cmp(key)).ok();
    cases.iter().map(|case| key(case).and_then(place)).collect()
}

/// Keeps the groups that are shown, and says how many are not.
fn keep<K>(groups: &mut Vec<(K, Group)>, shown: Option<&Vec<bool>>) -> u32 {
    let before = groups.len();
    let mut shown = shown.into_iter().flatten();
    groups.retain(|_| shown.next().copied().unwrap_or_default());
    u32::try_from(before - groups.len()).unwrap_or(u32::MAX)
}

/// The cases of each group.
fn groups(division: &Division) -> Vec<Vec<usize>> {
    let count = division.iter().flatten().max().map_or(0, |last| last + 1);
    let mut groups = vec![Vec::new(); count];
    for (case, group) in division.iter().enumerate() {
        if let Some(group) = group {
            groups[*group].push(case);
        }
    }
    groups
}

/// Whether figures of these are about enough people, and about enough that ended. Of a case without a candidate nothing
/// says that it is somebody's who counts already.
fn is_enough(cases: &[Case], some: &[usize]) -> bool {
    let ended = some.iter().filter(|case| cases[**case].ending.is_some()).count();
    let known: BTreeSet<_> = some.iter().filter_map(|case| cases[*case].candidate).collect();
    let unknown = some.iter().filter(|case| cases[**case].candidate.is_none()).count();
    let min = usize::try_from(SHAREABLE_MIN).unwrap_or(usize::MAX);
    ended >= min && known.len() + unknown >= min
}

/// A group that must not be shown beside the others: taken off what is shown and holds it, together with its like, it leaves
/// too few. Of several the smallest.
fn too_telling(
    cases: &[Case],
    all: &[usize],
    groups: &[Vec<Vec<usize>>],
    shown: &[Vec<bool>],
) -> Option<(usize, usize)> {
    let all_shown = groups.iter().zip(shown).flat_map(|(groups, shown)| {
        groups.iter().zip(shown).filter(|it| *it.1).map(|(group, _)| group.as_slice())
    });
    for whole in all_shown.chain([all]) {
        for (division, (groups, shown)) in groups.iter().zip(shown).enumerate() {
            let is_part = |group: &[usize]| {
                group.len() < whole.len() && group.iter().all(|it| whole.binary_search(it).is_ok())
            };
            let parts: Vec<usize> =
                (0..groups.len()).filter(|it| shown[*it] && is_part(&groups[*it])).collect();
            let taken: BTreeSet<usize> =
                parts.iter().flat_map(|it| &groups[*it]).copied().collect();
            let rest: Vec<usize> = whole.iter().filter(|it| !taken.contains(it)).copied().collect();
            if !rest.is_empty() && !is_enough(cases, &rest) {
                let smallest = parts.into_iter().min_by_key(|it| groups[*it].len())?;
                return Some((division, smallest));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::id::Id;
    use crate::record::outcome::Ending;
    use crate::record::outline::{Phase, Route};

    fn case(person: Option<u8>, has_ended: bool) -> Case {
        Case {
            route: Route::SmallScaleGrowth,
            employer: String::new(),
            cohort: String::new(),
            phase: Phase::ALL[0],
            candidate: person.map(|person| Id::from_random([person; 16])),
            ending: has_ended.then_some(Ending::Training),
        }
    }

    /// That many cases in each group, of people of their own, all ended.
    fn check(groups: &[usize], ungrouped: usize, expected: Option<&[bool]>) {
        let mut division: Division = Vec::new();
        for (group, count) in groups.iter().enumerate() {
            division.extend(std::iter::repeat_n(Some(group), *count));
        }
        division.extend(std::iter::repeat_n(None, ungrouped));
        let cases: Vec<Case> =
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
        let of_one: Vec<Case> = (0..9).map(|_| case(Some(1), true)).collect();
        assert_eq!(shown(&of_one, &[]), None);
        let running: Vec<Case> = (0..9).map(|person| case(Some(person), person < 4)).collect();
        assert_eq!(shown(&running, &[]), None);
        let unknown: Vec<Case> = (0..5).map(|_| case(None, true)).collect();
        assert_eq!(shown(&unknown, &[]), Some(Vec::new()));
    }

    #[test]
    fn a_group_does_not_tell_of_what_lies_in_another_division() {
        // Ten of one employer and one of another make a cohort: the one is the difference.
        let employer = |at: usize| Some(usize::from(at >= 10));
        let employers: Division = (0..20).map(employer).collect();
        let cohorts: Division = (0..20).map(|at| Some(usize::from(at >= 11))).collect();
        let cases: Vec<Case> = (0..20).map(|person| case(Some(person), true)).collect();
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
            let cases: Vec<Case> = rows.iter().map(|row| case(Some(row.0), row.1)).collect();
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
                let groups = groups(&divisions[division]).into_iter().zip(&shown[division]);
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
                        prop_assert!(rest.is_empty() || is_enough(&cases, &rest), "{rest:?}");
                    }
                }
            }
        }
    }
}
