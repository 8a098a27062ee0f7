//! A round button with an icon alone; its words are for screen readers. It does not know what it sets off.

use dioxus::prelude::*;

use super::{Glyph, Icon};

/// A round button.
#[component]
pub fn IconButton(icon: Icon, label: String, onpress: EventHandler<()>) -> Element {
    rsx! {
        button {
            class: "round",
            r#type: "button",
            aria_label: "{label}",
            title: "{label}",
            onclick: move |_| onpress.call(()),
            Glyph { icon }
        }
    }
}
