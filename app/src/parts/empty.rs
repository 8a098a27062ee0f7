//! Nothing here yet, said kindly, with what could be done. It does not know what is missing.

use dioxus::prelude::*;

/// A small staircase, a line, and room for one action.
#[component]
pub fn Empty(title: String, #[props(default)] text: String, children: Element) -> Element {
    rsx! {
        div { class: "empty",
            svg {
                class: "empty-picture",
                view_box: "0 0 120 72",
                "aria-hidden": "true",
                "focusable": "false",
                circle { class: "empty-sun", cx: "96", cy: "22", r: "13" }
                path { class: "stair later", d: "M8 68V58q0-4 4-4h18q4 0 4 4v10z" }
                path { class: "stair later", d: "M38 68V48q0-4 4-4h18q4 0 4 4v20z" }
                path { class: "stair later", d: "M68 68V38q0-4 4-4h18q4 0 4 4v30z" }
            }
            p { class: "strong", "{title}" }
            if !text.is_empty() {
                p { class: "soft", "{text}" }
            }
            {children}
        }
    }
}
