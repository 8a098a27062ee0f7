//! Changing a learning goal. The coach, with the candidate: each touched field becomes one edit, all in one batch.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::comment::Subject;
use shared::record::goal::{Goal, GoalEdit, GoalField, GoalId, Level};
use shared::record::{At, Edit, RecordId};
use shared::text::Messages;

use super::goal_form::{GoalForm, WEIGHTS, field, levels_from_form, target_from_form};
use crate::forms::form_state::{FormState, use_form_state};
use crate::forms::saving::{Saved, save};
use crate::forms::two_versions::TwoVersions;
use crate::navigator::navigator;
use crate::parts::{BigButton, ButtonKind, Icon, Screen};
use crate::route::Route;
use crate::screens::adjustments::about::AdjustmentsAbout;
use crate::screens::frame::absent::Absent;
use crate::session::use_session;

/// One edit for each field that says something else now.
fn changed(w: Messages, form: FormState, goal: &Goal) -> Vec<GoalEdit> {
    goal.rewritten(|field| match field {
        GoalField::Skill(it) => GoalField::Skill(form.or(field::SKILL, &it)),
        GoalField::Levels(_) => GoalField::Levels(levels_from_form(w, form, Some(goal))),
        GoalField::Start(it) => {
            GoalField::Start(form.one_of(field::START, &Level::ALL).unwrap_or(it))
        }
        GoalField::Target(it) => GoalField::Target(target_from_form(form, it)),
        GoalField::Weight(it) => {
            GoalField::Weight(form.one_of(field::WEIGHT, &WEIGHTS).unwrap_or(it))
        }
        // Where it stands in the list, and how far it is, are said elsewhere.
        GoalField::Rank(_) | GoalField::Reached(_) => field,
    })
}

/// The form of one goal.
#[component]
pub fn EditGoal(log: TrajectId, goal: GoalId) -> Element {
    let session = use_session();
    let w = session.messages();
    let nav = navigator();
    let form = use_form_state(move || format!("goal/{log}/{goal}"));
    let asked = session.ask_traject(log, |traject| {
        let name = traject.candidate_name().unwrap_or_default().to_owned();
        Some((traject.goals.get(&goal)?.clone(), name))
    });
    let Some((stored, name)) = asked.flatten() else {
        return rsx! {
            Absent {}
        };
    };
    let before = stored.clone();
    let keep = move |()| {
        let edits = changed(w, form, &before);
        let edits: Vec<_> = edits.into_iter().map(|edit| Edit::Goal(At(goal, edit))).collect();
        if edits.is_empty() {
            form.throw_away();
            nav.push(Route::TrajectGoals { log });
        } else if form.save(log, edits, w.s_goal_saved()) == Saved::Yes {
            nav.push(Route::TrajectGoals { log });
        }
    };
    let hide = move |()| {
        let edit = Edit::Goal(At(goal, GoalEdit::Hide(true)));
        if save(session, log, vec![edit], w.s_goal_removed()) == Saved::Yes {
            nav.push(Route::TrajectGoals { log });
        }
    };
    rsx! {
        Screen {
            title: w.s_goal_edit(),
            over: name.clone(),
            back: Route::TrajectGoals { log }.to_string(),
            back_label: w.a_back(),
            footer: rsx! { BigButton { label: w.a_save(), onpress: keep } },
            TwoVersions { log, of: RecordId::Goal(goal) }
            GoalForm { form, name, stored }
            AdjustmentsAbout { log, about: Subject::Goal(goal) }
            BigButton { label: w.a_remove(), kind: ButtonKind::Danger, icon: Icon::Trash, onpress: hide }
        }
    }
}
