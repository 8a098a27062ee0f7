//! Reading a screen aloud: one tap starts, one tap stops, and leaving the screen stops it too. Knows no screen.

use dioxus::prelude::*;

use crate::parts::{Icon, IconButton};
use crate::session::use_session;

/// The round listen button. `text` is what matters on the screen, in the reader's language.
#[component]
pub fn Listen(text: String) -> Element {
    let session = use_session();
    let w = session.messages();
    use_drop(move || session.stop_reading());
    rsx! {
        IconButton { icon: Icon::Listen, label: w.a_listen(), onpress: move |()| session.read_aloud(&text) }
    }
}
