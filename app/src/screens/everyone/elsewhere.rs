//! A screen that this edition does not hold: fetches the whole app, then opens there. No tap; one to try again.
//!
//! Whoever stands here was just paired as coach or employer, or followed a colleague's link. What they have stays usable:
//! only once the whole app is here does it take over.

use dioxus::prelude::*;

use crate::parts::{BigButton, ButtonKind, Empty, Icon, Notice, Readiness, Screen, Tone};
use crate::session::use_session;

/// The door to the whole app.
#[component]
pub fn Elsewhere() -> Element {
    let session = use_session();
    let w = session.words();
    use_hook(|| session.fetch_whole_edition());
    let is_missed = session.lacks_whole_edition();
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
                onpress: move |()| session.fetch_whole_edition(),
            }
        }
    }
}
