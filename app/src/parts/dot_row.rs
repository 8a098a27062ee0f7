//! One dot for each time, from not yet to good, the last with a ring. It does not know what was looked at.

use dioxus::prelude::*;

/// How full a dot is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dot {
    Empty,
    Half,
    Full,
}

impl Dot {
    fn class(self) -> &'static str {
        match self {
            Self::Empty => "dot",
            Self::Half => "dot half",
            Self::Full => "dot full",
        }
    }
}

/// What is looked at, its dots from first to last, and the last in words; `told` says all of them.
#[component]
pub fn DotRow(label: String, dots: Vec<Dot>, last: String, told: String) -> Element {
    rsx! {
        li { class: "dot-row",
            span { "{label}" }
            span { class: "dots", role: "img", "aria-label": "{told}",
                for (place , dot) in dots.into_iter().enumerate() {
                    span { key: "{place}", class: dot.class() }
                }
            }
            strong { "{last}" }
        }
    }
}
