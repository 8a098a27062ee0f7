//! TrajectOverview: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;

use crate::parts::Screen;

/// TrajectOverview.
#[component]
pub fn TrajectOverview(log: TrajectId) -> Element {
    rsx! {
        Screen { title: "TrajectOverview" }
    }
}
