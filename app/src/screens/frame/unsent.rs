//! The chip beside a heading: what is not sent yet, or was not taken over. Knows no record and no screen around it.

use dioxus::prelude::*;

use crate::format::count;
use crate::navigator::navigator;
use crate::parts::{SyncChip, SyncState};
use crate::route::Route;
use crate::session::{Link, use_session};

/// Nothing as long as all is sent; else how much waits. A tap leads to where something can be done about it.
#[component]
pub fn Unsent() -> Element {
    let session = use_session();
    let w = session.messages();
    let nav = navigator();
    let waiting = session.ask(|phone| (phone.rejected().count(), phone.unsent()));
    let (rejected, unsent) = waiting.unwrap_or_default();
    let state = match session.link() {
        Link::Asking => SyncState::Sending,
        Link::Unknown
        | Link::Reached
        | Link::Unreachable
        | Link::SignedOut
        | Link::ShutOut
        | Link::OtherVersion => SyncState::Waiting,
    };
    rsx! {
        if rejected > 0 {
            SyncChip {
                state: SyncState::Rejected,
                label: w.a_parked_count(count(rejected)),
                onpress: move |()| { nav.push(Route::Rejected {}); },
            }
        } else if unsent > 0 {
            SyncChip {
                state,
                label: w.a_unsent(count(unsent)),
                onpress: move |()| { nav.push(Route::Me {}); },
            }
        }
    }
}
