//! Whether everything this person made has been sent, for the corner of a screen. Calm: waiting is no error.

use dioxus::prelude::*;
use shared::sync::phone::Phone;

use crate::parts::{SyncChip, SyncState};
use crate::session::{Link, use_session};

/// How many changes still wait here; nothing while there are none. Pressing it tries now.
#[component]
pub fn Unsent() -> Element {
    let session = use_session();
    let w = session.words();
    let waiting = session.ask(Phone::unsent).unwrap_or(0);
    if waiting == 0 {
        return rsx! {};
    }
    let state = match session.link() {
        Link::Asking => SyncState::Sending,
        Link::Unknown
        | Link::Reached
        | Link::Unreachable
        | Link::SignedOut
        | Link::OtherVersion => SyncState::Waiting,
    };
    let label = w.a_unsent(u32::try_from(waiting).unwrap_or(u32::MAX));
    rsx! {
        SyncChip { state, label, onpress: move |()| session.sync_now() }
    }
}
