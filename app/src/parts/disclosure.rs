//! More, for who wants to know: closed until it is asked for. It does not know what it hides.

use dioxus::prelude::*;

use super::{Glyph, Icon};

/// A native `details`; printing opens it.
#[component]
pub fn Disclosure(
    label: String,
    #[props(default)] icon: Option<Icon>,
    children: Element,
) -> Element {
    rsx! {
        details { class: "disclosure",
            summary {
                if let Some(icon) = icon {
                    Glyph { icon }
                }
                span { class: "grow", "{label}" }
                Glyph { icon: Icon::Down }
            }
            div { class: "disclosure-body stack", {children} }
        }
    }
}
