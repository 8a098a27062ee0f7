//! Why it ended so and what played a part, from lists so that it can be counted; the words stand beside. Knows no outcome.

use dioxus::prelude::*;
use shared::record::Edit;
use shared::record::path::PathEdit;
use shared::record::path::ground::{Factor, Ground, NewGround, Reason};

use crate::forms::form::Form;
use crate::forms::form_fields::{ChoiceField, listed, place_of};
use crate::parts::{ChipSet, Choice};
use crate::phrases::path::{factor, reason};
use crate::session::use_session;

const WHY: &str = "ground";
const FACTORS: &str = "factors";

/// The places of the factors that are on, among all.
fn marked(form: Form, stood: Option<&Ground>) -> Vec<usize> {
    if form.typed(FACTORS).is_some() {
        return form.marked(FACTORS);
    }
    let stood = stood.map(|it| it.factors.get().as_slice()).unwrap_or_default();
    Factor::all().enumerate().filter(|(_, it)| stood.contains(it)).map(|(at, _)| at).collect()
}

/// The edits that say what is filled in; none where that stands already.
pub fn ground_edits(form: Form, stood: Option<&Ground>) -> Vec<Edit> {
    let on = marked(form, stood);
    let factors = Factor::all().enumerate().filter(|(at, _)| on.contains(at));
    let factors: Vec<Factor> = factors.map(|(_, it)| it).collect();
    let reason = form.one_of(WHY, &Reason::ALL).or(stood.and_then(|it| *it.reason.get()));
    if stood.is_none() && reason.is_none() && factors.is_empty() {
        return Vec::new();
    }
    let edits = Ground::edits_to(stood, NewGround { reason, factors }).into_iter();
    edits.map(|edit| PathEdit::Ground(edit).into()).collect()
}

/// The lists.
#[component]
pub fn GroundFields(form: Form, stood: Option<Ground>) -> Element {
    let w = use_session().messages();
    let on = marked(form, stood.as_ref());
    let ours = Factor::OURS.len();
    let named = |it: Factor| Choice::new(factor(w, it));
    let (of_ours, of_others) = (
        on.iter().copied().filter(|at| *at < ours).collect::<Vec<_>>(),
        on.iter().filter(|at| **at >= ours).map(|at| at - ours).collect::<Vec<_>>(),
    );
    let others = on.clone();
    rsx! {
        ChoiceField {
            form,
            name: WHY,
            legend: w.s_ground_reason(),
            choices: listed(|it| reason(w, it)),
            stood: stood.as_ref().and_then(|it| *it.reason.get()).and_then(place_of),
        }
        ChipSet {
            legend: w.s_ground_factors_ours(),
            choices: Factor::OURS.map(named).to_vec(),
            chosen: of_ours,
            ontoggle: move |place| form.toggle_among(FACTORS, on.clone(), place),
        }
        ChipSet {
            legend: w.s_ground_factors_others(),
            choices: Factor::OTHERS.map(named).to_vec(),
            chosen: of_others,
            ontoggle: move |place| form.toggle_among(FACTORS, others.clone(), ours + place),
        }
    }
}
