//! The greeting at the top of a day, with the stairs faintly behind it. It does not know who is greeted.

use dioxus::prelude::*;

use super::Heading;

/// A header on the product's own colour: a line, the heading, round buttons.
#[component]
pub fn Wave(
    title: String,
    /// A line above the heading, for instance the day.
    #[props(default)]
    over: String,
    actions: Option<Element>,
    /// More on the same ground, under the heading.
    children: Element,
) -> Element {
    rsx! {
        header { class: "wave",
            svg {
                class: "wave-stairs",
                view_box: "0 0 160 96",
                "aria-hidden": "true",
                "focusable": "false",
                path { d: "M0 96V84q0-4 4-4h20q4 0 4 4v12zM33 96V66q0-4 4-4h20q4 0 4 4v30zM66 96V48q0-4 4-4h20q4 0 4 4v48zM99 96V30q0-4 4-4h20q4 0 4 4v66zM132 96V12q0-4 4-4h20q4 0 4 4v84z" }
            }
            div { class: "wave-words grow",
                if !over.is_empty() {
                    p { class: "wave-over", "{over}" }
                }
                Heading { title }
                {children}
            }
            {actions}
        }
    }
}
