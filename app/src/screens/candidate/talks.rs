//! Talks: to be written.

use dioxus::prelude::*;

use crate::parts::Screen;

/// Talks.
#[component]
pub fn Talks() -> Element {
    rsx! {
        Screen { title: "Talks" }
    }
}
