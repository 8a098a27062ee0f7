//! A round picture of what a row is about, with a tone. The words beside it say what.

use dioxus::prelude::*;

use super::{Glyph, Icon, Tone};

/// The picture; an open ring where there is none.
#[component]
pub fn RoundMark(icon: Option<Icon>, #[props(default)] tone: Tone) -> Element {
    rsx! {
        span { class: "round-mark {tone.class()}",
            if let Some(icon) = icon {
                Glyph { icon }
            }
        }
    }
}
