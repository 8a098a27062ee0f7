//! The key that opens the search at a desk, where the cockpit has no use of its own for it. Knows no result.

use dioxus::prelude::*;

use shared::role::Permission;

use super::FIELD;
use crate::desk::{Shortcut, Width, focus, use_keys, use_width};
use crate::navigator::navigator;
use crate::route::Route;
use crate::session::use_session;

/// Listens on a screen that has no use of its own for keys. A phone has no single keys.
#[component]
pub fn SearchKey(on: Route) -> Element {
    let session = use_session();
    let has_own_keys = matches!(on, Route::Candidate { .. });
    match use_width() {
        Width::Desk if session.may(Permission::SearchOffice) && !has_own_keys => rsx! {
            Listening {}
        },
        Width::Desk | Width::Phone => rsx! {},
    }
}

#[component]
fn Listening() -> Element {
    use_keys(|key| match (key, Route::at(&navigator().here())) {
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
