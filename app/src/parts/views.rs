//! Three people's view of one goal, under each other. A gap between them is something to talk about, never an error.

use dioxus::prelude::*;

use super::mini_stairs::{MiniStairs, StairsLook};
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
    /// How it was the time before, if that is told.
    pub before: Option<Before>,
}

/// The same view, the time before.
#[derive(Clone, PartialEq)]
pub struct Before {
    pub height: usize,
    /// "Eerst: samen", or that it stayed the same.
    pub words: String,
}

impl View {
    /// One that moved is marked where it stands now.
    fn look(&self) -> StairsLook {
        match (&self.before, self.height) {
            (Some(before), Some(height)) if before.height != height => StairsLook::Moved,
            (Some(_) | None, Some(_) | None) => StairsLook::Still,
        }
    }
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
                            MiniStairs { height: view.height.unwrap_or(0), of: HEIGHTS, look: view.look() }
                            div { class: "stack-tight",
                                span { class: if view.height.is_none() { "soft" }, bdi { "{view.words}" } }
                                if let Some(before) = view.before {
                                    span { class: "soft", "{before.words}" }
                                }
                            }
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
