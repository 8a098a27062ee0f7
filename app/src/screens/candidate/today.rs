//! CandidateToday: to be written.

use dioxus::prelude::*;

use crate::parts::Screen;

/// CandidateToday.
#[component]
pub fn CandidateToday() -> Element {
    rsx! {
        Screen { title: "CandidateToday" }
    }
}
