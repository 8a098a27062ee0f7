//! The six phases in words: reached, now, later. It does not know their names.

use std::cmp::Ordering;

use dioxus::prelude::*;

use super::{Glyph, Icon};

/// One phase in words.
#[derive(Clone, PartialEq)]
pub struct StairWords {
    /// Its name.
    pub name: String,
    /// How it stands, in words: "klaar", "hier ben je nu", "later".
    pub state: String,
}

/// The phases under each other, joined by a line.
#[component]
pub fn StairsList(
    /// The phase of now, counted from 0.
    at: usize,
    phases: Vec<StairWords>,
) -> Element {
    rsx! {
        ol { class: "stairs-list",
            for (place , phase) in phases.into_iter().enumerate() {
                li {
                    key: "{place}",
                    class: match place.cmp(&at) {
                        Ordering::Less => "reached",
                        Ordering::Equal => "now",
                        Ordering::Greater => "later",
                    },
                    aria_current: (place == at).then_some("step"),
                    span { class: "stairs-list-mark", aria_hidden: "true",
                        if place < at {
                            Glyph { icon: Icon::Check }
                        } else {
                            "{place + 1}"
                        }
                    }
                    span { class: "grow",
                        span { class: "stairs-list-name", "{phase.name}" }
                        span { class: "soft", "{phase.state}" }
                    }
                }
            }
        }
    }
}
