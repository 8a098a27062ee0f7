//! Changing a step. The coach, at a desk or on site: each touched field becomes one edit, all in one batch with one undo.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::comment::Subject;
use shared::record::step::{Step, StepEdit, StepField, StepId};
use shared::record::{At, Edit, RecordId};

use super::step_form::{Goals, StepForm, field, goal_from_form, goals, picture_at, when_from_form};
use crate::forms::form_state::{FormState, use_form_state};
use crate::forms::saving::{Saved, may, save};
use crate::forms::two_versions::TwoVersions;
use crate::navigator::navigator;
use crate::parts::{BigButton, ButtonKind, Icon, Screen};
use crate::route::Route;
use crate::screens::adjustments::about::AdjustmentsAbout;
use crate::screens::comments::Comments;
use crate::screens::frame::absent::Absent;
use crate::session::use_session;

/// One edit for each field that says something else now.
fn changed(form: FormState, step: &Step, goals: &Goals) -> Vec<StepEdit> {
    let picture = form.chosen(field::PICTURE).map(picture_at);
    step.rewritten(|field| match field {
        StepField::Title(it) => StepField::Title(form.or(field::TITLE, &it)),
        StepField::Note(it) => StepField::Note(form.or(field::NOTE, &it)),
        StepField::Yields(it) => StepField::Yields(form.or(field::YIELDS, &it)),
        StepField::Place(it) => StepField::Place(form.or(field::PLACE, &it)),
        StepField::Helper(it) => StepField::Helper(form.or(field::HELPER, &it)),
        StepField::Goal(it) => StepField::Goal(goal_from_form(form, goals, it)),
        StepField::Pictogram(it) => StepField::Pictogram(picture.unwrap_or(it)),
        StepField::When(it) => StepField::When(when_from_form(form, it)),
        // Where it stands in the plan, and at which talk it was agreed, are said elsewhere.
        StepField::Phase(_) | StepField::Rank(_) | StepField::Talk(_) => field,
    })
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
    let (before, known, leave) = (stored.clone(), goals.clone(), back);
    let keep = move |()| {
        let edits = changed(form, &before, &known);
        let edits: Vec<_> = edits.into_iter().map(|edit| Edit::Step(At(step, edit))).collect();
        if edits.is_empty() {
            form.throw_away();
            nav.push(leave);
        } else if form.save(log, edits, w.s_step_saved()) == Saved::Yes {
            nav.push(leave);
        }
    };
    let leave = back;
    let hide = move |()| {
        let edit = Edit::Step(At(step, StepEdit::Hide(true)));
        if save(session, log, vec![edit], w.s_step_removed()) == Saved::Yes {
            nav.push(leave);
        }
    };
    let footer = is_mine_to_change.then(|| {
        rsx! {
            BigButton { label: w.a_save(), onpress: keep }
        }
    });
    rsx! {
        Screen {
            title: w.s_step_edit(),
            over: name.clone(),
            back: back.to_string(),
            back_label: w.a_back(),
            footer,
            TwoVersions { log, of: RecordId::Step(step) }
            if is_mine_to_change {
                StepForm { form, goals, name, stored }
            }
            AdjustmentsAbout { log, about: Subject::Step(step) }
            Comments { log, about: Subject::Step(step) }
            if is_mine_to_change {
                BigButton { label: w.a_remove(), kind: ButtonKind::Danger, icon: Icon::Trash, onpress: hide }
            }
        }
    }
}
