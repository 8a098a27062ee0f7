//! Reading a candidate's screen aloud: one tap starts, one tap stops, and leaving the screen stops it too. Knows no screen.

use dioxus::prelude::*;
use shared::role::Role;

use crate::parts::{Icon, IconButton};
use crate::session::use_session;

/// The round listen button, for a candidate. `text` is what matters on the screen; without it all of the screen is read.
#[component]
pub fn Listen(text: Option<String>) -> Element {
    let session = use_session();
    let w = session.messages();
    use_drop(move || session.stop_reading());
    rsx! {
        if session.role() == Some(Role::Candidate) {
            IconButton {
                icon: Icon::Listen,
                label: w.a_listen(),
                onpress: move |()| session.read_aloud(text.as_deref()),
            }
        }
    }
}
