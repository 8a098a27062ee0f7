//! One question with its answer under it, as a row of a list. Knows no record.

use dioxus::prelude::*;

/// A soft question above a strong answer, which may be chips alone.
#[component]
pub fn AnswerLine(question: String, answer: String, children: Element) -> Element {
    rsx! {
        li { class: "row list-row",
            div { class: "grow stack-tight",
                p { class: "soft", "{question}" }
                if !answer.is_empty() {
                    p { class: "strong", bdi { "{answer}" } }
                }
                {children}
            }
        }
    }
}
