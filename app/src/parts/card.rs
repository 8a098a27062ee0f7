//! A sheet of paper with one subject on it. It does not know the subject.

use dioxus::prelude::*;

/// A card; with a title it is a part of the page that screen readers can jump to.
#[component]
pub fn Card(
    /// The subject, as a heading; empty for none.
    #[props(default)]
    title: String,
    /// A soft line above the title.
    #[props(default)]
    over: String,
    /// A soft line under the title.
    #[props(default)]
    under: String,
    children: Element,
) -> Element {
    rsx! {
        section { class: "card",
            if !title.is_empty() {
                div { class: "card-head",
                    if !over.is_empty() {
                        p { class: "soft", "{over}" }
                    }
                    h2 { bdi { "{title}" } }
                    if !under.is_empty() {
                        p { class: "soft", "{under}" }
                    }
                }
            }
            {children}
        }
    }
}
