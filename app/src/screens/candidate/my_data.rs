//! MyData: to be written.

use dioxus::prelude::*;

use crate::parts::Screen;

/// MyData.
#[component]
pub fn MyData() -> Element {
    rsx! {
        Screen { title: "MyData" }
    }
}
