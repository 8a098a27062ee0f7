//! Jobs to come as a picture: each learning path runs towards a flag, the day the job begins. A full round is somebody on
//! the way or in the job, an empty one a place; dotted is not sure yet; a flag that is only drawn is an earlier forecast.

use chrono::{Datelike, Months, NaiveDate};
use dioxus::prelude::*;
use shared::record::office::forecast::Certainty;
use shared::text::Messages;

use super::lines::JobLine;
use super::rows::begins;
use crate::format::count;
use crate::parts::{Anchor, Card, DataTables, Disclosure, Icon, Table};
use crate::phrases;
use crate::route::Route;
use crate::session::use_session;

/// Months of a quarter.
const QUARTER: u32 = 3;
/// As many quarters as stay readable on a desk.
const QUARTERS_MIN: usize = 4;
const QUARTERS_MAX: usize = 9;
/// Rounds that are told apart at a look; more places are only said.
const ROUNDS_MAX: usize = 10;
/// Between the middles of two rounds.
const ROUND_STEP: i64 = 28;
/// Room before the first.
const ROUND_FROM: i64 = 18;
/// How far below the top of the strip they stand: under the way, so that none hides the flag.
const ROUNDS_AT: i64 = 58;

/// The quarters of the picture.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Axis {
    quarters: Vec<NaiveDate>,
    end: NaiveDate,
}

impl Axis {
    /// From the quarter of today to that of the last flag, earlier forecasts with them, as far as the picture goes.
    fn new(jobs: &[JobLine], today: NaiveDate) -> Self {
        let start = quarter_of(today);
        let last = jobs
            .iter()
            .flat_map(|it| it.expected.iter().chain(&it.before))
            .max()
            .copied()
            .unwrap_or(today);
        let mut quarters = vec![start];
        while let Some(next) =
            quarters.last().and_then(|it| it.checked_add_months(Months::new(QUARTER)))
        {
            let is_needed = quarters.len() < QUARTERS_MIN || next <= last;
            if !is_needed || quarters.len() == QUARTERS_MAX {
                return Self { quarters, end: next };
            }
            quarters.push(next);
        }
        Self { quarters, end: last }
    }

    /// Where a day stands, in parts of a thousand; what is further than the picture goes stands at its end.
    fn place(&self, day: NaiveDate) -> i64 {
        let Some(start) = self.quarters.first() else { return 0 };
        let all = (self.end - *start).num_days().max(1);
        ((day - *start).num_days() * 1000 / all).clamp(0, 1000)
    }
}

fn quarter_of(day: NaiveDate) -> NaiveDate {
    let month = (day.month0() / QUARTER) * QUARTER + 1;
    NaiveDate::from_ymd_opt(day.year(), month, 1).unwrap_or(day)
}

fn quarter_phrase(w: Messages, quarter: NaiveDate) -> String {
    w.s_quarter(quarter.month0() / QUARTER + 1, &quarter.year().to_string())
}

/// The picture, and the same as a table.
#[component]
pub fn TimeLine(jobs: Vec<JobLine>, today: NaiveDate) -> Element {
    let w = use_session().messages();
    let axis = Axis::new(&jobs, today);
    let table = table(w, &jobs);
    rsx! {
        Card { title: finding(w, &jobs),
            div { class: "time-line",
                div { class: "time-row", "aria-hidden": "true",
                    span {}
                    div { class: "time-quarters",
                        for quarter in axis.quarters.clone() {
                            span { key: "{quarter}", class: "soft", {quarter_phrase(w, quarter)} }
                        }
                    }
                }
                for it in jobs {
                    JobTrack { key: "{it.job}", it, axis: axis.clone(), today }
                }
            }
            Disclosure { label: w.s_cockpit_table(), icon: Icon::Chart, DataTables { tables: vec![table] } }
        }
    }
}

/// What the picture finds: places that nobody is on the way to.
fn finding(w: Messages, jobs: &[JobLine]) -> String {
    let open: usize = jobs.iter().map(JobLine::open).sum();
    let on_the_way: usize = jobs.iter().map(|it| it.places.on_the_way).sum();
    w.s_jobs_finding(count(on_the_way), count(open))
}

fn table(w: Messages, jobs: &[JobLine]) -> Table {
    let line = |it: &JobLine| {
        vec![
            it.function.clone(),
            it.employer.clone(),
            it.expected.map(|day| w.month_year(day)).unwrap_or_default(),
            it.certainty.map(|it| phrases::office::certainty(w, it)).unwrap_or_default().to_owned(),
            it.number.to_string(),
            it.places.filled.to_string(),
            it.places.on_the_way.to_string(),
        ]
    };
    let columns = [
        w.s_job_function(),
        w.s_employer_name(),
        w.s_job_when(),
        w.s_job_certainty(),
        w.s_job_number(),
        w.s_places_filled(),
        w.s_way_on_the_way(),
    ];
    Table {
        caption: w.s_jobs_coming().to_owned(),
        columns: columns.map(str::to_owned).to_vec(),
        lines: jobs.iter().map(line).collect(),
    }
}

/// One job on the line.
#[component]
fn JobTrack(it: JobLine, axis: Axis, today: NaiveDate) -> Element {
    let session = use_session();
    let w = session.messages();
    let is_rtl = session.lang().dir() == "rtl";
    let along = |place: i64| percent(if is_rtl { 1000 - place } else { place });
    let sign = if is_rtl { -1 } else { 1 };
    let from = axis.place(today);
    let to = it.expected.map(|day| axis.place(day));
    let before: Vec<i64> =
        it.before.iter().map(|day| axis.place(*day)).filter(|place| Some(*place) != to).collect();
    let is_sure = it.certainty == Some(Certainty::Sure) || it.certainty == Some(Certainty::Likely);
    let full = it.places.filled + it.places.on_the_way;
    let rounds = if full + it.open() > ROUNDS_MAX { 0 } else { full + it.open() };
    let round =
        |place: usize| sign * (ROUND_FROM + ROUND_STEP * i64::try_from(place).unwrap_or_default());
    let sure = it.certainty.map(|it| phrases::office::certainty(w, it)).unwrap_or_default();
    let places = if it.number == 0 {
        String::new()
    } else {
        w.s_job_places(it.number.into(), count(it.places.filled))
    };
    let on_the_way = match it.places.on_the_way {
        0 => String::new(),
        number => w.s_job_on_the_way(count(number)),
    };
    let before_words =
        it.before.last().map(|day| w.s_job_was_expected(&w.month_year(*day))).unwrap_or_default();
    rsx! {
        div { class: "time-row",
            div {
                Anchor { class: "time-link", href: Route::Job { log: it.log, job: it.job }.to_string(), bdi { "{it.function}" } }
                p { class: "soft", bdi { "{it.employer}" } }
            }
            div { class: "time-track",
                svg { class: "time-strip", "aria-hidden": "true", "focusable": "false",
                    for place in 0..axis.quarters.len() {
                        line {
                            key: "{place}",
                            class: "time-grid",
                            x1: along(quarter_place(place, axis.quarters.len())),
                            x2: along(quarter_place(place, axis.quarters.len())),
                            y1: "0",
                            y2: "100%",
                        }
                    }
                    line { class: "time-now", x1: along(from), x2: along(from), y1: "0", y2: "100%" }
                    if let Some(to) = to {
                        line { class: if is_sure { "time-way" } else { "time-way dotted" }, x1: along(from), x2: along(to), y1: "38", y2: "38" }
                        for (number , place) in before.into_iter().enumerate() {
                            Flag { key: "{number}", at: along(place), sign, is_earlier: true }
                        }
                        Flag { at: along(to), sign, is_earlier: false }
                    }
                    svg { x: along(from), overflow: "visible",
                        for place in 0..rounds {
                            circle { key: "{place}", class: if place < full { "time-round full" } else { "time-round" }, cx: "{round(place)}", cy: "{ROUNDS_AT}", r: "10" }
                        }
                    }
                }
                p { class: "soft", {phrases::line(w, &[&begins(w, &it, today), &before_words, sure, &places, &on_the_way])} }
            }
        }
    }
}

/// Where a quarter begins, of so many alike.
fn quarter_place(place: usize, of: usize) -> i64 {
    i64::try_from(place * 1000 / of.max(1)).unwrap_or_default()
}

fn percent(thousandths: i64) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

/// The day a job begins, or was to begin.
#[component]
fn Flag(at: String, sign: i64, is_earlier: bool) -> Element {
    let cloth = format!("M0 6h{}l{} 6l{} 6H0", 16 * sign, -4 * sign, 4 * sign);
    rsx! {
        svg { x: "{at}", overflow: "visible",
            g { class: if is_earlier { "time-flag earlier" } else { "time-flag" },
                path { d: "{cloth}" }
                path { d: "M0 40V4" }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::record::office::candidacy::Places;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn job(expected: &str) -> JobLine {
        use shared::id::Id;
        use shared::record::office::job::Standing;
        JobLine {
            log: Id::from_random([1; 16]),
            job: Id::from_random([2; 16]),
            function: "Orderpicker".to_owned(),
            employer: "Vlierbeek".to_owned(),
            standing: Standing::Open,
            expected: Some(day(expected)),
            before: Vec::new(),
            certainty: None,
            number: 3,
            places: Places::default(),
        }
    }

    /// The first and the last quarter of the picture, and where the flag stands.
    fn check(expected: &str, first: &str, last: &str, place: i64) {
        let axis = Axis::new(&[job(expected)], day("2026-12-01"));
        let ends = (axis.quarters.first().copied(), axis.quarters.last().copied());
        assert_eq!(ends, (Some(day(first)), Some(day(last))), "{expected}");
        assert_eq!(axis.place(day(expected)), place, "{expected}");
    }

    #[test]
    fn the_picture_goes_from_this_quarter_to_the_last_flag() {
        check("2027-04-01", "2026-10-01", "2027-07-01", 498);
        check("2028-01-01", "2026-10-01", "2028-01-01", 833);
        // What was to begin before today stands at the start, what is years off at the end.
        check("2026-02-01", "2026-10-01", "2027-07-01", 0);
        check("2031-02-01", "2026-10-01", "2028-10-01", 1000);
    }
}
