//! The figures of the monitor as tables: outcomes of each group with how sure they are, how long each phase took, and whether it
//! lasted. What stays on the server for being about few is not in them.

use chrono::NaiveDate;
use shared::measure::disclosure;
use shared::measure::outcome::{Group, Monitor};
use shared::measure::survival::Duration;

use super::table::{table, text};
use super::trajecten::{phase, route};
use crate::sheet::{Cell, Page};
use crate::store;
use crate::store::database::{self, Connection};

const OF: [&str; 2] = ["Soort", "Van"];
const OUTCOMES: [&str; 4] =
    ["Bedoelde baan", "Baan bij een andere werkgever", "Opleiding", "Gestopt"];
const DAYS: [&str; 6] = [
    "Aantal",
    "Zover",
    "Nog bezig",
    "Een kwart binnen dagen",
    "De helft binnen dagen",
    "Drie kwart binnen dagen",
];

/// The tables, as of that day.
pub fn pages(connection: &Connection, today: NaiveDate) -> database::Result<Vec<Page>> {
    Ok(of(&disclosure::monitor(&store::cases(connection)?, today)))
}

fn of(monitor: &Monitor) -> Vec<Page> {
    let counts = ["Trajecten", "Kandidaten", "Lopend", "Geëindigd"];
    let shares = OUTCOMES
        .map(|it| [it.to_owned(), percent(it), format!("{it}, van %"), format!("{it}, tot %")]);
    let titles =
        OF.iter().chain(&counts).map(|it| (*it).to_owned()).chain(shares.into_iter().flatten());
    let name = "Uitkomsten".to_owned();
    let mut outcomes = Page { name, titles: titles.collect(), rows: Vec::new() };
    let mut days = table("Doorlooptijd", &[&OF[..], &["Fase", "Kwam er"], &DAYS[..]].concat());
    let lasted_titles = ["Na maanden", "Te vragen", "Nog steeds", "Niet meer", "Niet bekend"];
    let mut lasted = table("Opvolging", &[&OF[..], &lasted_titles[..]].concat());
    for (kind, name, group) in groups(monitor) {
        let of = [text(kind), text(&name)];
        outcomes.rows.push(of.iter().cloned().chain(outcome(group)).collect());
        let Some(course) = &group.course else { continue };
        for (at, reached) in &course.reached {
            let took = course.in_phase.iter().find(|(phase, _)| phase == at).map(|(_, took)| took);
            let cells = [text(phase(*at)), number(*reached)].into_iter().chain(duration(took));
            days.rows.push(of.iter().cloned().chain(cells).collect());
        }
        if course.to_job.is_some() {
            let cells = [text("Tot een baan"), Cell::Empty];
            let cells = cells.into_iter().chain(duration(course.to_job.as_ref()));
            days.rows.push(of.iter().cloned().chain(cells).collect());
        }
        for (after, it) in &course.lasted {
            let cells = [after.months(), it.due, it.still, it.no_longer, it.missing()].map(number);
            lasted.rows.push(of.iter().cloned().chain(cells).collect());
        }
    }
    for (kind, count) in [
        (ROUTE, monitor.routes_left_out),
        (EMPLOYER, monitor.employers_left_out),
        (COHORT, monitor.cohorts_left_out),
        (QUARTER, monitor.quarters_left_out),
    ] {
        if count > 0 {
            outcomes
                .rows
                .push(vec![text(kind), text(&format!("{count} niet getoond: te weinig mensen"))]);
        }
    }
    vec![outcomes, days, lasted]
}

pub(super) const WHOLE: &str = "Alles";
pub(super) const ROUTE: &str = "Route";
pub(super) const EMPLOYER: &str = "Werkgever";
pub(super) const COHORT: &str = "Groep";
const QUARTER: &str = "Geëindigd in kwartaal";

/// The whole first; each group with anybody in it.
fn groups(monitor: &Monitor) -> Vec<(&'static str, String, &Group)> {
    let mut all = vec![(WHOLE, String::new(), &monitor.all)];
    all.extend(monitor.by_route.iter().map(|(it, group)| (ROUTE, route(*it).to_owned(), group)));
    all.extend(monitor.by_employer.iter().map(|(it, group)| (EMPLOYER, it.clone(), group)));
    all.extend(monitor.by_cohort.iter().map(|(it, group)| (COHORT, it.clone(), group)));
    let quarter = monitor.by_quarter.iter();
    all.extend(quarter.map(|(it, group)| (QUARTER, format!("{} Q{}", it.year, it.number), group)));
    all.retain(|(_, _, group)| group.trajecten > 0);
    all
}

fn percent(of: &str) -> String {
    format!("{of}, %")
}

fn number(number: u32) -> Cell {
    Cell::Number(f64::from(number))
}

fn maybe(it: Option<u32>) -> Cell {
    it.map_or(Cell::Empty, number)
}

/// Counts, and of each outcome its share of those that ended, with the interval.
fn outcome(group: &Group) -> Vec<Cell> {
    let counts = [group.trajecten, group.candidates, group.running, group.ended].map(number);
    let outcomes = [group.intended_job, group.other_employer, group.training, group.stopped];
    let shares = outcomes.into_iter().flat_map(|count| {
        let share = group.share(count);
        let interval = share.interval();
        let (from, to) = (interval.map(|it| it.0), interval.map(|it| it.1));
        [number(count), maybe(share.percent()), maybe(from), maybe(to)]
    });
    counts.into_iter().chain(shares).collect()
}

fn duration(of: Option<&Duration>) -> Vec<Cell> {
    let Some(it) = of else { return vec![Cell::Empty; DAYS.len()] };
    let counts = [it.count, it.reached, it.under_way].map(number);
    let days = [it.quarter, it.median, it.three_quarters].map(maybe);
    counts.into_iter().chain(days).collect()
}
