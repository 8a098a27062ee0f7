//! Goals: to be written.

use dioxus::prelude::*;

use crate::parts::Screen;

/// Goals.
#[component]
pub fn Goals() -> Element {
    rsx! {
        Screen { title: "Goals" }
    }
}
