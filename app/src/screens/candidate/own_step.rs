//! Zelf een stap maken: the candidate adds something to do, at home or on the floor.
//!
//! Three taps (open, a picture, save) and a few words; the day may be left out.

use dioxus::prelude::*;
use shared::record::step::{NewStep, Rank, StepEdit};
use shared::record::{At, Edit};
use shared::time::When;
use shared::traject::Traject;

use super::current::{NoPlan, current_log};
use super::step_fields::{OwnFields, StepFields, own_fields};
use crate::navigator::navigator;
use crate::parts::{BigButton, Readiness, Screen};
use crate::route::Route;
use crate::screens::traject::typed::use_typed;
use crate::session::use_session;
use crate::words;

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

/// The form.
#[component]
pub fn OwnStep() -> Element {
    let session = use_session();
    let w = session.words();
    let nav = navigator();
    let current = current_log(session);
    let typed = use_typed(move || match current {
        Some(log) => format!("own-step/{log}"),
        None => "own-step".to_owned(),
    });
    let mut error = use_signal(String::new);
    let Some(log) = current else {
        return rsx! {
            NoPlan { title: w.c_steps_add() }
        };
    };
    let fields = own_fields(typed, &OwnFields::default());
    let ready = if fields.title.is_empty() { Readiness::Waiting } else { Readiness::Ready };
    let save = move |()| {
        let Some(new) = session.ask_traject(log, |traject| new_step(traject, &fields)) else {
            return;
        };
        let edit = Edit::Step(At(session.new_id(), StepEdit::Add(new)));
        match typed.submit(log, vec![edit], w.c_step_saved()) {
            Ok(()) => {
                nav.push(Route::Steps {});
            }
            Err(refusal) => error.set(words::refusal(w, refusal)),
        }
    };
    rsx! {
        Screen {
            title: w.c_steps_add(),
            back: Route::Steps {}.to_string(),
            back_label: w.a_back(),
            footer: rsx! { BigButton { label: w.a_save(), state: ready, onpress: save } },
            StepFields { typed, error: error() }
        }
    }
}
