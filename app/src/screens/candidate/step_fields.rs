//! The fields of a step the candidate makes: what, which day, which picture. Knows no screen and saves nothing.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::limits::TITLE_CHARS_MAX;
use shared::record::step::Pictogram;
use shared::wire;

use crate::parts::{Field, FieldKind, PictogramChoice, PictogramOption};
use crate::screens::traject::typed::Typed;
use crate::session::use_session;
use crate::words;

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
pub fn own_fields(typed: Typed, stored: &OwnFields) -> OwnFields {
    let chosen =
        typed.chosen(field::PICTURE).and_then(|place| words::PICTOGRAMS.get(place).copied());
    let day = match typed.get(field::DAY) {
        Some(text) => wire::date(&text),
        None => stored.day,
    };
    OwnFields {
        title: typed.or(field::TITLE, &stored.title).trim().to_owned(),
        day,
        picture: chosen.unwrap_or(stored.picture),
    }
}

/// The three fields.
#[component]
pub fn StepFields(
    typed: Typed,
    #[props(default)] stored: OwnFields,
    #[props(default)] error: String,
) -> Element {
    let w = use_session().words();
    let now = own_fields(typed, &stored);
    let options = words::PICTOGRAMS.iter().map(|it| PictogramOption {
        pictogram: words::pictogram(*it),
        label: words::pictogram_name(w, *it).to_owned(),
    });
    let choose = move |chosen| {
        let place = words::PICTOGRAMS.iter().position(|it| words::pictogram(*it) == chosen);
        if let Some(place) = place {
            typed.choose(field::PICTURE, place);
        }
    };
    rsx! {
        Field {
            label: w.c_step_what(),
            hint: w.c_step_what_hint(),
            value: typed.or(field::TITLE, &stored.title),
            error,
            limit: TITLE_CHARS_MAX,
            onsave: move |text| typed.put(field::TITLE, text),
        }
        Field {
            label: w.c_step_day(),
            hint: w.a_optional(),
            kind: FieldKind::Date,
            value: now.day.map(|day| day.to_string()).unwrap_or_default(),
            onsave: move |text| typed.put(field::DAY, text),
        }
        PictogramChoice {
            legend: w.a_picture_choose(),
            options: options.collect::<Vec<_>>(),
            chosen: words::pictogram(now.picture),
            onchoose: choose,
        }
    }
}
