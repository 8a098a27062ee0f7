//! OwnStep: to be written.

use dioxus::prelude::*;

use crate::parts::Screen;

/// OwnStep.
#[component]
pub fn OwnStep() -> Element {
    rsx! {
        Screen { title: "OwnStep" }
    }
}
