//! A round link with an icon alone; its words are for screen readers. It does not know where it leads.

use dioxus::prelude::*;

use super::{Anchor, Glyph, Icon};

/// How much a round link stands out among others.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum RoundLook {
    #[default]
    Calm,
    /// The first of them to take.
    First,
}

impl RoundLook {
    fn class(self) -> &'static str {
        match self {
            Self::Calm => "round",
            Self::First => "round tone-brand",
        }
    }
}

/// A round link.
#[component]
pub fn RoundLink(
    icon: Icon,
    label: String,
    href: String,
    #[props(default)] look: RoundLook,
) -> Element {
    rsx! {
        Anchor { href, class: look.class(), label, Glyph { icon } }
    }
}
