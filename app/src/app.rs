//! The root of the interface: the session, the address, and the window around every screen. Knows no screen by name.

use dioxus::prelude::*;

use crate::edition::Edition;
use crate::navigator::use_navigator_at_root;
use crate::screens::{self, Shell};
use crate::session::use_session_at_root;

/// The app with every screen: for coaches, employers and managers, and for every installed app.
#[component]
pub fn WholeApp() -> Element {
    use_context_provider(|| Edition::of(screens::draw));
    rsx! {
        Root {}
    }
}

/// The app with the candidate's screens alone: less to fetch, on a phone with little data.
#[component]
pub fn CandidateApp() -> Element {
    use_context_provider(|| Edition::of(screens::draw_for_candidate));
    rsx! {
        Root {}
    }
}

/// Begins the session once, and shows the screen of the address.
#[component]
fn Root() -> Element {
    use_session_at_root();
    use_navigator_at_root();
    rsx! {
        Shell {}
    }
}
