//! The one thing that is now, as a row that leads to it. It does not know the thing.

use dioxus::prelude::*;

use super::{Anchor, Glyph, Icon};

/// The row; `meta` is a soft line under it.
#[component]
pub fn NowRow(label: String, #[props(default)] meta: String, href: String) -> Element {
    rsx! {
        Anchor { href, class: "now-row",
            span { class: "now-dot", "aria-hidden": "true" }
            span { class: "grow",
                strong { bdi { "{label}" } }
                if !meta.is_empty() {
                    br {}
                    "{meta}"
                }
            }
            Glyph { icon: Icon::Forward }
        }
    }
}
