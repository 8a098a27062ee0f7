//! What happened, newest first, as a line of moments. It does not know what can happen.

use dioxus::prelude::*;

use super::{Glyph, Icon, Tone};

/// Moments under each other; fill it with `Moment`s.
#[component]
pub fn Timeline(label: String, children: Element) -> Element {
    rsx! {
        ol { class: "timeline", aria_label: "{label}", {children} }
    }
}

/// One moment: what, by whom and when, and room for "zet terug".
#[component]
pub fn Moment(
    what: String,
    #[props(default)] meta: String,
    #[props(default = Icon::Edit)] icon: Icon,
    #[props(default)] tone: Tone,
    children: Element,
) -> Element {
    rsx! {
        li { class: "moment",
            span { class: "moment-mark {tone.class()}", Glyph { icon } }
            div { class: "grow stack-tight",
                p { "{what}" }
                if !meta.is_empty() {
                    p { class: "soft", "{meta}" }
                }
                {children}
            }
        }
    }
}
