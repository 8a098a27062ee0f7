//! Me: to be written.

use dioxus::prelude::*;

use crate::parts::Screen;

/// Me.
#[component]
pub fn Me() -> Element {
    rsx! {
        Screen { title: "Me" }
    }
}
