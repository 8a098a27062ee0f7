//! The bar at the foot of a phone, or the rail at the side of a wide screen. It does not know the routes.

use dioxus::prelude::*;

use super::{Anchor, Glyph, Icon};

/// One place in the bar.
#[derive(Clone, PartialEq)]
pub struct NavItem {
    /// Where it goes.
    pub href: String,
    /// Its picture.
    pub icon: Icon,
    /// Its word.
    pub label: &'static str,
    /// `true` when the screen shown is this place or below it.
    pub current: bool,
    /// What to say where something new stands there; empty where nothing does.
    pub news: &'static str,
}

/// Four or five places, always the same and in the same order.
#[component]
pub fn NavBar(
    /// What the bar is, for screen readers.
    label: String,
    items: Vec<NavItem>,
) -> Element {
    rsx! {
        nav { class: "nav", aria_label: "{label}",
            for item in items {
                Anchor {
                    key: "{item.href}",
                    href: item.href,
                    class: "nav-item",
                    current: item.current,
                    span { class: "nav-icon",
                        Glyph { icon: item.icon }
                        if !item.news.is_empty() {
                            span { class: "nav-news" }
                        }
                    }
                    span { class: "nav-word", "{item.label}" }
                    if !item.news.is_empty() {
                        span { class: "visually-hidden", "{item.news}" }
                    }
                }
            }
        }
    }
}
