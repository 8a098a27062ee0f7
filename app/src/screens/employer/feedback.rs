//! Feedback: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;

use crate::parts::Screen;

/// Feedback.
#[component]
pub fn Feedback(log: TrajectId) -> Element {
    rsx! {
        Screen { title: "Feedback" }
    }
}
