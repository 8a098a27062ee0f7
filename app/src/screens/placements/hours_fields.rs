//! The days and hours of a usual week, as fields: a day is 1 tap, and begins and ends as the one before it until somebody says
//! otherwise. Knows no place.

use chrono::NaiveTime;
use dioxus::prelude::*;
use shared::record::path::terms::WorkHours;
use shared::record::preferences::Day;
use shared::wire::{self, StringEnum};

use crate::forms::form::Form;
use crate::parts::{ChipSet, Choice, Field, FieldKind};
use crate::phrases::preferences::day;
use crate::session::use_session;

const DAYS: &str = "week-days";

fn from_name(day: Day) -> String {
    ["from-", day.as_str()].concat()
}

fn until_name(day: Day) -> String {
    ["until-", day.as_str()].concat()
}

/// The places of the days that are on.
fn days_on(form: Form, stood: &[WorkHours]) -> Vec<usize> {
    if form.typed(DAYS).is_some() {
        return form.marked(DAYS);
    }
    let stands = |day: &Day| stood.iter().any(|it| it.day == *day);
    (0..Day::ALL.len()).filter(|place| Day::ALL.get(*place).is_some_and(stands)).collect()
}

/// The hours as filled in. A day of which no start or end can be read is as the one before it; the first of them as a working
/// day begins and ends.
pub fn filled_hours(form: Form, stood: &[WorkHours]) -> Vec<WorkHours> {
    let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or(NaiveTime::MIN);
    let mut before = (at(9), at(17));
    let days = days_on(form, stood).into_iter().filter_map(|place| Day::ALL.get(place).copied());
    let mut found = Vec::new();
    for day in days {
        let stands = stood.iter().find(|it| it.day == day).map(|it| (it.from, it.until));
        let (from, until) = stands.unwrap_or(before);
        let typed =
            |name: String, time| form.typed(&name).and_then(|it| wire::time(&it)).unwrap_or(time);
        before = (typed(from_name(day), from), typed(until_name(day), until));
        found.push(WorkHours { day, from: before.0, until: before.1 });
    }
    found
}

/// The fields.
#[component]
pub fn HoursFields(form: Form, stood: Vec<WorkHours>) -> Element {
    let w = use_session().messages();
    let choices: Vec<Choice> = Day::ALL.iter().map(|it| Choice::new(day(w, *it))).collect();
    let on = days_on(form, &stood);
    let toggled = on.clone();
    let hours = filled_hours(form, &stood);
    rsx! {
        ChipSet {
            legend: w.a_week_days(),
            choices,
            chosen: on,
            ontoggle: move |place| form.toggle_among(DAYS, toggled.clone(), place),
        }
        for it in hours {
            div { key: "{it.day.as_str()}", class: "pair",
                Field {
                    label: w.s_week_from(day(w, it.day)),
                    kind: FieldKind::Time,
                    value: form.or(&from_name(it.day), &it.from.to_string()),
                    onsave: move |text| form.put(&from_name(it.day), text),
                }
                Field {
                    label: w.s_week_until(day(w, it.day)),
                    kind: FieldKind::Time,
                    value: form.or(&until_name(it.day), &it.until.to_string()),
                    onsave: move |text| form.put(&until_name(it.day), text),
                }
            }
        }
    }
}
