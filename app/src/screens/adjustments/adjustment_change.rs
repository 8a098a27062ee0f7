//! Changing an adjustment while that is allowed: each touched field becomes one edit. Knows no decision.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::adjustment::{
    Adjustment, AdjustmentEdit, AdjustmentField, AdjustmentId, Cause, Proposal,
};
use shared::record::comment::Subject;
use shared::record::{At, Edit};
use shared::role::Role;

use super::about::{AboutField, about_from_form};
use super::adjustment_form::{AdjustmentQuestion, Question, proposal_from_form};
use super::cause::{CauseField, cause_from_form};
use crate::forms::form_state::use_form_state;
use crate::forms::saving::{may, save};
use crate::parts::{BigButton, Button, ButtonKind, Disclosure, Icon, Readiness};
use crate::session::use_session;

/// The fields as they stand.
fn stored(record: &Adjustment) -> Proposal {
    Proposal {
        saw: record.saw.get().clone(),
        think: record.think.get().clone(),
        lever: *record.lever.get(),
        change: record.change.get().clone(),
        check_on: *record.check_on.get(),
    }
}

/// One edit for each field that says something else now.
fn changed(
    now: Proposal,
    about: Option<Subject>,
    cause: Option<Cause>,
    record: &Adjustment,
) -> Vec<AdjustmentEdit> {
    let Proposal { saw, think, lever, change, check_on } = now;
    let fields = record.changed(vec![
        AdjustmentField::Saw(saw),
        AdjustmentField::Think(think),
        AdjustmentField::Lever(lever),
        AdjustmentField::Change(change),
        AdjustmentField::CheckOn(check_on),
        AdjustmentField::About(about),
        AdjustmentField::Cause(cause),
    ]);
    fields.into_iter().map(AdjustmentEdit::Set).collect()
}

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
    let before = stored(&record);
    let now = proposal_from_form(w, form, Some(&before), session.today());
    let about = about_from_form(form, *record.about.get());
    let cause = cause_from_form(form, *record.cause.get());
    let edits: Vec<_> = changed(now, about, cause, &record).into_iter().map(edit).collect();
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
