//! A line of words and one of a list, as fields of a form. Knows no record.

use dioxus::prelude::*;
use shared::wire::StringEnum;

use super::form::Form;
use crate::parts::{Choice, ChoiceLayout, Choices, Field, FieldKind};

/// Words: what was typed, else as they stood.
#[component]
pub fn TextField(
    form: Form,
    name: &'static str,
    label: String,
    #[props(default)] hint: String,
    #[props(default)] stood: String,
    #[props(default)] kind: FieldKind,
    limit: Option<usize>,
) -> Element {
    rsx! {
        Field {
            label,
            hint,
            kind,
            limit,
            value: form.or(name, &stood),
            onsave: move |text| form.put(name, text),
        }
    }
}

/// One of a list that never changes: what was chosen, else as it stood.
#[component]
pub fn ChoiceField(
    form: Form,
    name: &'static str,
    legend: String,
    choices: Vec<Choice>,
    stood: Option<usize>,
) -> Element {
    rsx! {
        Choices {
            legend,
            layout: ChoiceLayout::Columns,
            choices,
            chosen: form.chosen(name).or(stood),
            onchoose: move |place| form.choose(name, place),
        }
    }
}

/// All of a list, each in its words.
pub fn listed<T: StringEnum>(words: impl Fn(T) -> &'static str) -> Vec<Choice> {
    T::ALL.iter().map(|it| Choice::new(words(*it))).collect()
}

/// Where one stands in its list.
pub fn place_of<T: StringEnum + PartialEq>(it: T) -> Option<usize> {
    T::ALL.iter().position(|other| *other == it)
}
