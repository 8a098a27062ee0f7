//! Two letters in a round, standing for a person. It does not know the person; the name stands beside it in words.

use dioxus::prelude::*;

/// Initials in a round; hidden from screen readers, because the name follows.
#[component]
pub fn Avatar(initials: String) -> Element {
    rsx! {
        span { class: "avatar", aria_hidden: "true", "{initials}" }
    }
}
