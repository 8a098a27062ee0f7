//! A line that informs or asks for care, in the place it is about. It does not know why.

use dioxus::prelude::*;

use super::{Glyph, Icon, Tone};

/// A calm banner with an icon and room for an action.
#[component]
pub fn Notice(
    text: String,
    #[props(default)] tone: Tone,
    #[props(default = Icon::Info)] icon: Icon,
    children: Element,
) -> Element {
    rsx! {
        div { class: "notice {tone.class()}",
            Glyph { icon }
            div { class: "grow stack-tight",
                p { "{text}" }
                {children}
            }
        }
    }
}
