//! A number within limits, which are said in the field as soon as it is beyond them. Knows no record.

use std::ops::RangeInclusive;

use dioxus::prelude::*;

use crate::forms::form::Form;
use crate::forms::number::large_number;
use crate::parts::{Field, FieldKind};
use crate::session::use_session;

/// The field: what was typed, else the number as it stood.
#[component]
pub fn RangeField(
    form: Form,
    name: &'static str,
    label: String,
    #[props(default)] hint: String,
    stood: Option<u16>,
    range: RangeInclusive<u16>,
) -> Element {
    let w = use_session().messages();
    let value = form.or(name, &stood.map(|it| it.to_string()).unwrap_or_default());
    let is_beyond = !value.trim().is_empty() && !range.contains(&large_number(&value));
    let said = || w.s_plan_range((*range.start()).into(), (*range.end()).into());
    let error = if is_beyond { said() } else { String::new() };
    rsx! {
        Field { label, hint, kind: FieldKind::Number, value, error, onsave: move |text| form.put(name, text) }
    }
}

/// The number in it; what is none is beyond every limit, and refused.
pub fn number(form: Form, name: &str, stood: u16) -> u16 {
    form.typed(name).map_or(stood, |text| large_number(&text))
}

/// The day in it, from 0, where people count from 1.
pub fn day(form: Form, name: &str, stood: u16) -> u16 {
    form.typed(name).map_or(stood, |text| since_first(&text))
}

fn since_first(text: &str) -> u16 {
    large_number(text).checked_sub(1).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::since_first;
    use shared::record::office::plan::DAYS_MAX;

    #[test]
    fn the_first_day_is_none_after_the_start_and_what_is_no_day_is_beyond_every_plan() {
        assert_eq!(["1", " 90 ", "732"].map(since_first), [0, 89, DAYS_MAX]);
        for none in ["0", "-400", "", "70000", "morgen"] {
            assert!(since_first(none) > DAYS_MAX, "{none}");
        }
    }
}
