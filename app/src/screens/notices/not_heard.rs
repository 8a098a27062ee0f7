//! That nobody has heard yet what cannot wait: a candidate without a network is told so, and told to call. Knows no record.

use dioxus::prelude::*;
use shared::id::TrajectId;

use crate::parts::{Icon, Notice, Tone};
use crate::session::use_session;

/// Nothing, as long as all of this log is sent or on its way.
#[component]
pub fn NotHeard(log: TrajectId) -> Element {
    let session = use_session();
    let waits = session.ask(|phone| phone.replica(log).is_some_and(|it| !it.pending().is_empty()));
    rsx! {
        if session.link().is_away() && waits == Some(true) {
            Notice { text: session.messages().c_not_heard(), tone: Tone::Plain, icon: Icon::Call }
        }
    }
}
