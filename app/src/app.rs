//! The root of the interface: the session, the address, and the window around every screen. Knows no screen by name.

use dioxus::prelude::*;

use crate::navigator::use_navigator_at_root;
use crate::platform;
use crate::screens::{OpenTwice, Shell};
use crate::session::use_session_at_root;

/// Begins the session once, and shows the screen of the address.
#[component]
pub fn App() -> Element {
    if platform::is_open_elsewhere() {
        return rsx! {
            OpenTwice {}
        };
    }
    use_session_at_root();
    use_navigator_at_root();
    rsx! {
        Shell {}
    }
}
