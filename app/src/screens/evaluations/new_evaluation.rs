//! Planning an evaluation. The coach: a day, perhaps a time and a place, save: 3 taps.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::evaluation::{EvaluationEdit, EvaluationField};
use shared::record::{At, Edit};

use crate::forms::form_state::use_form_state;
use crate::forms::saving::Saved;
use crate::navigator::navigator;
use crate::parts::{BigButton, Icon, Notice, Readiness, Screen, Tone};
use crate::route::Route;
use crate::screens::talks::when_where::{WhenWhereFields, when_where_from_form};
use crate::session::use_session;

/// The form of a new evaluation.
#[component]
pub fn NewEvaluation(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let nav = navigator();
    let form = use_form_state(move || format!("new-evaluation/{log}"));
    let plan = when_where_from_form(form, None);
    let state = if plan.is_some() { Readiness::Ready } else { Readiness::Waiting };
    let save = move |()| {
        let Some(plan) = plan.clone() else { return };
        let evaluation = session.new_id();
        let edit = |edit| Edit::Evaluation(At(evaluation, edit));
        let mut edits = vec![edit(EvaluationEdit::Plan(plan.when))];
        if !plan.place.is_empty() {
            edits.push(edit(EvaluationEdit::Set(EvaluationField::Place(plan.place))));
        }
        if form.save(log, edits, w.s_evaluation_planned()) == Saved::Yes {
            nav.push(Route::Evaluation { log, evaluation });
        }
    };
    rsx! {
        Screen {
            title: w.s_evaluation_plan(),
            back: Route::TrajectTalks { log }.to_string(),
            back_label: w.a_back(),
            footer: rsx! { BigButton { label: w.a_save(), state, onpress: save } },
            Notice { text: w.s_evaluation_plan_hint(), tone: Tone::Plain, icon: Icon::Talk }
            WhenWhereFields { form }
        }
    }
}
