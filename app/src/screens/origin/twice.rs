//! A second window on the same folder: it says so, and does nothing more. For whoever tapped the icon again.

use dioxus::prelude::*;
use shared::text::Messages;

use crate::parts::{Frame, Notice, Screen, Tone};

/// Says where the app is open.
#[component]
pub fn OpenTwice() -> Element {
    let w: Messages = use_context();
    rsx! {
        Frame {
            Screen { title: w.a_window_twice_title(),
                Notice { text: w.a_window_twice_text(), tone: Tone::Plain }
            }
        }
    }
}
