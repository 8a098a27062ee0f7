//! A few words with a tone. The words carry the meaning; the tone only supports it.

use dioxus::prelude::*;

use super::{Glyph, Icon};

/// What a chip, notice or mark feels like.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// Of the product: a neutral fact.
    #[default]
    Brand,
    /// Now: the thing to look at.
    Sun,
    /// Needs care.
    Care,
    /// Done or confirmed.
    Done,
    /// Beside the point, but good to know.
    Plain,
}

impl Tone {
    /// The tone's class name.
    pub fn class(self) -> &'static str {
        match self {
            Self::Brand => "tone-brand",
            Self::Sun => "tone-sun",
            Self::Care => "tone-care",
            Self::Done => "tone-done",
            Self::Plain => "tone-plain",
        }
    }
}

/// A few words on a rounded ground.
#[component]
pub fn Chip(label: String, #[props(default)] tone: Tone, icon: Option<Icon>) -> Element {
    rsx! {
        span { class: "chip {tone.class()}",
            if let Some(icon) = icon {
                Glyph { icon }
            }
            span { bdi { "{label}" } }
        }
    }
}
