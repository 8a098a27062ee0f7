//! CheckIn: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;

use crate::parts::Screen;

/// CheckIn.
#[component]
pub fn CheckIn(log: TrajectId) -> Element {
    rsx! {
        Screen { title: "CheckIn" }
    }
}
