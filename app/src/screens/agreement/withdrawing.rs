//! Taking a version away that nobody signed yet. Its coach alone; the toast puts it back.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::fact::FactEdit;
use shared::record::path::PathEdit;
use shared::record::path::agreement::AgreementId;
use shared::record::{At, Edit};

use crate::forms::saving::{may, save};
use crate::parts::{Button, ButtonKind, Icon};
use crate::session::use_session;

/// The button, where it is allowed.
#[component]
pub fn Withdrawing(log: TrajectId, id: AgreementId) -> Element {
    let session = use_session();
    let w = session.messages();
    let hide = Edit::from(PathEdit::Agreement(At(id, FactEdit::Hide(true))));
    if !may(session, log, &hide) {
        return VNode::empty();
    }
    let withdraw = move |()| {
        save(session, log, vec![hide.clone()], w.a_saved_here());
    };
    rsx! {
        Button { label: w.s_agreement_withdraw(), kind: ButtonKind::Plain, icon: Icon::Trash, onpress: withdraw }
    }
}
