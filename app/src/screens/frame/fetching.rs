//! What is said while more of the app is fetched, and when that came to nothing. It does not know what is fetched.

use dioxus::prelude::*;

use crate::parts::{BigButton, ButtonKind, Empty, Icon, Notice, Readiness, Screen, Tone};
use crate::session::use_session;

/// The words, and one tap to try again.
#[component]
pub fn Fetching(
    /// Whether it was tried in vain, and nobody has asked again.
    is_missed: bool,
    onretry: EventHandler<()>,
) -> Element {
    let w = use_session().messages();
    rsx! {
        Screen { title: w.a_app_name(),
            Empty { title: w.a_edition_title(), text: w.a_edition_text() }
            div { role: "status",
                if is_missed {
                    Notice { text: w.a_edition_missed(), tone: Tone::Care }
                }
            }
            BigButton {
                label: w.a_try_again(),
                kind: ButtonKind::Quiet,
                icon: Icon::Sync,
                state: if is_missed { Readiness::Ready } else { Readiness::Busy },
                onpress: onretry,
            }
        }
    }
}
