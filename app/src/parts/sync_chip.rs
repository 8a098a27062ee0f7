//! Whether everything has been sent, as a calm chip. It knows no network; it is told.

use dioxus::prelude::*;

use super::{Glyph, Icon, Tone};

/// How far what was written has come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SyncState {
    /// All of it is with the others.
    Sent,
    /// Safe on this phone, not yet sent.
    Waiting,
    /// On its way now.
    Sending,
    /// Something was not taken; someone should look.
    Rejected,
}

impl SyncState {
    fn appearance(self) -> (Tone, Icon) {
        match self {
            Self::Sent => (Tone::Done, Icon::Check),
            Self::Waiting => (Tone::Sun, Icon::Phone),
            Self::Sending => (Tone::Brand, Icon::Send),
            Self::Rejected => (Tone::Care, Icon::Info),
        }
    }
}

/// A chip that screen readers hear when it changes; with `onpress` it opens the list behind it.
#[component]
pub fn SyncChip(state: SyncState, label: String, onpress: Option<EventHandler<()>>) -> Element {
    let (tone, icon) = state.appearance();
    let words = rsx! {
        span { class: "chip {tone.class()}",
            Glyph { icon }
            span { "{label}" }
        }
    };
    rsx! {
        span { class: "sync", role: "status",
            if let Some(onpress) = onpress {
                button { class: "sync-button", r#type: "button", onclick: move |_| onpress.call(()), {words} }
            } else {
                {words}
            }
        }
    }
}
