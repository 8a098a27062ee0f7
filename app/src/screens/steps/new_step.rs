//! A new step. The coach, beside the candidate: add, type, save: 3 taps; day, place and goal can wait or be chosen here.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::outline::Phase;
use shared::record::step::{NewStep as Fields, Rank, StepEdit, StepField};
use shared::record::{At, Edit};

use super::step_form::{StepForm, field, goal_from_form, goals, picture_at, when_from_form};
use crate::forms::form_state::use_form_state;
use crate::forms::saving::Saved;
use crate::navigator::navigator;
use crate::parts::{BigButton, Readiness, Screen};
use crate::route::Route;
use crate::screens::frame::absent::Absent;
use crate::session::use_session;

/// What a new step takes from the plan: the phase it falls in, and its place at the end.
fn defaults(traject: &Traject) -> (Phase, Rank) {
    let phase = traject.outline.as_ref().map_or_else(Phase::default, |outline| outline.phase);
    let last = traject.visible_steps().last();
    (phase, Rank::after(last.map(|(_, step)| step.rank.get())))
}

/// The form of a new step.
#[component]
pub fn NewStep(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let nav = navigator();
    let form = use_form_state(move || format!("new-step/{log}"));
    let Some((goals, name)) = session.ask_traject(log, |traject| {
        (goals(traject), traject.candidate_name().unwrap_or_default().to_owned())
    }) else {
        return rsx! {
            Absent {}
        };
    };
    let known = goals.clone();
    let add = move |()| {
        let Some((phase, rank)) = session.ask_traject(log, defaults) else { return };
        let new = Fields {
            title: form.or(field::TITLE, "").trim().to_owned(),
            phase,
            goal: goal_from_form(form, &known, None),
            when: when_from_form(form, None),
            place: form.or(field::PLACE, ""),
            helper: form.or(field::HELPER, ""),
            pictogram: form.chosen(field::PICTURE).map_or_else(Default::default, picture_at),
            rank,
        };
        let step = session.new_id();
        let mut edits = vec![Edit::Step(At(step, StepEdit::Add(new)))];
        let note = StepField::Note(form.or(field::NOTE, ""));
        let yields = StepField::Yields(form.or(field::YIELDS, ""));
        let fields = [(field::NOTE, note), (field::YIELDS, yields)];
        for (_, field) in
            fields.into_iter().filter(|(name, _)| !form.or(name, "").trim().is_empty())
        {
            edits.push(Edit::Step(At(step, StepEdit::Set(field))));
        }
        if form.save(log, edits, w.s_step_saved()) == Saved::Yes {
            nav.push(Route::TrajectSteps { log });
        }
    };
    let is_named = !form.or(field::TITLE, "").trim().is_empty();
    let state = if is_named { Readiness::Ready } else { Readiness::Waiting };
    rsx! {
        Screen {
            title: w.s_step_add(),
            over: name.clone(),
            back: Route::TrajectSteps { log }.to_string(),
            back_label: w.a_back(),
            footer: rsx! { BigButton { label: w.a_save(), state, onpress: add } },
            StepForm { form, goals, name, stored: None }
        }
    }
}
