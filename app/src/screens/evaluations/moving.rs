//! What the coach may still change of a talk: when and where it is, who is asked, and that it does not take place.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::evaluation::{Evaluation, EvaluationEdit, EvaluationField, EvaluationId};
use shared::record::{At, Edit};
use shared::role::{Parties, Role};

use crate::format::{count, role_title};
use crate::forms::form_state::use_form_state;
use crate::forms::saving::{Saved, may, save};
use crate::navigator::navigator;
use crate::parts::{BigButton, ButtonKind, Card, ChipSet, Choice, Disclosure, Icon, Readiness};
use crate::route::Route;
use crate::screens::talks::when_where::{WhenWhere, WhenWhereFields, when_where_from_form};
use crate::session::use_session;

/// In the draft: that the talks after it go along.
const LATER: &str = "later";

/// Another day, another place, or not at all; nothing for who may not, or once somebody signed.
#[component]
pub fn Moving(log: TrajectId, evaluation: EvaluationId, record: Evaluation) -> Element {
    let session = use_session();
    let w = session.messages();
    let nav = navigator();
    let form = use_form_state(move || format!("evaluation-plan/{log}/{evaluation}"));
    let edit = move |edit: EvaluationEdit| Edit::Evaluation(At(evaluation, edit));
    let set = move |field| edit(EvaluationEdit::Set(field));
    if !may(session, log, &edit(EvaluationEdit::Hide(true))) {
        return VNode::empty();
    }
    let stored = WhenWhere { when: *record.when.get(), place: record.place.get().clone() };
    let plan = when_where_from_form(form, Some(&stored)).filter(|plan| *plan != stored);
    let state = if plan.is_some() { Readiness::Ready } else { Readiness::Waiting };
    let before = stored.clone();
    let moved_to = plan.as_ref().map(|it| it.when.date).filter(|day| *day != stored.when.date);
    let later = moved_to
        .and_then(|day| session.ask_traject(log, |traject| traject.moved_along(evaluation, day)));
    let later = later.unwrap_or_default();
    let number = count(later.len());
    let goes_along = !form.marked(LATER).is_empty();
    let change = move |()| {
        let Some(plan) = plan.clone() else { return };
        let when = (plan.when != before.when).then(|| set(EvaluationField::When(plan.when)));
        let place = (plan.place != before.place).then(|| set(EvaluationField::Place(plan.place)));
        let along = later.iter().filter(|_| goes_along).map(|(id, when)| {
            Edit::Evaluation(At(*id, EvaluationEdit::Set(EvaluationField::When(*when))))
        });
        let edits = when.into_iter().chain(place).chain(along).collect();
        form.save(log, edits, w.s_talk_saved());
    };
    let hide = move |()| {
        let edits = vec![edit(EvaluationEdit::Hide(true))];
        if save(session, log, edits, w.s_evaluation_off()) == Saved::Yes {
            nav.push(Route::TrajectTalks { log });
        }
    };
    rsx! {
        Disclosure { label: w.s_evaluation_move(), icon: Icon::Edit,
            WhenWhereFields { form, stored }
            if number > 0 {
                ChipSet {
                    legend: w.s_rhythm_later(),
                    choices: vec![Choice::new(w.s_rhythm_along(number))],
                    chosen: form.marked(LATER),
                    ontoggle: move |place| form.toggle(LATER, place),
                }
            }
            BigButton { label: w.a_save(), state, onpress: change }
        }
        BigButton { label: w.s_evaluation_cancel(), kind: ButtonKind::Danger, icon: Icon::Close, onpress: hide }
    }
}

/// Who is asked to take part, as long as nobody has answered: for who plans it.
#[component]
pub fn Asked(log: TrajectId, evaluation: EvaluationId, asked: Parties) -> Element {
    let session = use_session();
    let w = session.messages();
    let edit = move |asked| {
        Edit::Evaluation(At(evaluation, EvaluationEdit::Set(EvaluationField::Asked(asked))))
    };
    let taking_part = session.ask_traject(log, Traject::taking_part).unwrap_or_default();
    let parties: Vec<Role> = taking_part.iter().collect();
    if parties.len() < 2 || !may(session, log, &edit(asked)) {
        return VNode::empty();
    }
    let choices = parties.iter().map(|role| Choice::new(role_title(w, *role))).collect();
    let chosen = (0..parties.len()).filter(|place| asked.has(parties[*place])).collect();
    let toggle = move |place: usize| {
        let turned = parties[place];
        let asked = Parties::which(|role| asked.has(role) != (role == turned));
        save(session, log, vec![edit(asked)], w.s_evaluation_asked_saved());
    };
    rsx! {
        Card {
            ChipSet { legend: w.s_evaluation_asked(), choices, chosen, ontoggle: toggle }
        }
    }
}
