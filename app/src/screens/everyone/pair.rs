//! Pair: to be written.

use dioxus::prelude::*;

use crate::parts::Screen;

/// Pair.
#[component]
pub fn Pair() -> Element {
    rsx! {
        Screen { title: "Pair" }
    }
}
