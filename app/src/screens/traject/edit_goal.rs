//! EditGoal: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::goal::GoalId;

use crate::parts::Screen;

/// EditGoal.
#[component]
pub fn EditGoal(log: TrajectId, goal: GoalId) -> Element {
    rsx! {
        Screen { title: "EditGoal" }
    }
}
