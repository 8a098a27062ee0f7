//! A few characters to read aloud and type over. It does not know what they open.

use dioxus::prelude::*;

/// Large, spaced characters that run from left to right in every language.
#[component]
pub fn CodeText(
    /// What the code is for.
    label: String,
    code: String,
) -> Element {
    rsx! {
        p { class: "code-text",
            span { class: "soft", "{label}" }
            code { dir: "ltr", translate: "no", "{code}" }
        }
    }
}
