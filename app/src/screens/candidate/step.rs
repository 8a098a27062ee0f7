//! Step: to be written.

use dioxus::prelude::*;
use shared::record::step::StepId;

use crate::parts::Screen;

/// Step.
#[component]
pub fn Step(step: StepId) -> Element {
    rsx! {
        Screen { title: "Step" }
    }
}
