//! One of a few, as large cards under each other or side by side. It does not know the question.

use dioxus::prelude::*;

use super::choice::{Choice, Legend, Radios};

/// How choices stand.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum ChoiceLayout {
    /// Large cards under each other.
    #[default]
    Cards,
    /// Side by side, for short words; under each other where that does not fit.
    Columns,
    /// All beside each other, for a figure or a short word each.
    Beside,
}

/// A group of which one can be chosen.
#[component]
pub fn Choices(
    legend: String,
    #[props(default)] legend_look: Legend,
    #[props(default)] layout: ChoiceLayout,
    choices: Vec<Choice>,
    chosen: Option<usize>,
    onchoose: EventHandler<usize>,
) -> Element {
    let class = match layout {
        ChoiceLayout::Cards => "choice-cards",
        ChoiceLayout::Columns => "choice-columns",
        ChoiceLayout::Beside => "choice-beside",
    };
    rsx! {
        Radios { class, legend, legend_look, choices, chosen, onchoose }
    }
}
