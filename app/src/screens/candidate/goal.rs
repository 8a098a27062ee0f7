//! Goal: to be written.

use dioxus::prelude::*;
use shared::record::goal::GoalId;

use crate::parts::Screen;

/// Goal.
#[component]
pub fn Goal(goal: GoalId) -> Element {
    rsx! {
        Screen { title: "Goal" }
    }
}
