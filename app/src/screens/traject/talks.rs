//! TrajectTalks: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;

use crate::parts::Screen;

/// TrajectTalks.
#[component]
pub fn TrajectTalks(log: TrajectId) -> Element {
    rsx! {
        Screen { title: "TrajectTalks" }
    }
}
