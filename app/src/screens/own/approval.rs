//! The yes of a candidate to their page as it stands, and taking it back. Knows no field of it.

use dioxus::prelude::*;
use shared::record::Edit;
use shared::record::own::page::PageEdit;
use shared::record::path::PathEdit;

use super::frame::{Reader, Whose};
use crate::forms::saving::{may, save};
use crate::parts::{BigButton, Button, ButtonKind, Icon, Notice, Tone};
use crate::session::use_session;

/// Who may read the page now, and what can be done about it.
#[component]
pub fn Approval(whose: Whose, is_approved: bool, is_blank: bool) -> Element {
    let session = use_session();
    let w = session.messages();
    let log = whose.log();
    let approve = |is_yes| Edit::from(PathEdit::Page(PageEdit::Approve(is_yes)));
    let (said, withdraw) = match (whose.reader, is_approved) {
        (Reader::Oneself, true) => (w.c_page_is_approved(), w.c_page_withdraw()),
        (Reader::Oneself, false) => (w.c_page_is_not(), ""),
        (Reader::Coach, true) => (w.s_page_is_approved(), w.s_page_withdraw()),
        (Reader::Coach, false) => (w.s_page_is_not(), ""),
    };
    let submit = move |is_yes| {
        save(session, log, vec![approve(is_yes)], w.a_saved_here());
    };
    rsx! {
        Notice { text: said, tone: if is_approved { Tone::Done } else { Tone::Plain }, icon: Icon::Eye }
        if is_approved {
            Button { label: withdraw, kind: ButtonKind::Quiet, onpress: move |()| submit(false) }
        } else if !is_blank && may(session, log, &approve(true)) {
            BigButton { label: w.c_page_approve(), icon: Icon::Check, onpress: move |()| submit(true) }
        }
    }
}
