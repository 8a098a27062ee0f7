//! Evaluation: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::evaluation::EvaluationId;

use crate::parts::Screen;

/// Evaluation.
#[component]
pub fn Evaluation(log: TrajectId, evaluation: EvaluationId) -> Element {
    rsx! {
        Screen { title: "Evaluation" }
    }
}
