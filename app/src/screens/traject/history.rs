//! TrajectHistory: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;

use crate::parts::Screen;

/// TrajectHistory.
#[component]
pub fn TrajectHistory(log: TrajectId) -> Element {
    rsx! {
        Screen { title: "TrajectHistory" }
    }
}
