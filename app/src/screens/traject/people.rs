//! TrajectPeople: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;

use crate::parts::Screen;

/// TrajectPeople.
#[component]
pub fn TrajectPeople(log: TrajectId) -> Element {
    rsx! {
        Screen { title: "TrajectPeople" }
    }
}
