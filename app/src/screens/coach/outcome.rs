//! Outcome: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;

use crate::parts::Screen;

/// Outcome.
#[component]
pub fn Outcome(log: TrajectId) -> Element {
    rsx! {
        Screen { title: "Outcome" }
    }
}
