//! Several of many, as chips that can be on or off. It does not know what they tag.

use dioxus::prelude::*;

use super::choice::{Choice, Legend};
use super::{Glyph, Icon};

/// A group of which any number can be chosen.
#[component]
pub fn ChipSet(
    legend: String,
    #[props(default)] legend_look: Legend,
    choices: Vec<Choice>,
    /// The places that are on.
    chosen: Vec<usize>,
    /// A place was pressed.
    ontoggle: EventHandler<usize>,
) -> Element {
    rsx! {
        fieldset { class: "choice-group",
            legend { class: legend_look.class(), "{legend}" }
            div { class: "choice-chips",
                for (place , choice) in choices.into_iter().enumerate() {
                    label { key: "{place}", class: "choice",
                        input {
                            class: "choice-input",
                            r#type: "checkbox",
                            checked: chosen.contains(&place),
                            onchange: move |_| ontoggle.call(place),
                        }
                        span { class: "choice-face",
                            span { class: "choice-mark",
                                Glyph { icon: choice.icon.unwrap_or(Icon::Check) }
                            }
                            span { "{choice.label}" }
                        }
                    }
                }
            }
        }
    }
}
