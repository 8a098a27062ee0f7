//! NewStep: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;

use crate::parts::Screen;

/// NewStep.
#[component]
pub fn NewStep(log: TrajectId) -> Element {
    rsx! {
        Screen { title: "NewStep" }
    }
}
