//! NewMember: to be written.

use dioxus::prelude::*;
use shared::id::TrajectId;

use crate::parts::Screen;

/// NewMember.
#[component]
pub fn NewMember(log: TrajectId) -> Element {
    rsx! {
        Screen { title: "NewMember" }
    }
}
