//! The picture of a step on its tile, drawn in two tones. It does not know the step.

use dioxus::prelude::*;

use super::Pictogram;

/// How large a picture is.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum PictureSize {
    /// In a row.
    #[default]
    Small,
    /// On the card of the next step.
    Large,
}

/// A pictogram on a warm tile; hidden from screen readers, because the title follows.
#[component]
pub fn Picture(pictogram: Pictogram, #[props(default)] size: PictureSize) -> Element {
    let class = match size {
        PictureSize::Small => "picture",
        PictureSize::Large => "picture large",
    };
    let art = pictogram.art();
    rsx! {
        span { class, aria_hidden: "true",
            svg { view_box: "0 0 24 24", "focusable": "false",
                path { class: "picture-tone", d: art.tone }
                path { d: art.line }
            }
        }
    }
}
