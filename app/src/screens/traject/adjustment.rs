//! Adjustment: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::adjustment::AdjustmentId;

use crate::parts::Screen;

/// Adjustment.
#[component]
pub fn Adjustment(log: TrajectId, adjustment: AdjustmentId) -> Element {
    rsx! {
        Screen { title: "Adjustment" }
    }
}
