//! That somebody looks at a traject. Shows nothing.

use dioxus::prelude::*;
use shared::id::TrajectId;

use crate::session::use_session;

/// Stands on every page of a traject.
#[component]
pub fn Looked(log: TrajectId) -> Element {
    let mut session = use_session();
    // The same page may go on with another traject.
    use_effect(use_reactive!(|log| session.note_look(log)));
    VNode::empty()
}
