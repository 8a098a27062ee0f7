//! Where a rule stands: in words, and the way there. Knows no rule.

use dioxus::prelude::*;

use crate::parts::{Anchor, Glyph, Icon};

/// The source; the system opens its address.
#[component]
pub fn Source(source: String, link: String) -> Element {
    rsx! {
        if link.is_empty() {
            p { class: "soft", bdi { "{source}" } }
        } else {
            p {
                Anchor { href: link, class: "row",
                    Glyph { icon: Icon::Info }
                    bdi { "{source}" }
                }
            }
        }
    }
}
