//! Takes a record away, with a way back; then the page it came from. Knows no kind.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::record::Edit;

use crate::forms::saving::{Saved, save};
use crate::navigator::navigator;
use crate::parts::{BigButton, ButtonKind, Icon};
use crate::route::Route;
use crate::session::use_session;

/// The button.
#[component]
pub fn HideButton(log: LogId, edit: Edit, to: Route) -> Element {
    let session = use_session();
    let w = session.messages();
    let hide = move |()| {
        if save(session, log, vec![edit.clone()], w.a_removed()) == Saved::Yes {
            navigator().replace(to);
        }
    };
    rsx! {
        BigButton { label: w.a_remove(), kind: ButtonKind::Plain, icon: Icon::Trash, onpress: hide }
    }
}
