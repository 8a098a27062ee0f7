//! What stands where there would be a list, until this phone has had everything once: how far it is, and why it waits. No
//! tap: it goes on by itself. Knows no list.

use dioxus::prelude::*;
use shared::sync::phone::Phone;

use crate::parts::{Icon, Notice, Skeleton, Tone};
use crate::session::{Session, use_session};

/// Whether something may be missing here only because it is still on its way.
pub fn is_first_fetch(session: Session) -> bool {
    // Nobody's phone yet has had nothing yet.
    session.ask(Phone::first_fetch).is_none_or(|it| it.is_some())
}

/// How far it is; nothing, once it is over.
#[component]
pub fn FirstFetch() -> Element {
    let session = use_session();
    let w = session.messages();
    if !is_first_fetch(session) {
        return rsx! {};
    }
    let far = session.ask(Phone::first_fetch).flatten();
    let far = far.and_then(|it| Some(w.a_fetched_of(it.all?, it.fetched)));
    if session.link().is_away() {
        return rsx! {
            Notice { text: w.a_fetch_waits(), tone: Tone::Plain, icon: Icon::Sync }
        };
    }
    rsx! {
        if let Some(far) = far {
            p { class: "strong", role: "status", "{far}" }
        }
        Skeleton { label: w.a_loading() }
    }
}
