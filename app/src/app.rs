//! The root of the interface: the session, and the router inside it. Knows no screen by name.

use dioxus::prelude::*;

use crate::route::Route;
use crate::session::use_session_at_root;

/// The whole app: begins the session once, and shows the screen of the address.
#[component]
pub fn App() -> Element {
    use_session_at_root();
    rsx! {
        Router::<Route> {}
    }
}
