//! One appointment. The candidate, at home or on the bus: sees when and where, says whether they can come (1 tap); so does
//! an employer who is asked.
//! The coach moves it or calls it off; whoever sees it may say something about it.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::appointment::{
    Appointment as Record, AppointmentEdit, AppointmentField, AppointmentId,
};
use shared::record::coming::Answer;
use shared::record::comment::Subject;
use shared::record::{At, Edit, RecordId};
use shared::role::Role;
use shared::text::date::capital;

use super::appointment_form::{AppointmentForm, plan_from_form};
use super::coming::{Decline, Declines, SayComing, Whose};
use crate::format::format_when;
use crate::forms::form_state::{FormState, use_form_state};
use crate::forms::saving::{may, save};
use crate::forms::two_versions::TwoVersions;
use crate::parts::{BigButton, ButtonKind, Card, Chip, Disclosure, Icon, Readiness, Screen, Tone};
use crate::route::Route;
use crate::screens::comments::Comments;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::absent::Absent;
use crate::session::use_session;

/// One appointment, for everyone who sees it.
#[component]
pub fn Appointment(log: TrajectId, appointment: AppointmentId) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let form = use_form_state(move || format!("appointment/{log}/{appointment}"));
    let asked = session.ask_traject(log, |traject| {
        let name = traject.candidate_name().unwrap_or_default().to_owned();
        let view = traject.view(session.person()?)?;
        Some((traject.appointments.get(&appointment)?.clone(), name, Whose::of(view)))
    });
    let Some((record, name, whose)) = asked.flatten() else {
        return rsx! {
            Absent {}
        };
    };
    let edit = move |edit: AppointmentEdit| Edit::Appointment(At(appointment, edit));
    let plan = record.plan.get().clone();
    let can_plan = may(session, log, &edit(AppointmentEdit::Hide(true)));
    let asked =
        whose.filter(|it| may(session, log, &it.to_appointment(appointment, Answer::WillCome)));
    let is_off = *record.hidden.get();
    let is_mine = session.role() == Some(Role::Candidate);
    // Who said nothing is expected, but did not promise.
    let has_accepted =
        *record.answer.get() == Answer::WillCome && record.answer.shown().by != record.by;
    let back = if is_mine { Route::Talks {} } else { Route::TrajectTalks { log } };
    rsx! {
        Screen {
            title: plan.title.clone(),
            over: capital(&format_when(w, plan.when, today)),
            back: back.to_string(),
            back_label: w.a_back(),
            actions: rsx! { Listen {} },
            Card {
                if !plan.place.is_empty() {
                    Chip { label: plan.place.clone(), tone: Tone::Plain, icon: Icon::Place }
                }
                if is_off {
                    Chip { label: w.c_talk_cancelled(), tone: Tone::Care, icon: Icon::Close }
                }
                if has_accepted && !is_mine {
                    Chip { label: w.s_talk_accepted(&name), tone: Tone::Done, icon: Icon::Check }
                }
                Declines { log, of: record.declines().map(Decline::from).collect::<Vec<_>>() }
                if let Some(whose) = asked.filter(|_| !is_off) {
                    SayComing {
                        log,
                        form,
                        whose,
                        answer: whose.of_appointment(&record),
                        edit: move |answer| whose.to_appointment(appointment, answer),
                    }
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
