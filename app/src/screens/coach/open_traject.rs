//! OpenTraject: to be written.

use dioxus::prelude::*;

use crate::parts::Screen;

/// OpenTraject.
#[component]
pub fn OpenTraject() -> Element {
    rsx! {
        Screen { title: "OpenTraject" }
    }
}
