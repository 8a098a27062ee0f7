//! Five sentences from highest to lowest, one of which is where someone is. It knows no numbers: a small staircase shows the height.

use dioxus::prelude::*;

use super::choice::Legend;
use super::mini_stairs::MiniStairs;
use super::unique::use_unique;

/// Sentences to choose one from; without `onchoose` they are only shown.
#[component]
pub fn Levels(
    legend: String,
    #[props(default)] legend_look: Legend,
    /// The sentences, highest first.
    sentences: Vec<String>,
    chosen: Option<usize>,
    /// Said beside the chosen sentence, for instance "hier ben je nu"; empty for nothing.
    #[props(default)]
    here: String,
    onchoose: Option<EventHandler<usize>>,
) -> Element {
    let name = use_unique("level");
    let count = sentences.len();
    rsx! {
        fieldset { class: "choice-group",
            legend { class: legend_look.class(), "{legend}" }
            div { class: "levels",
                for (place , sentence) in sentences.into_iter().enumerate() {
                    label { key: "{place}", class: "choice",
                        input {
                            class: "choice-input",
                            r#type: "radio",
                            name: "{name}",
                            checked: chosen == Some(place),
                            disabled: onchoose.is_none(),
                            onchange: move |_| {
                                if let Some(onchoose) = onchoose {
                                    onchoose.call(place);
                                }
                            },
                        }
                        span { class: "choice-face",
                            MiniStairs { height: count - place, of: count }
                            span { class: "choice-words",
                                span { bdi { "{sentence}" } }
                                if chosen == Some(place) && !here.is_empty() {
                                    span { class: "choice-hint", "{here}" }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
