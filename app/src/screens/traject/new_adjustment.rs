//! NewAdjustment: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;

use crate::parts::Screen;

/// NewAdjustment.
#[component]
pub fn NewAdjustment(log: TrajectId) -> Element {
    rsx! {
        Screen { title: "NewAdjustment" }
    }
}
