//! Buttons with words, in four kinds, and links that look the same. They do not know what they set off.

use dioxus::prelude::*;

use super::{Anchor, Glyph, Icon};

/// How much a button asks for attention.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum ButtonKind {
    /// The one thing to do here.
    #[default]
    Primary,
    /// Also possible.
    Quiet,
    /// Takes something away.
    Danger,
    /// Words alone, for the least important.
    Plain,
}

impl ButtonKind {
    fn class(self) -> &'static str {
        match self {
            Self::Primary => "button",
            Self::Quiet => "button quiet",
            Self::Danger => "button danger",
            Self::Plain => "button plain",
        }
    }
}

/// Whether a button can be pressed now.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum Readiness {
    /// Yes.
    #[default]
    Ready,
    /// It was pressed and its work is under way.
    Busy,
    /// Something has to be filled in first. It stays reachable, so that screen readers find it.
    Waiting,
}

/// A button as wide as its words.
#[component]
pub fn Button(
    label: String,
    #[props(default)] kind: ButtonKind,
    icon: Option<Icon>,
    #[props(default)] state: Readiness,
    /// Of many alike: with what it is of, for who only hears it.
    spoken: Option<String>,
    onpress: EventHandler<()>,
) -> Element {
    let busy = matches!(state, Readiness::Busy).then_some("true");
    let waiting = (state != Readiness::Ready).then_some("true");
    let press = move |_| {
        if state == Readiness::Ready {
            onpress.call(());
        }
    };
    rsx! {
        button {
            class: kind.class(),
            r#type: "button",
            aria_label: spoken,
            aria_busy: busy,
            aria_disabled: waiting,
            onclick: press,
            if state == Readiness::Busy {
                span { class: "spinner", aria_hidden: "true" }
            } else if let Some(icon) = icon {
                Glyph { icon }
            }
            span { "{label}" }
        }
    }
}

/// A button over the whole width: the thing to do on a screen.
#[component]
pub fn BigButton(
    label: String,
    #[props(default)] kind: ButtonKind,
    icon: Option<Icon>,
    #[props(default)] state: Readiness,
    onpress: EventHandler<()>,
) -> Element {
    rsx! {
        div { class: "button-wide",
            Button { label, kind, icon, state, onpress }
        }
    }
}

/// A link that looks like a button, as wide as its word: one of many, so that it says for whom to who only hears it.
#[component]
pub fn SmallLink(
    label: String,
    spoken: String,
    href: String,
    #[props(default)] kind: ButtonKind,
    icon: Option<Icon>,
) -> Element {
    rsx! {
        Anchor { href, class: kind.class(), label: spoken,
            if let Some(icon) = icon {
                Glyph { icon }
            }
            span { "{label}" }
        }
    }
}

/// A link that looks like a button, over the whole width.
#[component]
pub fn ButtonLink(
    label: String,
    href: String,
    #[props(default)] kind: ButtonKind,
    icon: Option<Icon>,
) -> Element {
    rsx! {
        div { class: "button-wide",
            Anchor { href, class: kind.class(),
                if let Some(icon) = icon {
                    Glyph { icon }
                }
                span { "{label}" }
            }
        }
    }
}
