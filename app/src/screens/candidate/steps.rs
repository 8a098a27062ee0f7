//! Steps: to be written.

use dioxus::prelude::*;

use crate::parts::Screen;

/// Steps.
#[component]
pub fn Steps() -> Element {
    rsx! {
        Screen { title: "Steps" }
    }
}
