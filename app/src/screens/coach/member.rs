//! Member: to be written.

use dioxus::prelude::*;
use shared::id::PersonId;
use shared::id::TrajectId;

use crate::parts::Screen;

/// Member.
#[component]
pub fn Member(log: TrajectId, person: PersonId) -> Element {
    rsx! {
        Screen { title: "Member" }
    }
}
