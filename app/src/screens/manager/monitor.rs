//! Monitor: to be written.

use dioxus::prelude::*;

use crate::parts::Screen;

/// Monitor.
#[component]
pub fn Monitor() -> Element {
    rsx! {
        Screen { title: "Monitor" }
    }
}
