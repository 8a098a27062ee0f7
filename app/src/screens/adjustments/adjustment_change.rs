//! Changing an adjustment while that is allowed: each touched field becomes one edit. Knows no decision.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::adjustment::{Adjustment, AdjustmentEdit, AdjustmentId, LaterAdjustment};
use shared::record::{At, Edit};
use shared::role::Role;

use super::about::{AboutField, about_from_form};
use super::adjustment_form::{AdjustmentQuestion, Question, proposal_from_form};
use super::cause::{CauseField, cause_from_form};
use crate::forms::form_state::use_form_state;
use crate::forms::saving::{may, save};
use crate::parts::{BigButton, Button, ButtonKind, Disclosure, Icon, Readiness};
use crate::session::use_session;

/// The form behind "Aanpassen", and taking the whole thing away.
#[component]
pub fn ChangeAdjustment(
    log: TrajectId,
    adjustment: AdjustmentId,
    role: Role,
    record: Adjustment,
) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form_state(move || format!("adjustment/{log}/{adjustment}"));
    let edit = move |edit: AdjustmentEdit| Edit::Adjustment(At(adjustment, edit));
    let is_hidden = *record.hidden.get();
    if !may(session, log, &edit(AdjustmentEdit::Hide(!is_hidden))) {
        return VNode::empty();
    }
    let before = record.to_new();
    let now = proposal_from_form(w, form, Some(&before), session.today());
    let later = LaterAdjustment {
        about: about_from_form(form, *record.about.get()),
        cause: cause_from_form(form, *record.cause.get()),
    };
    let edits = Adjustment::edits_to_all(Some(&record), now, later);
    let edits: Vec<_> = edits.into_iter().map(edit).collect();
    let state = if edits.is_empty() { Readiness::Waiting } else { Readiness::Ready };
    let keep = move |()| {
        let toast = w.s_adjustment_changed();
        form.save(log, edits.clone(), toast);
    };
    let hide = move |()| {
        let toast = if is_hidden { w.a_put_back_said() } else { w.a_removed() };
        save(session, log, vec![edit(AdjustmentEdit::Hide(!is_hidden))], toast);
    };
    rsx! {
        Disclosure { label: w.a_edit(), icon: Icon::Edit,
            for question in Question::of(role).iter().copied() {
                AdjustmentQuestion { key: "{question as u8}", question, form, role, stored: before.clone() }
            }
            AboutField { log, form, stored: *record.about.get() }
            if role == Role::Coach {
                CauseField { form, stored: *record.cause.get() }
            }
            BigButton { label: w.a_save(), state, onpress: keep }
            if is_hidden {
                Button { label: w.a_put_back(), kind: ButtonKind::Plain, icon: Icon::Undo, onpress: hide }
            } else {
                Button { label: w.a_remove(), kind: ButtonKind::Danger, icon: Icon::Trash, onpress: hide }
            }
        }
    }
}
