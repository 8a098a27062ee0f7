//! Changing a step. The coach, at a desk or on site: each touched field becomes one edit, all in one batch with one undo.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::comment::Subject;
use shared::record::step::{Step, StepEdit, StepField, StepId};
use shared::record::{At, Edit};

use super::step_form::{Goals, StepForm, field, goal_from_form, goals, picture_at, when_from_form};
use super::step_versions::StepVersions;
use crate::forms::form_state::{FormState, use_form_state};
use crate::forms::saving::{Saved, may, save};
use crate::navigator::navigator;
use crate::parts::{BigButton, ButtonKind, Icon, Screen};
use crate::route::Route;
use crate::screens::comments::Comments;
use crate::screens::frame::absent::Absent;
use crate::session::use_session;

/// One edit for each field that says something else now.
fn changed(form: FormState, step: &Step, goals: &Goals) -> Vec<StepEdit> {
    let text = |name: &str, stored: &String| form.get(name).filter(|text| text != stored);
    let goal = goal_from_form(form, goals, *step.goal.get());
    let picture = form.chosen(field::PICTURE).map(picture_at);
    let when = when_from_form(form, *step.when.get());
    let edits = [
        text(field::TITLE, step.title.get()).map(|it| StepEdit::Set(StepField::Title(it))),
        text(field::NOTE, step.note.get()).map(|it| StepEdit::Set(StepField::Note(it))),
        text(field::PLACE, step.place.get()).map(|it| StepEdit::Set(StepField::Place(it))),
        text(field::HELPER, step.helper.get()).map(|it| StepEdit::Set(StepField::Helper(it))),
        (goal != *step.goal.get()).then_some(StepEdit::Set(StepField::Goal(goal))),
        picture
            .filter(|it| it != step.pictogram.get())
            .map(|it| StepEdit::Set(StepField::Pictogram(it))),
        (when != *step.when.get()).then_some(StepEdit::Set(StepField::When(when))),
    ];
    edits.into_iter().flatten().collect()
}

/// The form of one step.
#[component]
pub fn EditStep(log: TrajectId, step: StepId) -> Element {
    let session = use_session();
    let w = session.messages();
    let nav = navigator();
    let form = use_form_state(move || format!("step/{log}/{step}"));
    let asked = session.ask_traject(log, |traject| {
        let name = traject.candidate_name().unwrap_or_default().to_owned();
        Some((traject.steps.get(&step)?.clone(), goals(traject), name))
    });
    let Some((stored, goals, name)) = asked.flatten() else {
        return rsx! {
            Absent {}
        };
    };
    let back = Route::TrajectSteps { log };
    let is_mine_to_change = may(session, log, &Edit::Step(At(step, StepEdit::Hide(true))));
    let (before, known, leave) = (stored.clone(), goals.clone(), back.clone());
    let keep = move |()| {
        let edits = changed(form, &before, &known);
        let edits: Vec<_> = edits.into_iter().map(|edit| Edit::Step(At(step, edit))).collect();
        if edits.is_empty() {
            form.throw_away();
            nav.push(leave.clone());
        } else if form.save(log, edits, w.s_step_saved()) == Saved::Yes {
            nav.push(leave.clone());
        }
    };
    let leave = back.clone();
    let hide = move |()| {
        let edit = Edit::Step(At(step, StepEdit::Hide(true)));
        if save(session, log, vec![edit], w.s_step_removed()) == Saved::Yes {
            nav.push(leave.clone());
        }
    };
    let footer = is_mine_to_change.then(|| {
        rsx! {
            BigButton { label: w.a_save(), onpress: keep }
        }
    });
    rsx! {
        Screen {
            key: "{step}",
            title: w.s_step_edit(),
            over: name.clone(),
            back: back.to_string(),
            back_label: w.a_back(),
            footer,
            StepVersions { log, step }
            if is_mine_to_change {
                StepForm { form, goals, name, stored }
            }
            Comments { log, about: Subject::Step(step) }
            if is_mine_to_change {
                BigButton { label: w.a_remove(), kind: ButtonKind::Danger, icon: Icon::Trash, onpress: hide }
            }
        }
    }
}
