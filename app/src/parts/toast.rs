//! What just happened, with a way back, above the bar. It keeps no time: the caller takes it away.

use dioxus::prelude::*;

use super::{Glyph, Icon};

/// Keep it on the page with an empty `message`, so that screen readers hear the first one too.
#[component]
pub fn Toast(
    message: String,
    /// What the way back is called; empty for none.
    #[props(default)]
    undo: String,
    onundo: Option<EventHandler<()>>,
) -> Element {
    rsx! {
        div { class: "toast-place", role: "status",
            if !message.is_empty() {
                div { class: "toast",
                    span { class: "toast-mark", Glyph { icon: Icon::Check } }
                    p { class: "grow", "{message}" }
                    if let Some(onundo) = onundo {
                        button { class: "toast-undo", r#type: "button", onclick: move |_| onundo.call(()),
                            Glyph { icon: Icon::Undo }
                            span { "{undo}" }
                        }
                    }
                }
            }
        }
    }
}
