//! CoachToday: to be written.

use dioxus::prelude::*;

use crate::parts::Screen;

/// CoachToday.
#[component]
pub fn CoachToday() -> Element {
    rsx! {
        Screen { title: "CoachToday" }
    }
}
