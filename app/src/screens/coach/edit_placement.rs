//! EditPlacement: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::placement::PlacementId;

use crate::parts::Screen;

/// EditPlacement.
#[component]
pub fn EditPlacement(log: TrajectId, placement: PlacementId) -> Element {
    rsx! {
        Screen { title: "EditPlacement" }
    }
}
