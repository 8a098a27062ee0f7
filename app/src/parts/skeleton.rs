//! The shape of what is being fetched, so that nothing jumps when it comes. It does not know what that is.

use dioxus::prelude::*;

/// Soft cards in place of content.
#[component]
pub fn Skeleton(
    /// What is going on, for screen readers.
    label: String,
) -> Element {
    rsx! {
        div { class: "skeleton", role: "status",
            span { class: "visually-hidden", "{label}" }
            for place in 0..3 {
                div { key: "{place}", class: "skeleton-card", aria_hidden: "true",
                    span { class: "skeleton-line" }
                    span { class: "skeleton-line short" }
                }
            }
        }
    }
}
