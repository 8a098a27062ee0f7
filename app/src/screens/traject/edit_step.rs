//! EditStep: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::step::StepId;

use crate::parts::Screen;

/// EditStep.
#[component]
pub fn EditStep(log: TrajectId, step: StepId) -> Element {
    rsx! {
        Screen { title: "EditStep" }
    }
}
