//! A titled part of a screen that is not on paper. It does not know what it holds.

use dioxus::prelude::*;

/// A heading, room for one small action beside it, and content.
#[component]
pub fn Section(title: String, actions: Option<Element>, children: Element) -> Element {
    rsx! {
        section { class: "section",
            div { class: "section-head",
                h2 { class: "grow", bdi { "{title}" } }
                {actions}
            }
            {children}
        }
    }
}
