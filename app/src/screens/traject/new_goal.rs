//! NewGoal: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;

use crate::parts::Screen;

/// NewGoal.
#[component]
pub fn NewGoal(log: TrajectId) -> Element {
    rsx! {
        Screen { title: "NewGoal" }
    }
}
