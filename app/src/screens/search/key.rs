//! The key that opens the search at a desk, where the cockpit has no use of its own for it. Knows no result.

use dioxus::prelude::*;

use super::FIELD;
use crate::desk::{Shortcut, Width, focus, use_keys, use_width};
use crate::navigator::navigator;
use crate::route::Route;
use crate::session::use_session;

/// Listens as long as it stands. A phone has no single keys.
#[component]
pub fn SearchKey() -> Element {
    let session = use_session();
    match use_width() {
        Width::Desk if session.may_search() => rsx! {
            Listening {}
        },
        Width::Desk | Width::Phone => rsx! {},
    }
}

#[component]
fn Listening() -> Element {
    use_keys(|key| match (key, Route::at(&navigator().here())) {
        // It searches the list beside it.
        (Shortcut::Search, Route::Candidate { .. }) => {}
        (Shortcut::Search, Route::Search) => focus(FIELD),
        (Shortcut::Search, _) => navigator().push(Route::Search),
        (
            Shortcut::Next
            | Shortcut::Previous
            | Shortcut::CheckIn
            | Shortcut::Solved
            | Shortcut::All,
            _,
        ) => {}
    });
    rsx! {}
}
