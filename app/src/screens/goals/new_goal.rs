//! A new learning goal. The coach, with the candidate at a table: sentences from before for this work, save: 3 taps; or a
//! skill with five sentences from an example: 4.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::goal::{GoalEdit, Level, NewGoal as Fields};
use shared::record::step::Rank;
use shared::record::{At, Edit};

use super::earlier::earlier_goals;
use super::goal_form::{GoalForm, WEIGHTS, field, levels_from_form, target_from_form};
use crate::forms::draft;
use crate::forms::form_state::use_form_state;
use crate::forms::saving::Saved;
use crate::navigator::navigator;
use crate::parts::{BigButton, Readiness, Screen};
use crate::route::Route;
use crate::screens::frame::absent::Absent;
use crate::session::{Session, use_session};

fn draft_name(log: TrajectId) -> String {
    format!("new-goal/{log}")
}

/// Begins the form of a new goal with a skill. What stood in it before stays: it was not saved yet.
pub fn begin_goal(mut session: Session, log: TrajectId, skill: &str) {
    let name = draft_name(log);
    if draft::is_blank(&session.draft(&name)) {
        session.keep_draft(&name, &draft::of([(field::SKILL, skill.to_owned())]));
    }
}

/// The form of a new goal.
#[component]
pub fn NewGoal(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let nav = navigator();
    let form = use_form_state(move || draft_name(log));
    let name =
        session.ask_traject(log, |traject| traject.candidate_name().unwrap_or_default().to_owned());
    let Some(name) = name else {
        return rsx! {
            Absent {}
        };
    };
    let me = session.person();
    let earlier = session.ask(|phone| Some(earlier_goals(phone, me?, log))).flatten();
    let earlier = earlier.unwrap_or_default();
    let add = move |()| {
        let last = |traject: &Traject| {
            Rank::after(traject.open_goals().last().map(|(_, goal)| goal.rank.get()))
        };
        let new = Fields {
            skill: form.or(field::SKILL, "").trim().to_owned(),
            levels: levels_from_form(w, form, None),
            start: form.one_of(field::START, &Level::ALL).unwrap_or(Level::MuchLess),
            target: target_from_form(form, None),
            weight: form.one_of(field::WEIGHT, &WEIGHTS).unwrap_or(WEIGHTS[0]),
            rank: session.ask_traject(log, last).unwrap_or_default(),
        };
        let edit = Edit::Goal(At(session.new_id(), GoalEdit::Add(new)));
        if form.save(log, vec![edit], w.s_goal_saved()) == Saved::Yes {
            nav.push(Route::TrajectGoals { log });
        }
    };
    let is_named = !form.or(field::SKILL, "").trim().is_empty();
    let has_all = levels_from_form(w, form, None).iter().all(|text| !text.trim().is_empty());
    let state = if is_named && has_all { Readiness::Ready } else { Readiness::Waiting };
    rsx! {
        Screen {
            title: w.s_goal_add(),
            over: name.clone(),
            back: Route::TrajectGoals { log }.to_string(),
            back_label: w.a_back(),
            footer: rsx! { BigButton { label: w.a_save(), state, onpress: add } },
            GoalForm { form, name, stored: None, earlier }
        }
    }
}
