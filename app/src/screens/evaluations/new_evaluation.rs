//! Planning an evaluation. The coach: a day, perhaps a time, save: 3 taps.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::evaluation::EvaluationEdit;
use shared::record::{At, Edit};
use shared::time::When;

use crate::forms::form_state::use_form_state;
use crate::forms::saving::Saved;
use crate::navigator::navigator;
use crate::parts::{BigButton, Field, FieldKind, Icon, Notice, Readiness, Screen, Tone};
use crate::route::Route;
use crate::session::use_session;

const DATE: &str = "date";
const TIME: &str = "time";

/// The form of a new evaluation.
#[component]
pub fn NewEvaluation(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let nav = navigator();
    let form = use_form_state(move || format!("new-evaluation/{log}"));
    let date = form.date(DATE);
    let state = if date.is_some() { Readiness::Ready } else { Readiness::Waiting };
    let plan = move |()| {
        let Some(date) = date else { return };
        let when = When { date, time: form.time(TIME) };
        let evaluation = session.new_id();
        let edit = Edit::Evaluation(At(evaluation, EvaluationEdit::Plan(when)));
        if form.save(log, vec![edit], w.s_evaluation_planned()) == Saved::Yes {
            nav.push(Route::Evaluation { log, evaluation });
        }
    };
    rsx! {
        Screen {
            title: w.s_evaluation_plan(),
            back: Route::TrajectTalks { log }.to_string(),
            back_label: w.a_back(),
            footer: rsx! { BigButton { label: w.a_save(), state, onpress: plan } },
            Notice { text: w.s_evaluation_plan_hint(), tone: Tone::Plain, icon: Icon::Talk }
            Field {
                label: w.a_date(),
                kind: FieldKind::Date,
                value: form.or(DATE, ""),
                onsave: move |text| form.put(DATE, text),
            }
            Field {
                label: w.a_time(),
                kind: FieldKind::Time,
                hint: w.a_optional(),
                value: form.or(TIME, ""),
                onsave: move |text| form.put(TIME, text),
            }
        }
    }
}
