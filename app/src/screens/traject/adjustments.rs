//! TrajectAdjustments: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;

use crate::parts::Screen;

/// TrajectAdjustments.
#[component]
pub fn TrajectAdjustments(log: TrajectId) -> Element {
    rsx! {
        Screen { title: "TrajectAdjustments" }
    }
}
