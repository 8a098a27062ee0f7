//! TrajectGoals: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;

use crate::parts::Screen;

/// TrajectGoals.
#[component]
pub fn TrajectGoals(log: TrajectId) -> Element {
    rsx! {
        Screen { title: "TrajectGoals" }
    }
}
