//! TrajectSteps: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;

use crate::parts::Screen;

/// TrajectSteps.
#[component]
pub fn TrajectSteps(log: TrajectId) -> Element {
    rsx! {
        Screen { title: "TrajectSteps" }
    }
}
