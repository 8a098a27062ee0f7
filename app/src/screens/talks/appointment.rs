//! One appointment. The candidate, at home or on the bus: sees when and where, says whether they can come (1 tap).
//! The coach moves it or calls it off; whoever sees it may say something about it.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::appointment::{
    Answer, Appointment as Record, AppointmentEdit, AppointmentField, AppointmentId,
};
use shared::record::comment::Subject;
use shared::record::{At, Edit, RecordId};
use shared::role::Role;
use shared::text::date::capital;

use super::appointment_form::{AppointmentForm, plan_from_form};
use crate::format::format_when;
use crate::forms::form_state::{FormState, use_form_state};
use crate::forms::saving::{may, save};
use crate::forms::two_versions::TwoVersions;
use crate::parts::{
    BigButton, ButtonKind, Card, Chip, Disclosure, Field, FieldKind, Icon, Readiness, Screen, Tone,
};
use crate::route::Route;
use crate::screens::comments::Comments;
use crate::screens::frame::absent::Absent;
use crate::session::use_session;

const REASON: &str = "reason";

/// One appointment, for everyone who sees it.
#[component]
pub fn Appointment(log: TrajectId, appointment: AppointmentId) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let form = use_form_state(move || format!("appointment/{log}/{appointment}"));
    let asked = session.ask_traject(log, |traject| {
        let name = traject.candidate_name().unwrap_or_default().to_owned();
        Some((traject.appointments.get(&appointment)?.clone(), name))
    });
    let Some((record, name)) = asked.flatten() else {
        return rsx! {
            Absent {}
        };
    };
    let edit = move |edit: AppointmentEdit| Edit::Appointment(At(appointment, edit));
    let plan = record.plan.get().clone();
    let can_plan = may(session, log, &edit(AppointmentEdit::Hide(true)));
    let can_answer =
        may(session, log, &edit(AppointmentEdit::Set(AppointmentField::Answer(Answer::WillCome))));
    let is_off = *record.hidden.get();
    let is_mine = session.role() == Some(Role::Candidate);
    let back = if is_mine { Route::Talks {} } else { Route::TrajectTalks { log } };
    rsx! {
        Screen {
            key: "{appointment}",
            title: plan.title.clone(),
            over: capital(&format_when(w, plan.when, today)),
            back: back.to_string(),
            back_label: w.a_back(),
            Card {
                if !plan.place.is_empty() {
                    Chip { label: plan.place.clone(), tone: Tone::Plain, icon: Icon::Place }
                }
                if is_off {
                    Chip { label: w.c_talk_cancelled(), tone: Tone::Care, icon: Icon::Close }
                }
                State { record: record.clone(), name, is_mine }
                if can_answer && !is_off {
                    Reply { log, appointment, form, answer: record.answer.get().clone() }
                }
            }
            TwoVersions { log, of: RecordId::Appointment(appointment) }
            if can_plan {
                Planner { log, appointment, form, record: record.clone() }
            }
            Comments { log, about: Subject::Appointment(appointment) }
        }
    }
}

/// Whether the candidate comes, in words.
#[component]
fn State(record: Record, name: String, is_mine: bool) -> Element {
    let w = use_session().messages();
    match record.answer.get() {
        // Who said nothing is expected, but did not promise.
        Answer::WillCome if is_mine || record.answer.shown().by == record.by => VNode::empty(),
        Answer::WillCome => rsx! {
            Chip { label: w.s_talk_accepted(&name), tone: Tone::Done, icon: Icon::Check }
        },
        Answer::CannotCome(reason) => rsx! {
            Chip {
                label: if is_mine { w.c_talk_cannot().to_owned() } else { w.s_talk_declined(&name) },
                tone: Tone::Care,
            }
            if !reason.is_empty() {
                p { bdi { "{reason}" } }
            }
        },
    }
}

/// The candidate's answer: "ik kom" or "ik kan niet", with a reason for who wants to give one.
#[component]
fn Reply(log: TrajectId, appointment: AppointmentId, form: FormState, answer: Answer) -> Element {
    let session = use_session();
    let w = session.messages();
    let give = move |answer: Answer, toast: &str| {
        let edit = Edit::Appointment(At(
            appointment,
            AppointmentEdit::Set(AppointmentField::Answer(answer)),
        ));
        form.save(log, vec![edit], toast);
    };
    let stored = match &answer {
        Answer::WillCome => "",
        Answer::CannotCome(reason) => reason,
    };
    let reason = form.or(REASON, stored);
    let is_new = reason.trim() != stored;
    let why = rsx! {
        Field {
            label: w.c_talk_why(),
            hint: w.a_optional(),
            kind: FieldKind::Text,
            value: reason.clone(),
            limit: TEXT_CHARS_MAX,
            onsave: move |text| form.put(REASON, text),
        }
    };
    let cannot = move |()| {
        give(Answer::CannotCome(reason.trim().to_owned()), w.c_talk_cannot_sent());
    };
    match answer {
        Answer::CannotCome(_) => rsx! {
            {why}
            BigButton {
                label: w.a_send(),
                icon: Icon::Send,
                state: if is_new { Readiness::Ready } else { Readiness::Waiting },
                onpress: cannot,
            }
            BigButton {
                label: w.c_talk_can(),
                kind: ButtonKind::Quiet,
                icon: Icon::Check,
                onpress: move |()| give(Answer::WillCome, w.a_saved_here()),
            }
        },
        Answer::WillCome => rsx! {
            BigButton { label: w.c_talk_cannot(), kind: ButtonKind::Quiet, onpress: cannot }
            Disclosure { label: w.c_talk_why(), icon: Icon::Talk, {why} }
        },
    }
}

/// Moving it and calling it off, for the coach.
#[component]
fn Planner(log: TrajectId, appointment: AppointmentId, form: FormState, record: Record) -> Element {
    let session = use_session();
    let w = session.messages();
    let edit = move |edit: AppointmentEdit| Edit::Appointment(At(appointment, edit));
    let stored = record.plan.get().clone();
    let plan = plan_from_form(form, Some(&stored)).filter(|plan| *plan != stored);
    let state = if plan.is_some() { Readiness::Ready } else { Readiness::Waiting };
    let change = move |()| {
        let Some(plan) = plan.clone() else { return };
        let edits = vec![edit(AppointmentEdit::Set(AppointmentField::Plan(plan)))];
        form.save(log, edits, w.s_talk_saved());
    };
    let is_off = *record.hidden.get();
    let turn = move |()| {
        let toast = if is_off { w.s_talk_saved() } else { w.c_talk_cancelled() };
        save(session, log, vec![edit(AppointmentEdit::Hide(!is_off))], toast);
    };
    rsx! {
        if is_off {
            BigButton { label: w.a_put_back(), kind: ButtonKind::Quiet, icon: Icon::Undo, onpress: turn }
        } else {
            Disclosure { label: w.s_talk_change(), icon: Icon::Edit,
                AppointmentForm { form, stored: record.plan.get().clone() }
                BigButton { label: w.a_save(), state, onpress: change }
            }
            BigButton { label: w.s_talk_cancel(), kind: ButtonKind::Danger, icon: Icon::Close, onpress: turn }
        }
    }
}
