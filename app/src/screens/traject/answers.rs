//! Answers: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::evaluation::EvaluationId;

use crate::parts::Screen;

/// Answers.
#[component]
pub fn Answers(log: TrajectId, evaluation: EvaluationId) -> Element {
    rsx! {
        Screen { title: "Answers" }
    }
}
