//! One thing to choose, and the radio group that all groups of one-of-many share. It does not know what the choices mean.

use dioxus::prelude::*;

use super::unique::use_unique;
use super::{Glyph, Icon};

/// One thing to choose. Groups answer with its place in the list.
#[derive(Clone, PartialEq, Default)]
pub struct Choice {
    /// The words.
    pub label: String,
    /// A picture beside or above the words.
    pub icon: Option<Icon>,
    /// A soft line under the words.
    pub hint: String,
}

impl Choice {
    /// A choice in words alone.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), ..Self::default() }
    }

    /// A choice with an icon.
    pub fn with_icon(icon: Icon, label: impl Into<String>) -> Self {
        Self { icon: Some(icon), ..Self::new(label) }
    }

    /// The same choice with a soft line under it.
    pub fn hinted(self, hint: impl Into<String>) -> Self {
        Self { hint: hint.into(), ..self }
    }
}

/// Whether the question above a group or a field is seen, or only heard because a heading says it already.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum Legend {
    /// Seen and heard.
    #[default]
    Shown,
    /// Heard only.
    ForReaders,
}

impl Legend {
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Shown => "legend",
            Self::ForReaders => "visually-hidden",
        }
    }

    /// The same above a field.
    pub(super) fn label_class(self) -> Option<&'static str> {
        match self {
            Self::Shown => None,
            Self::ForReaders => Some("visually-hidden"),
        }
    }
}

/// Radios in a group, looked after by `class`.
#[component]
pub(super) fn Radios(
    class: &'static str,
    legend: String,
    legend_look: Legend,
    choices: Vec<Choice>,
    chosen: Option<usize>,
    onchoose: EventHandler<usize>,
) -> Element {
    let name = use_unique("radio");
    rsx! {
        fieldset { class: "choice-group",
            legend { class: legend_look.class(), "{legend}" }
            div { class,
                for (place , choice) in choices.into_iter().enumerate() {
                    label { key: "{place}", class: "choice",
                        input {
                            class: "choice-input",
                            r#type: "radio",
                            name: "{name}",
                            checked: chosen == Some(place),
                            onchange: move |_| onchoose.call(place),
                        }
                        span { class: "choice-face",
                            if let Some(icon) = choice.icon {
                                Glyph { icon }
                            }
                            span { class: "choice-words",
                                span { bdi { "{choice.label}" } }
                                if !choice.hint.is_empty() {
                                    span { class: "choice-hint", bdi { "{choice.hint}" } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
