//! The root of the interface: what stands around every screen. Knows no screen by name.

use dioxus::prelude::*;

use crate::route::Route;

/// The whole app: the router and nothing else, so that a screen can be added without touching it.
#[component]
pub fn App() -> Element {
    rsx! {
        Router::<Route> {}
    }
}
