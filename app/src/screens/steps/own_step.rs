//! Zelf een stap maken: the candidate adds something to do, at home or on the floor.
//!
//! Three taps (open, a picture, save) and a few words; the day may be left out.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::step::{NewStep, Rank, StepEdit};
use shared::record::{At, Edit};
use shared::time::When;

use super::step_fields::{OwnFields, StepFields, own_fields};
use crate::forms::form_state::use_form_state;
use crate::navigator::navigator;
use crate::parts::{BigButton, Readiness, Screen};
use crate::phrases;
use crate::route::Route;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::current::{NoPlan, current_log};
use crate::session::use_session;

/// A new step after all others, in the phase of now.
fn new_step(traject: &Traject, fields: &OwnFields) -> NewStep {
    let last = traject.visible_steps().last().map(|(_, step)| step.rank.get());
    NewStep {
        title: fields.title.clone(),
        phase: traject.outline.as_ref().map(|outline| outline.phase).unwrap_or_default(),
        goal: None,
        when: fields.day.map(When::day),
        place: String::new(),
        helper: String::new(),
        pictogram: fields.picture,
        rank: Rank::after(last),
    }
}

/// What the form of a new step keeps its words under.
pub fn draft_name(log: TrajectId) -> String {
    format!("own-step/{log}")
}

/// The screen of a new step.
#[component]
pub fn OwnStep() -> Element {
    let session = use_session();
    match current_log(session) {
        Some(log) => rsx! {
            OwnStepForm { key: "{log}", log }
        },
        None => rsx! {
            NoPlan { title: session.messages().c_steps_add() }
        },
    }
}

#[component]
fn OwnStepForm(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let nav = navigator();
    let form = use_form_state(move || draft_name(log));
    let mut error = use_signal(String::new);
    let fields = own_fields(form, &OwnFields::default());
    let ready = if fields.title.is_empty() { Readiness::Waiting } else { Readiness::Ready };
    let save = move |()| {
        let Some(new) = session.ask_traject(log, |traject| new_step(traject, &fields)) else {
            return;
        };
        let edit = Edit::Step(At(session.new_id(), StepEdit::Add(new)));
        match form.submit(log, vec![edit], w.c_step_saved()) {
            Ok(()) => {
                nav.push(Route::Steps {});
            }
            Err(refusal) => error.set(phrases::refusal(w, refusal)),
        }
    };
    rsx! {
        Screen {
            title: w.c_steps_add(),
            back: Route::Steps {}.to_string(),
            back_label: w.a_back(),
            actions: rsx! { Listen {} },
            footer: rsx! { BigButton { label: w.a_save(), state: ready, onpress: save } },
            StepFields { form, error: error() }
        }
    }
}
