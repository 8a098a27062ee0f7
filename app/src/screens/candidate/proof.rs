//! Proof: to be written.

use dioxus::prelude::*;

use crate::parts::Screen;

/// Proof.
#[component]
pub fn Proof() -> Element {
    rsx! {
        Screen { title: "Proof" }
    }
}
