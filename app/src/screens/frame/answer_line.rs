//! One question with its answer under it, as a row of a list. Knows no record.

use dioxus::prelude::*;

/// A soft question above a strong answer, with room for chips.
#[component]
pub fn AnswerLine(question: String, answer: String, children: Element) -> Element {
    rsx! {
        li { class: "row list-row",
            div { class: "grow stack-tight",
                p { class: "soft", "{question}" }
                p { class: "strong", bdi { "{answer}" } }
                {children}
            }
        }
    }
}
