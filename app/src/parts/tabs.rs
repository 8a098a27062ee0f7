//! Sides of one thing, as links in a strip. It does not know the thing.

use dioxus::html::{ScrollLogicalPosition, ScrollToOptions};
use dioxus::prelude::*;

use super::Anchor;

/// One side.
#[derive(Clone, PartialEq)]
pub struct Tab {
    /// Where it goes.
    pub href: String,
    /// Its word.
    pub label: String,
    /// `true` when it is shown.
    pub current: bool,
}

/// Links of which one is current; the strip scrolls when they do not fit.
#[component]
pub fn Tabs(label: String, tabs: Vec<Tab>) -> Element {
    rsx! {
        nav { class: "tabs", aria_label: "{label}",
            for tab in tabs {
                Anchor {
                    key: "{tab.href}",
                    href: tab.href,
                    class: "tab",
                    current: tab.current,
                    onmounted: move |event: MountedEvent| async move {
                        if tab.current {
                            into_view(&event).await;
                        }
                    },
                    "{tab.label}"
                }
            }
        }
    }
}

/// A strip that is longer than the screen starts at the current tab.
async fn into_view(tab: &MountedEvent) {
    let options = ScrollToOptions {
        behavior: ScrollBehavior::Instant,
        vertical: ScrollLogicalPosition::Nearest,
        horizontal: ScrollLogicalPosition::Center,
    };
    // A renderer that cannot scroll leaves the strip at its start, where it can be dragged.
    tab.scroll_to_with_options(options).await.ok();
}
