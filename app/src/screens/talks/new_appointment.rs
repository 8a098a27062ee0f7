//! A new appointment. The coach, on the telephone: what, which day, save: 4 taps.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::appointment::AppointmentEdit;
use shared::record::{At, Edit};

use super::appointment_form::{AppointmentForm, plan_from_form};
use crate::forms::form_state::use_form_state;
use crate::forms::saving::Saved;
use crate::navigator::navigator;
use crate::parts::{BigButton, Readiness, Screen};
use crate::route::Route;
use crate::session::use_session;

/// The form of a new appointment.
#[component]
pub fn NewAppointment(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let nav = navigator();
    let form = use_form_state(move || format!("new-appointment/{log}"));
    let plan = plan_from_form(form, None);
    let state = if plan.is_some() { Readiness::Ready } else { Readiness::Waiting };
    let add = move |()| {
        let Some(plan) = plan.clone() else { return };
        let edit = Edit::Appointment(At(session.new_id(), AppointmentEdit::Plan(plan)));
        if form.save(log, vec![edit], w.s_talk_saved()) == Saved::Yes {
            nav.push(Route::TrajectTalks { log });
        }
    };
    rsx! {
        Screen {
            title: w.s_talk_add(),
            back: Route::TrajectTalks { log }.to_string(),
            back_label: w.a_back(),
            footer: rsx! { BigButton { label: w.a_save(), state, onpress: add } },
            AppointmentForm { form, stored: None }
        }
    }
}
