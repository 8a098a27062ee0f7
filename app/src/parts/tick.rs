//! The round mark of a step, to press when it is done. It does not know the step.

use dioxus::prelude::*;

use super::{Glyph, Icon};

/// What the mark shows.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum TickState {
    /// Still to do.
    #[default]
    Open,
    /// Under way.
    Started,
    /// Done.
    Done,
    /// Someone asked for help.
    Help,
}

/// A round mark that can be pressed; pressed means done.
#[component]
pub fn Tick(
    #[props(default)] state: TickState,
    /// What pressing means, with the step's name: "Klaar: oefen met de scanner".
    label: String,
    onpress: EventHandler<()>,
) -> Element {
    let (class, icon) = match state {
        TickState::Open => ("tick", None),
        TickState::Started => ("tick started", None),
        TickState::Done => ("tick done", Some(Icon::Check)),
        TickState::Help => ("tick help", Some(Icon::Hand)),
    };
    rsx! {
        button {
            class,
            r#type: "button",
            aria_label: "{label}",
            aria_pressed: if state == TickState::Done { "true" } else { "false" },
            onclick: move |_| onpress.call(()),
            span { class: "tick-ring",
                if let Some(icon) = icon {
                    Glyph { icon }
                }
            }
        }
    }
}
