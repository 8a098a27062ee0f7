//! Parked: to be written.

use dioxus::prelude::*;

use crate::parts::Screen;

/// Parked.
#[component]
pub fn Parked() -> Element {
    rsx! {
        Screen { title: "Parked" }
    }
}
