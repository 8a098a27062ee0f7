//! The picture that goes with words of the office, as a field of a form. Knows no record.

use dioxus::prelude::*;
use shared::record::pictogram::Pictogram;

use crate::forms::form::Form;
use crate::parts::{PictogramChoice, PictogramOption};
use crate::phrases;
use crate::session::use_session;

/// What was chosen, else as it stood.
#[component]
pub fn PictureField(form: Form, name: &'static str, stood: Pictogram) -> Element {
    let w = use_session().messages();
    let options = phrases::PICTOGRAMS.map(|it| PictogramOption {
        pictogram: phrases::pictogram(it),
        label: phrases::pictogram_name(w, it).to_owned(),
    });
    let chosen = form.one_of(name, &phrases::PICTOGRAMS).unwrap_or(stood);
    rsx! {
        PictogramChoice {
            legend: w.s_step_pictogram(),
            options: options.to_vec(),
            chosen: phrases::pictogram(chosen),
            onchoose: move |chosen| {
                let place = phrases::PICTOGRAMS.iter().position(|it| phrases::pictogram(*it) == chosen);
                form.choose(name, place.unwrap_or_default());
            },
        }
    }
}
