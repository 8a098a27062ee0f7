//! From when to when, in two fields of a form; the end may stay open. Knows no record.

use dioxus::prelude::*;
use shared::time::Period;
use shared::wire;

use super::day_field::DayField;
use super::form::Form;
use crate::session::use_session;

const FROM: &str = "from";
const UNTIL: &str = "until";

/// The two days, side by side where they fit.
#[component]
pub fn PeriodFields(form: Form, stood: Period) -> Element {
    let w = use_session().messages();
    let until = stood.to.map(|day| day.to_string()).unwrap_or_default();
    rsx! {
        div { class: "pair",
            DayField {
                label: w.a_from(),
                value: form.typed(FROM).unwrap_or_else(|| stood.from.to_string()),
                onsave: move |text| form.put(FROM, text),
            }
            DayField {
                label: w.a_until(),
                hint: w.a_optional(),
                value: form.typed(UNTIL).unwrap_or(until),
                onsave: move |text| form.put(UNTIL, text),
            }
        }
    }
}

/// The period as filled in; what nobody touched is as it stood.
pub fn period(form: Form, stood: Period) -> Period {
    let from = form.day(FROM).unwrap_or(stood.from);
    let to = match form.typed(UNTIL) {
        Some(text) => wire::date(&text),
        None => stood.to,
    };
    Period { from, to }
}
