//! NewPlacement: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;

use crate::parts::Screen;

/// NewPlacement.
#[component]
pub fn NewPlacement(log: TrajectId) -> Element {
    rsx! {
        Screen { title: "NewPlacement" }
    }
}
