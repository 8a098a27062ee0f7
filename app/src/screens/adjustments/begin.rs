//! Into a new adjustment from where one saw something: a message, a sample, an answer. What was seen stands there already. 1 tap.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::role::Permission;

use super::adjustment_form::{draft_name, field};
use crate::forms::draft;
use crate::navigator::navigator;
use crate::parts::{Button, ButtonKind, Icon};
use crate::route::Route;
use crate::session::{Session, use_session};

/// Begins the form with these fields. What stood in it before stays: it was not saved yet.
pub fn begin_with<const N: usize>(
    mut session: Session,
    log: TrajectId,
    fields: [(&'static str, String); N],
) {
    let name = draft_name(log);
    if draft::is_blank(&session.draft(&name)) {
        session.keep_draft(&name, &draft::of(fields));
    }
}

/// For who decides what is changed: from what was seen to what is tried.
#[component]
pub fn AdjustFrom(log: TrajectId, saw: String) -> Element {
    let session = use_session();
    let w = session.messages();
    let nav = navigator();
    let decides = session.ask_traject(log, |traject| {
        let role = session.person().and_then(|person| traject.role(person));
        role.is_some_and(|role| Permission::DecideAdjustment.is_held_by(role))
    });
    if decides != Some(true) {
        return VNode::empty();
    }
    let spoken = [w.s_adjustment_add(), &saw].join(": ");
    let begin = move |()| {
        begin_with(session, log, [(field::SAW, saw.clone())]);
        nav.push(Route::NewAdjustment { log });
    };
    rsx! {
        Button { label: w.s_adjustment_add(), spoken, kind: ButtonKind::Plain, icon: Icon::Turn, onpress: begin }
    }
}
