//! The fields of a step the candidate makes: what, which day, which picture. Knows no screen and saves nothing.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::limits::TITLE_CHARS_MAX;
use shared::record::step::Pictogram;
use shared::wire;

use crate::forms::day_field::DayField;
use crate::forms::form_state::FormState;
use crate::parts::{Field, PictogramChoice, PictogramOption};
use crate::phrases;
use crate::session::use_session;

/// The names of the fields in a draft.
pub mod field {
    pub const TITLE: &str = "title";
    pub const DAY: &str = "day";
    pub const PICTURE: &str = "picture";
}

/// What stands in the fields.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OwnFields {
    pub title: String,
    pub day: Option<NaiveDate>,
    pub picture: Pictogram,
}

/// What was typed, else what was there.
pub fn own_fields(form: FormState, stored: &OwnFields) -> OwnFields {
    let chosen =
        form.chosen(field::PICTURE).and_then(|place| phrases::PICTOGRAMS.get(place).copied());
    let day = match form.get(field::DAY) {
        Some(text) => wire::date(&text),
        None => stored.day,
    };
    OwnFields {
        title: form.or(field::TITLE, &stored.title).trim().to_owned(),
        day,
        picture: chosen.unwrap_or(stored.picture),
    }
}

/// The three fields.
#[component]
pub fn StepFields(
    form: FormState,
    #[props(default)] stored: OwnFields,
    #[props(default)] error: String,
) -> Element {
    let w = use_session().messages();
    let now = own_fields(form, &stored);
    let options = phrases::PICTOGRAMS.iter().map(|it| PictogramOption {
        pictogram: phrases::pictogram(*it),
        label: phrases::pictogram_name(w, *it).to_owned(),
    });
    let choose = move |chosen| {
        let place = phrases::PICTOGRAMS.iter().position(|it| phrases::pictogram(*it) == chosen);
        if let Some(place) = place {
            form.choose(field::PICTURE, place);
        }
    };
    rsx! {
        Field {
            label: w.c_step_what(),
            hint: w.c_step_what_hint(),
            value: form.or(field::TITLE, &stored.title),
            error,
            limit: TITLE_CHARS_MAX,
            onsave: move |text| form.put(field::TITLE, text),
        }
        DayField {
            label: w.c_step_day(),
            hint: w.a_optional(),
            value: now.day.map(|day| day.to_string()).unwrap_or_default(),
            onsave: move |text| form.put(field::DAY, text),
        }
        PictogramChoice {
            legend: w.a_picture_choose(),
            options: options.collect::<Vec<_>>(),
            chosen: phrases::pictogram(now.picture),
            onchoose: choose,
        }
    }
}
