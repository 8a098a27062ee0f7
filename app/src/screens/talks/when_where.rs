//! When and where a talk is, for a new one and for moving one. Knows no kind of talk and no saving.

use dioxus::prelude::*;
use shared::limits::TITLE_CHARS_MAX;
use shared::time::When;

use crate::forms::day_field::DayField;
use crate::forms::form_state::FormState;
use crate::parts::{Field, FieldKind};
use crate::session::use_session;

mod field {
    pub const DATE: &str = "date";
    pub const TIME: &str = "time";
    pub const PLACE: &str = "place";
}

/// When and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhenWhere {
    pub when: When,
    pub place: String,
}

/// As typed; nothing as long as there is no day.
pub fn when_where_from_form(form: FormState, stored: Option<&WhenWhere>) -> Option<WhenWhere> {
    let date = match form.get(field::DATE) {
        Some(_) => form.date(field::DATE),
        None => stored.map(|plan| plan.when.date),
    };
    let time = match form.get(field::TIME) {
        Some(_) => form.time(field::TIME),
        None => stored.and_then(|plan| plan.when.time),
    };
    let place = form.or(field::PLACE, stored.map_or("", |plan| &plan.place)).trim().to_owned();
    Some(WhenWhere { when: When { date: date?, time }, place })
}

/// The fields; `stored` is what is being changed, if anything.
#[component]
pub fn WhenWhereFields(form: FormState, stored: Option<WhenWhere>) -> Element {
    let w = use_session().messages();
    let date = stored.as_ref().map(|plan| plan.when.date.to_string()).unwrap_or_default();
    let time = stored.as_ref().and_then(|plan| plan.when.time).map(|time| time.to_string());
    let place = stored.map(|plan| plan.place).unwrap_or_default();
    rsx! {
        DayField {
            label: w.a_date(),
            value: form.or(field::DATE, &date),
            onsave: move |text| form.put(field::DATE, text),
        }
        Field {
            label: w.a_time(),
            kind: FieldKind::Time,
            hint: w.a_optional(),
            value: form.or(field::TIME, &time.unwrap_or_default()),
            onsave: move |text| form.put(field::TIME, text),
        }
        Field {
            label: w.a_where(),
            hint: w.a_optional(),
            value: form.or(field::PLACE, &place),
            limit: TITLE_CHARS_MAX,
            onsave: move |text| form.put(field::PLACE, text),
        }
    }
}
