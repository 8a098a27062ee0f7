//! Candidates: to be written.

use dioxus::prelude::*;

use crate::parts::Screen;

/// Candidates.
#[component]
pub fn Candidates() -> Element {
    rsx! {
        Screen { title: "Candidates" }
    }
}
