//! A screen that this edition does not hold: fetches the whole app, then opens there. No tap; one to try again.
//!
//! Whoever stands here was just paired as coach or employer, or followed a colleague's link. What they have stays usable:
//! only once the whole app is here does it take over.

use dioxus::prelude::*;

use super::fetching::Fetching;
use crate::session::use_session;

/// The door to the whole app.
#[component]
pub fn OtherPart() -> Element {
    let session = use_session();
    use_hook(|| session.fetch_whole_edition());
    rsx! {
        Fetching {
            is_missed: session.lacks_whole_edition(),
            onretry: move |()| session.fetch_whole_edition(),
        }
    }
}
