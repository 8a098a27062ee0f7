//! A day to fill in. One that can hardly be meant is asked about at once, with the one that may be; it stays what was typed
//! until its author says otherwise. Knows no record.

use chrono::{Datelike, Days, NaiveDate};
use dioxus::prelude::*;
use shared::time::is_sensible;
use shared::wire;

use crate::parts::{Button, ButtonKind, Field, FieldKind, Icon};
use crate::session::use_session;

/// Which days can be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DaySense {
    /// What is planned: from a year ago to three years ahead.
    #[default]
    Ahead,
    /// What was: from three years ago to a month ahead.
    Past,
}

const MONTH_DAYS: u64 = 31;
const YEAR_DAYS: u64 = 366;

impl DaySense {
    fn holds(self, day: NaiveDate, today: NaiveDate) -> bool {
        let (back, ahead) = match self {
            Self::Ahead => (YEAR_DAYS, 3 * YEAR_DAYS),
            Self::Past => (3 * YEAR_DAYS, MONTH_DAYS),
        };
        today - Days::new(back) <= day && day <= today + Days::new(ahead)
    }
}

/// A day that can hardly be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Doubt {
    day: NaiveDate,
    /// With four figures of the year, where two were typed.
    meant: Option<NaiveDate>,
}

fn doubt(text: &str, sense: DaySense, today: NaiveDate) -> Option<Doubt> {
    let day = wire::date(text)?;
    let with_century = || day.with_year(2000 + day.year()).filter(|it| is_sensible(*it));
    let meant = if (0..100).contains(&day.year()) { with_century() } else { None };
    (!sense.holds(day, today)).then_some(Doubt { day, meant })
}

/// The field.
#[component]
pub fn DayField(
    label: String,
    #[props(default)] hint: String,
    value: String,
    #[props(default)] sense: DaySense,
    onsave: EventHandler<String>,
) -> Element {
    let session = use_session();
    let w = session.messages();
    let doubt = doubt(&value, sense, session.today());
    let error = doubt.map(|it| w.a_day_doubt(&w.full_day(it.day))).unwrap_or_default();
    rsx! {
        Field { label, kind: FieldKind::Date, hint, value, error, onsave }
        if let Some(meant) = doubt.and_then(|it| it.meant) {
            Button {
                label: w.a_day_meant(&w.full_day(meant)),
                kind: ButtonKind::Quiet,
                icon: Icon::Calendar,
                onpress: move |()| onsave.call(meant.to_string()),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    /// What is asked about a day that was typed today, the first of December 2026: "fine", "right?", or the day that is meant.
    fn check(text: &str, sense: DaySense, expected: &str) {
        let found = match doubt(text, sense, day("2026-12-01")) {
            None => "fine".to_owned(),
            Some(Doubt { meant: None, .. }) => "right?".to_owned(),
            Some(Doubt { meant: Some(meant), .. }) => meant.to_string(),
        };
        assert_eq!(found, expected, "{text} {sense:?}");
    }

    #[test]
    fn a_day_that_can_hardly_be_meant_is_asked_about() {
        use DaySense::{Ahead, Past};
        check("2026-12-14", Ahead, "fine");
        check("2025-12-14", Ahead, "fine");
        check("2029-11-01", Ahead, "fine");
        check("2031-11-01", Ahead, "right?");
        check("2026-12-14", Past, "fine");
        check("2027-03-01", Past, "right?");
        check("2016-12-14", Ahead, "right?");
        check("0026-12-14", Ahead, "2026-12-14");
        check("0026-11-30", Past, "2026-11-30");
        check("0099-01-01", Ahead, "2099-01-01");
        check("0226-01-01", Ahead, "right?");
        check("", Ahead, "fine");
        check("2026-02-30", Ahead, "fine");
    }
}
