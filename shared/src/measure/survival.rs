//! How long something takes, with those who are still under way counted as what they are: not there yet, and not left out.
//! Aalen and Johansen, 1978; where nothing else can happen it is one minus Kaplan and Meier, 1958. Knows not what is waited
//! for.

use std::collections::BTreeMap;

use crate::wire;

/// How a wait came to its end, as far as it did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// What was waited for.
    Reached,
    /// Something else, after which it does not come.
    Otherwise,
    /// Nothing yet.
    UnderWay,
}

/// One wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait {
    pub days: u32,
    pub until: Until,
}

/// How long waits take together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Duration {
    pub count: u32,
    pub reached: u32,
    pub under_way: u32,
    /// The day by which a quarter, half and three quarters of all are there; none where it is not so many (yet).
    pub quarter: Option<u32>,
    pub median: Option<u32>,
    pub three_quarters: Option<u32>,
}

wire::record!(Duration { count, reached, under_way, quarter?, median?, three_quarters?, .. });

/// A share that is this near is there: sums of fractions miss by less.
const NEAR: f64 = 1e-9;

/// Which share of all is there by which day: a step at each day on which somebody got there.
pub fn reached_by_day(waits: &[Wait]) -> Vec<(u32, f64)> {
    let mut days = BTreeMap::<u32, [u32; 3]>::new();
    for wait in waits {
        days.entry(wait.days).or_default()[wait.until as usize] += 1;
    }
    let mut waiting = f64::from(u32::try_from(waits.len()).unwrap_or(u32::MAX));
    let (mut still, mut there) = (1.0, 0.0);
    let mut steps = Vec::new();
    for (day, [reached, otherwise, under_way]) in days {
        let part = still / waiting;
        if reached > 0 {
            there += part * f64::from(reached);
            steps.push((day, there));
        }
        // Who is under way on a day was still waiting on it: they leave after it.
        still -= part * f64::from(reached + otherwise);
        waiting -= f64::from(reached + otherwise + under_way);
    }
    steps
}

impl Duration {
    /// What these waits add up to; of none, nothing.
    pub fn of(waits: &[Wait]) -> Self {
        let steps = reached_by_day(waits);
        let day_of = |share: f64| {
            let step = steps.iter().find(|(_, there)| *there >= share - NEAR);
            step.map(|(day, _)| *day)
        };
        let count = |until: Until| {
            u32::try_from(waits.iter().filter(|it| it.until == until).count()).unwrap_or(u32::MAX)
        };
        Self {
            count: u32::try_from(waits.len()).unwrap_or(u32::MAX),
            reached: count(Until::Reached),
            under_way: count(Until::UnderWay),
            quarter: day_of(0.25),
            median: day_of(0.5),
            three_quarters: day_of(0.75),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One wait a word: "6" got there on day 6, "6*" is under way on it, "6!" ended otherwise.
    fn waits(text: &str) -> Vec<Wait> {
        let wait = |word: &str| {
            let until = match word.trim_start_matches(|it: char| it.is_ascii_digit()) {
                "*" => Until::UnderWay,
                "!" => Until::Otherwise,
                _ => Until::Reached,
            };
            let days = word.trim_end_matches(['*', '!']).parse().expect("a number of days");
            Wait { days, until }
        };
        text.split_whitespace().map(wait).collect()
    }

    #[track_caller]
    fn check(text: &str, steps: &[(u32, f64)], quartiles: [Option<u32>; 3]) {
        let waits = waits(text);
        let found = reached_by_day(&waits);
        assert_eq!(found.len(), steps.len(), "{found:?}");
        for ((day, there), (expected_day, expected)) in found.iter().zip(steps) {
            assert_eq!(day, expected_day);
            assert!((there - expected).abs() < 0.000_51, "day {day}: {there} is not {expected}");
        }
        let Duration { quarter, median, three_quarters, .. } = Duration::of(&waits);
        assert_eq!([quarter, median, three_quarters], quartiles, "{text}");
    }

    /// Weeks in remission of acute leukaemia, Freireich and others, Blood 21 (1963), as in every book on survival; the curves
    /// as printed there (0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448), the medians 23 and 8.
    #[test]
    fn the_curves_are_those_of_freireich() {
        check(
            "6 6 6 6* 7 9* 10 10* 11* 13 16 17* 19* 20* 22 23 25* 32* 32* 34* 35*",
            &[
                (6, 1.0 - 0.857),
                (7, 1.0 - 0.807),
                (10, 1.0 - 0.753),
                (13, 1.0 - 0.690),
                (16, 1.0 - 0.627),
                (22, 1.0 - 0.538),
                (23, 1.0 - 0.448),
            ],
            [Some(13), Some(23), None],
        );
        check(
            "1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23",
            &[
                (1, 0.095),
                (2, 0.190),
                (3, 0.238),
                (4, 0.333),
                (5, 0.429),
                (8, 0.619),
                (11, 0.714),
                (12, 0.810),
                (15, 0.857),
                (17, 0.905),
                (22, 0.952),
                (23, 1.0),
            ],
            [Some(4), Some(8), Some(12)],
        );
    }

    /// Shares of `AalenJohansenFitter` in lifelines, another program.
    #[test]
    fn who_ended_otherwise_does_not_get_there() {
        check(
            "10 20! 30 40 50* 60 70! 80* 90 100",
            &[(10, 0.1), (30, 0.2), (40, 0.3), (60, 0.42), (90, 0.6), (100, 0.78)],
            [Some(40), Some(90), Some(100)],
        );
        check("10 20! 30! 40!", &[(10, 0.25)], [Some(10), None, None]);
    }

    #[test]
    fn of_none_there_is_nothing() {
        check("", &[], [None; 3]);
        check("0* 7*", &[], [None; 3]);
        check("3!", &[], [None; 3]);
        check("0", &[(0, 1.0)], [Some(0); 3]);
        assert_eq!(Duration::of(&[]), Duration::default());
        // Ten of ten: a sum of tenths is half exactly enough.
        check(
            "1 2 3 4 5 6 7 8 9 10",
            &[
                (1, 0.1),
                (2, 0.2),
                (3, 0.3),
                (4, 0.4),
                (5, 0.5),
                (6, 0.6),
                (7, 0.7),
                (8, 0.8),
                (9, 0.9),
                (10, 1.0),
            ],
            [Some(3), Some(5), Some(8)],
        );
    }
}
