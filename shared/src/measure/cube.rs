//! What may be told outside the team: how trajecten ended, by quarters that are over. One thing at a time (all, a route, an
//! employer or a group, never two together), counts rounded to five, nothing of fewer than five people, and nothing by which such
//! could be worked out. Knows not who asks.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::case::{Case, Route};
use super::disclosure::{Division, Row, Sort, is_enough, shown};
use super::outcome::SHAREABLE_MIN;
use crate::record::outcome::Ending;
use crate::time::Quarter;
use crate::wire;

/// In the order of the columns.
pub const ENDINGS: [Ending; 4] =
    [Ending::IntendedJob, Ending::OtherEmployer, Ending::Training, Ending::Stopped];

/// What a line is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    All,
    Route(Route),
    Employer(String),
    Cohort(String),
}

wire::choice!(By {
    "route" => Route(it),
    "employer" => Employer(it),
    "cohort" => Cohort(it),
    "all" => All,
});

/// Some trajecten that ended in one quarter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub quarter: Quarter,
    pub by: By,
    /// To the nearest five.
    pub ended: u32,
    /// The same of each ending; nothing where it may not be told.
    pub endings: [Option<u32>; 4],
}

wire::record!(Line { quarter, by, ended, endings, .. });

/// All that may be told outside the team.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ToldFigures {
    /// The oldest quarter first.
    pub lines: Vec<Line>,
}

wire::record!(ToldFigures { lines, .. });

/// The quarters that are over of which there is something to tell, the oldest first.
pub fn closed_quarters(cases: &[Case], today: NaiveDate) -> BTreeSet<Quarter> {
    cases.iter().filter_map(|case| told_quarter(case, today)).collect()
}

/// The quarter in which a traject counts here: none, where its candidate wants less done with it.
fn told_quarter(case: &Case, today: NaiveDate) -> Option<Quarter> {
    if case.restriction.is_some() { None } else { case.closed_quarter(today) }
}

/// The lines of one quarter that is over. A line that may not be told is not there.
pub fn lines_of(cases: &[Case], quarter: Quarter, today: NaiveDate) -> Vec<Line> {
    let is_in = |case: &&Case| told_quarter(case, today) == Some(quarter);
    let cases: Vec<&Case> = cases.iter().filter(is_in).collect();
    lines(quarter, &cases)
}

/// To the nearest multiple of five.
fn rounded(count: usize) -> u32 {
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    count.saturating_add(SHAREABLE_MIN / 2) / SHAREABLE_MIN * SHAREABLE_MIN
}

/// The ways to divide, each with the things it divides into.
fn ways(cases: &[&Case]) -> Vec<Vec<By>> {
    let of = |key: &dyn Fn(&Case) -> Option<By>| -> Vec<By> {
        let all: BTreeSet<By> = cases.iter().filter_map(|case| key(case)).collect();
        all.into_iter().collect()
    };
    vec![of(&route), of(&employer), of(&cohort)]
}

#[allow(clippy::unnecessary_wraps, reason = "one of three keys, of which others leave cases out")]
fn route(case: &Case) -> Option<By> {
    Some(By::Route(case.route))
}

fn employer(case: &Case) -> Option<By> {
    (!case.employer.is_empty()).then(|| By::Employer(case.employer.clone()))
}

fn cohort(case: &Case) -> Option<By> {
    (!case.cohort.is_empty()).then(|| By::Cohort(case.cohort.clone()))
}

fn lines(quarter: Quarter, cases: &[&Case]) -> Vec<Line> {
    let ways = ways(cases);
    let keys = [route, employer, cohort];
    let divisions: Vec<Division> = ways
        .iter()
        .zip(keys)
        .map(|(way, key)| {
            let place = |case: &&Case| way.binary_search(&key(case)?).ok();
            cases.iter().map(place).collect()
        })
        .collect();
    // How many ended, and of each ending how many: every one a count of its own, with what may be told of it.
    let counts = |wanted: &dyn Fn(&Case) -> bool| -> Vec<Row> {
        let row = |case: &&Case| {
            let sort = if wanted(case) { Sort::Counted } else { Sort::Outside };
            Row { candidate: case.candidate, sort }
        };
        cases.iter().map(row).collect()
    };
    let ended = Count::of(counts(&|_| true), &divisions);
    let endings = ENDINGS
        .map(|ending| Count::of(counts(&|case: &Case| case.ending == Some(ending)), &divisions));
    let whole: Division = vec![Some(0); cases.len()];
    let mut lines = Vec::new();
    let all = std::iter::once((By::All, None, 0));
    let parts = ways.into_iter().enumerate().flat_map(|(way, things)| {
        things.into_iter().enumerate().map(move |(at, by)| (by, Some(way), at))
    });
    for (by, way, at) in all.chain(parts) {
        if !ended.is_told(way, at) {
            continue;
        }
        let division = way.map_or(&whole, |way| &divisions[way]);
        let mut told = endings.each_ref().map(|ending| ending.is_told(way, at));
        hide_telling(&ended, &endings, division, at, &mut told);
        let count = |of: &Count| of.rows_in(division, at).len();
        let mut line = Line { quarter, by, ended: rounded(count(&ended)), endings: [None; 4] };
        for (place, ending) in endings.iter().enumerate() {
            line.endings[place] = told[place].then(|| rounded(count(ending)));
        }
        lines.push(line);
    }
    lines
}

/// Hides the smallest endings of a line until those that are hidden are nobody or enough together: they are what it counts less what
/// it tells.
fn hide_telling(
    ended: &Count,
    endings: &[Count; 4],
    division: &Division,
    at: usize,
    told: &mut [bool; 4],
) {
    loop {
        let hidden: Vec<usize> = (0..ENDINGS.len())
            .filter(|ending| !told[*ending])
            .flat_map(|ending| endings[ending].rows_in(division, at))
            .collect();
        if hidden.is_empty() || is_enough(&ended.rows, &hidden) {
            return;
        }
        let shown = (0..ENDINGS.len()).filter(|ending| told[*ending]);
        let smallest = shown.min_by_key(|ending| endings[*ending].rows_in(division, at).len());
        let Some(smallest) = smallest else { return };
        told[smallest] = false;
    }
}

/// One thing that is counted, and of which groups it may be told.
struct Count {
    rows: Vec<Row>,
    shown: Option<Vec<Vec<bool>>>,
}

impl Count {
    fn of(rows: Vec<Row>, divisions: &[Division]) -> Self {
        let shown = shown(&rows, divisions);
        Self { rows, shown }
    }

    /// Of this group of this way, or of all.
    fn is_told(&self, way: Option<usize>, at: usize) -> bool {
        let Some(shown) = &self.shown else { return false };
        way.is_none_or(|way| shown[way].get(at).copied().unwrap_or_default())
    }

    /// Those it counts of a group.
    fn rows_in(&self, division: &Division, at: usize) -> Vec<usize> {
        let is_in =
            |row: &usize| division[*row] == Some(at) && self.rows[*row].sort == Sort::Counted;
        (0..self.rows.len()).filter(is_in).collect()
    }
}

#[cfg(test)]
mod tests;
