//! How it goes: a face and a word, side by side. It does not know who is asked.

use dioxus::prelude::*;

use super::choice::{Choice, Legend, Radios};

/// A group of faces of which one can be chosen; give each choice an icon.
#[component]
pub fn Faces(
    legend: String,
    #[props(default)] legend_look: Legend,
    choices: Vec<Choice>,
    chosen: Option<usize>,
    onchoose: EventHandler<usize>,
) -> Element {
    rsx! {
        Radios { class: "choice-faces", legend, legend_look, choices, chosen, onchoose }
    }
}
