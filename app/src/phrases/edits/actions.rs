//! Edits that add, hide, move, decide or sign, each as a sentence. One exhaustive match per kind.
//!
//! Edits that write a field have their sentence from `fields`; here they fall to the same plain words.

use shared::id::PersonId;
use shared::record::At;
use shared::record::adjustment::{AdjustmentEdit, AdjustmentId};
use shared::record::appointment::{Answer, AppointmentEdit, AppointmentField, AppointmentId};
use shared::record::evaluation::{EvaluationEdit, EvaluationField, EvaluationId};
use shared::record::goal::{GoalEdit, GoalField, GoalId};
use shared::record::member::MemberEdit;
use shared::record::outline::OutlineEdit;
use shared::record::placement::{PlacementEdit, PlacementId};
use shared::record::step::{Status, StepEdit, StepField, StepId};
use shared::text::Messages;
use shared::traject::Traject;

use super::fields::{goal_name, place, step_name};
use crate::phrases;

/// Hidden or put back.
fn hide(w: Messages, hide: bool, name: &str, what: &str) -> String {
    if hide { w.s_history_hidden(name, what) } else { w.s_history_restored(name, what) }
}

pub(super) fn outline(w: Messages, edit: &OutlineEdit, name: &str) -> String {
    match edit {
        OutlineEdit::Phase { to, .. } => w.s_history_phase(name, phrases::phase(w, *to)),
        OutlineEdit::Open(_) | OutlineEdit::Set(_) => w.s_history_opened(name),
    }
}

pub(super) fn member(
    w: Messages,
    traject: &Traject,
    at: &At<PersonId, MemberEdit>,
    name: &str,
) -> String {
    let At(id, edit) = at;
    let who = traject.name_of(*id).unwrap_or_default();
    match edit {
        MemberEdit::Add(new) => w.s_history_added(name, &w.s_what_member(&new.name)),
        MemberEdit::Active(active) => hide(w, !active, name, &w.s_what_member(who)),
        MemberEdit::Set(_) => w.s_history_added(name, &w.s_what_member(who)),
    }
}

pub(super) fn placement(
    w: Messages,
    traject: &Traject,
    at: &At<PlacementId, PlacementEdit>,
    name: &str,
) -> String {
    let At(id, edit) = at;
    match edit {
        PlacementEdit::Add(new) => w.s_history_added(name, &w.s_what_place(&new.place)),
        PlacementEdit::Hide(it) => hide(w, *it, name, &place(w, traject, *id)),
        PlacementEdit::Set(_) => w.s_history_added(name, &place(w, traject, *id)),
    }
}

pub(super) fn step(
    w: Messages,
    traject: &Traject,
    at: &At<StepId, StepEdit>,
    name: &str,
) -> String {
    let At(id, edit) = at;
    let title = traject.steps.get(id).map_or("", |step| step.title.get());
    match edit {
        StepEdit::Add(new) => w.s_history_added(name, &w.s_what_step(&new.title)),
        StepEdit::Mark(_, Status::ToDo) => w.s_history_step_todo(name, title),
        StepEdit::Mark(_, Status::Doing) => w.s_history_step_doing(name, title),
        StepEdit::Mark(_, Status::Done) => w.s_history_step_done(name, title),
        StepEdit::Mark(_, Status::NeedsHelp) => w.s_history_step_help(name, title),
        StepEdit::HideMark(..) => w.s_history_mark_back(name, title),
        StepEdit::Confirm(true) => w.s_history_step_confirmed(name, title),
        StepEdit::Confirm(false) => w.s_history_step_unconfirmed(name, title),
        StepEdit::Hide(it) => hide(w, *it, name, &step_name(w, traject, *id)),
        StepEdit::Set(StepField::Rank(_)) => w.s_history_moved(name, &step_name(w, traject, *id)),
        StepEdit::Set(_) => w.s_history_added(name, &step_name(w, traject, *id)),
    }
}

pub(super) fn goal(
    w: Messages,
    traject: &Traject,
    at: &At<GoalId, GoalEdit>,
    name: &str,
) -> String {
    let At(id, edit) = at;
    match edit {
        GoalEdit::Add(new) => w.s_history_added(name, &w.s_what_goal(&new.skill)),
        GoalEdit::Hide(it) => hide(w, *it, name, &goal_name(w, traject, *id)),
        GoalEdit::Set(GoalField::Rank(_)) => w.s_history_moved(name, &goal_name(w, traject, *id)),
        GoalEdit::Set(_) => w.s_history_added(name, &goal_name(w, traject, *id)),
    }
}

pub(super) fn evaluation(w: Messages, at: &At<EvaluationId, EvaluationEdit>, name: &str) -> String {
    match &at.1 {
        EvaluationEdit::Plan(_) | EvaluationEdit::Set(EvaluationField::When(_)) => {
            w.s_history_evaluation_planned(name)
        }
        EvaluationEdit::Submit(_) => w.s_history_evaluation_answered(name),
        EvaluationEdit::TakeBack => w.s_history_evaluation_taken_back(name),
        EvaluationEdit::Set(EvaluationField::Conclusion(_)) => {
            w.s_history_evaluation_concluded(name)
        }
        EvaluationEdit::Sign => w.s_history_evaluation_signed(name),
        EvaluationEdit::Unsign => w.s_history_evaluation_unsigned(name),
        EvaluationEdit::Hide(it) => hide(w, *it, name, w.s_what_evaluation()),
    }
}

pub(super) fn adjustment(w: Messages, at: &At<AdjustmentId, AdjustmentEdit>, name: &str) -> String {
    match &at.1 {
        AdjustmentEdit::Propose(proposal) => w.s_history_proposed(name, &proposal.change),
        AdjustmentEdit::Decide(_) => w.s_history_adjustment_decided(name),
        AdjustmentEdit::Undecide => w.s_history_adjustment_undecided(name),
        AdjustmentEdit::Review(_) => w.s_history_adjustment_reviewed(name),
        AdjustmentEdit::Unreview => w.s_history_adjustment_unreviewed(name),
        AdjustmentEdit::Hide(it) => hide(w, *it, name, w.s_what_adjustment()),
        AdjustmentEdit::Set(_) => w.s_history_adjustment_proposed(name),
    }
}

pub(super) fn appointment(
    w: Messages,
    at: &At<AppointmentId, AppointmentEdit>,
    name: &str,
) -> String {
    match &at.1 {
        AppointmentEdit::Plan(plan) | AppointmentEdit::Set(AppointmentField::Plan(plan)) => {
            w.s_history_planned(name, &plan.title)
        }
        AppointmentEdit::Set(AppointmentField::Answer(Answer::WillCome)) => w.s_talk_accepted(name),
        AppointmentEdit::Set(AppointmentField::Answer(Answer::CannotCome(reason)))
            if reason.is_empty() =>
        {
            w.s_talk_declined(name)
        }
        AppointmentEdit::Set(AppointmentField::Answer(Answer::CannotCome(reason))) => {
            w.s_history_declined(name, reason)
        }
        AppointmentEdit::Hide(it) => hide(w, *it, name, w.s_what_appointment()),
    }
}
