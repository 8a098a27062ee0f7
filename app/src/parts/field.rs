//! One thing to fill in: its label, a hint, what is wrong with it, and how much room is left. It does not know the record behind it.

use dioxus::prelude::*;

use super::choice::Legend;
use super::unique::use_unique;

/// What stands for a day or a time of which only a part was filled in: the browser calls that nothing.
pub const HALF_FILLED: &str = "\u{fffd}";

/// What kind of answer a field takes.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum FieldKind {
    /// One line.
    #[default]
    Line,
    /// A few sentences.
    Text,
    /// A day, as `2026-03-05`.
    Date,
    /// A time of day, as `09:30`.
    Time,
    /// A number.
    Number,
    /// A telephone number.
    Tel,
    /// What is looked for; its label stands in it while it is empty.
    Search,
}

impl FieldKind {
    fn input_type(self) -> &'static str {
        match self {
            // A browser reads numbers by its own language, and keeps to itself what it could not read.
            Self::Line | Self::Text | Self::Number => "text",
            Self::Date => "date",
            Self::Time => "time",
            Self::Tel => "tel",
            Self::Search => "search",
        }
    }
}

/// A labelled field. `onsave` fires at every change, so that a draft can be kept.
#[component]
pub fn Field(
    label: String,
    value: String,
    #[props(default)] label_look: Legend,
    #[props(default)] kind: FieldKind,
    #[props(default)] hint: String,
    /// What is wrong, in words; empty when nothing is.
    #[props(default)]
    error: String,
    /// The most characters it takes. The count shows from four fifths; typing on is never cut off.
    limit: Option<usize>,
    onsave: EventHandler<String>,
) -> Element {
    let id = use_unique("field");
    let length = value.chars().count();
    let counted = limit.filter(|limit| length * 5 >= limit * 4);
    let over = limit.is_some_and(|limit| length > limit);
    let is_half = value == HALF_FILLED;
    let invalid = (over || is_half || !error.is_empty()).then_some("true");
    let mut element = use_signal(|| None::<web_sys::Element>);
    let look = move |_| {
        let is_half_now =
            element.peek().as_ref().is_some_and(|it| it.matches(":invalid").unwrap_or(false));
        if is_half_now != is_half {
            onsave.call(if is_half_now { HALF_FILLED.to_owned() } else { String::new() });
        }
    };
    rsx! {
        div { class: "field",
            label { class: label_look.label_class(), r#for: "{id}", "{label}" }
            if !hint.is_empty() {
                p { class: "soft", id: "{id}-hint", "{hint}" }
            }
            if kind == FieldKind::Text {
                textarea {
                    id: "{id}",
                    rows: "3",
                    dir: "auto",
                    aria_describedby: "{id}-hint {id}-error {id}-count",
                    aria_invalid: invalid,
                    value: "{value}",
                    oninput: move |event| onsave.call(event.value()),
                }
            } else {
                input {
                    id: "{id}",
                    r#type: kind.input_type(),
                    dir: if matches!(kind, FieldKind::Line | FieldKind::Search) { "auto" } else { "ltr" },
                    placeholder: (kind == FieldKind::Search).then(|| label.clone()),
                    inputmode: (kind == FieldKind::Number).then_some("numeric"),
                    autocomplete: "off",
                    aria_describedby: "{id}-hint {id}-error {id}-count",
                    aria_invalid: invalid,
                    value: if is_half { "" } else { "{value}" },
                    oninput: move |event| onsave.call(event.value()),
                    onmounted: move |event| element.set(event.downcast::<web_sys::Element>().cloned()),
                    onblur: look,
                }
            }
            if !error.is_empty() {
                p { class: "field-error", id: "{id}-error", role: "alert", "{error}" }
            }
            if let Some(limit) = counted {
                p { class: if over { "field-count over" } else { "field-count" }, id: "{id}-count", dir: "ltr",
                    "{length} / {limit}"
                }
            }
        }
    }
}
