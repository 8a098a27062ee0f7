//! The fields of a placement, for a new one and for one that changes. Knows no saving.

use dioxus::prelude::*;
use shared::limits::TITLE_CHARS_MAX;
use shared::record::placement::{NewPlacement, PlaceKind};

use crate::forms::form::Form;
use crate::forms::number::whole_number;
use crate::forms::period_fields::{PeriodFields, period};
use crate::parts::{Choice, Choices, Field, FieldKind};
use crate::phrases;
use crate::session::use_session;

const PLACE: &str = "place";
const KIND: &str = "kind";
const MENTOR: &str = "mentor";
const HOURS: &str = "hours";

const KINDS: [PlaceKind; 5] = [
    PlaceKind::Employer,
    PlaceKind::OtherEmployer,
    PlaceKind::WorkAgency,
    PlaceKind::School,
    PlaceKind::Training,
];

/// The fields, showing what stood until someone types.
#[component]
pub fn PlacementFields(form: Form, stood: NewPlacement) -> Element {
    let w = use_session().messages();
    let shown = filled_in(form, &stood);
    let hours = form.typed(HOURS).unwrap_or_else(|| hours_text(stood.hours_per_week));
    rsx! {
        Field {
            label: w.a_where(),
            value: shown.place,
            limit: TITLE_CHARS_MAX,
            onsave: move |text| form.put(PLACE, text),
        }
        Choices {
            legend: w.s_place_kind(),
            choices: KINDS.map(|kind| Choice::new(phrases::place_kind(w, kind))).to_vec(),
            chosen: KINDS.iter().position(|kind| *kind == shown.kind),
            onchoose: move |place| form.choose(KIND, place),
        }
        Field {
            label: w.s_place_mentor(),
            hint: w.a_optional(),
            value: shown.mentor,
            limit: TITLE_CHARS_MAX,
            onsave: move |text| form.put(MENTOR, text),
        }
        Field {
            label: w.s_place_hours(),
            hint: w.a_optional(),
            kind: FieldKind::Number,
            value: hours,
            onsave: move |text| form.put(HOURS, text),
        }
        PeriodFields { form, stood: stood.period }
    }
}

/// The placement as filled in; what nobody touched is as it stood. Hours that are no number become too many, which
/// the rule book declines: nothing is guessed.
pub fn filled_in(form: Form, stood: &NewPlacement) -> NewPlacement {
    let kind = form.chosen(KIND).and_then(|place| KINDS.get(place).copied());
    let hours = form.typed(HOURS).map(|text| match text.trim() {
        "" => 0,
        text => whole_number(text),
    });
    NewPlacement {
        place: form.typed(PLACE).unwrap_or_else(|| stood.place.clone()),
        kind: kind.unwrap_or(stood.kind),
        mentor: form.typed(MENTOR).unwrap_or_else(|| stood.mentor.clone()),
        hours_per_week: hours.unwrap_or(stood.hours_per_week),
        period: period(form, stood.period),
    }
}

/// No hours known is an empty field.
fn hours_text(hours: u8) -> String {
    if hours == 0 { String::new() } else { hours.to_string() }
}
