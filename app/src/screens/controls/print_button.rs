//! Puts a screen on paper: a button, below what it prints. Knows no screen.

use dioxus::prelude::*;

use crate::parts::{BigButton, ButtonKind, Icon};
use crate::session::use_session;

/// The button.
#[component]
pub fn PrintButton(#[props(default = ButtonKind::Quiet)] kind: ButtonKind) -> Element {
    let session = use_session();
    let label = session.messages().a_print();
    rsx! {
        BigButton { label, kind, icon: Icon::Print, onpress: move |()| session.print() }
    }
}
