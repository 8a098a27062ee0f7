//! NewEvaluation: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;

use crate::parts::Screen;

/// NewEvaluation.
#[component]
pub fn NewEvaluation(log: TrajectId) -> Element {
    rsx! {
        Screen { title: "NewEvaluation" }
    }
}
