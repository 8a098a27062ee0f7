//! Three people's view of one goal, under each other. A gap between them is something to talk about, never an error.

use dioxus::prelude::*;

use super::mini_stairs::MiniStairs;
use super::{Glyph, Icon};

/// One person's view.
#[derive(Clone, PartialEq)]
pub struct View {
    /// Who: "Jij", "Coach", "Je baas".
    pub who: String,
    /// How high, from 1 up to 5; nothing when not yet said.
    pub height: Option<usize>,
    /// The sentence in words, or that nothing was said yet.
    pub words: String,
}

/// How many heights a goal has.
const HEIGHTS: usize = 5;

/// The views with their stairs and sentences, and a calm line about the gap.
#[component]
pub fn Views(
    views: Vec<View>,
    /// About the gap: "Je baas ziet meer dan jij. Praat er samen over."; empty for none.
    #[props(default)]
    note: String,
) -> Element {
    rsx! {
        div { class: "views",
            dl {
                for view in views {
                    div { key: "{view.who}", class: "view",
                        dt { "{view.who}" }
                        dd {
                            MiniStairs { height: view.height.unwrap_or(0), of: HEIGHTS }
                            span { class: if view.height.is_none() { "soft" }, bdi { "{view.words}" } }
                        }
                    }
                }
            }
            if !note.is_empty() {
                p { class: "views-note",
                    Glyph { icon: Icon::Talk }
                    span { "{note}" }
                }
            }
        }
    }
}
