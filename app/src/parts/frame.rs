//! The window: the screen, then the bar, and the toast above it. It does not know which screen is shown.

use dioxus::prelude::*;

/// Put every screen inside one; leave `nav` out where only one thing can be done.
#[component]
pub fn Frame(nav: Option<Element>, toast: Option<Element>, children: Element) -> Element {
    let class = if nav.is_some() { "frame has-nav" } else { "frame" };
    rsx! {
        div { class,
            {children}
            {nav}
            {toast}
        }
    }
}
