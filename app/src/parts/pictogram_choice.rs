//! Choosing the picture of a step: tiles with their word. It does not know the step.

use dioxus::prelude::*;

use super::Pictogram;
use super::pictogram::Picture;
use super::unique::use_unique;

/// One picture to choose and its word.
#[derive(Clone, PartialEq)]
pub struct PictogramOption {
    /// The picture.
    pub pictogram: Pictogram,
    /// Its word.
    pub label: String,
}

/// A group of pictures of which one can be chosen.
#[component]
pub fn PictogramChoice(
    legend: String,
    options: Vec<PictogramOption>,
    chosen: Option<Pictogram>,
    onchoose: EventHandler<Pictogram>,
) -> Element {
    let name = use_unique("picture");
    rsx! {
        fieldset { class: "choice-group",
            legend { class: "legend", "{legend}" }
            div { class: "choice-pictures",
                for option in options {
                    label { key: "{option.label}", class: "choice",
                        input {
                            class: "choice-input",
                            r#type: "radio",
                            name: "{name}",
                            checked: chosen == Some(option.pictogram),
                            onchange: move |_| onchoose.call(option.pictogram),
                        }
                        span { class: "choice-face",
                            Picture { pictogram: option.pictogram }
                            span { "{option.label}" }
                        }
                    }
                }
            }
        }
    }
}
