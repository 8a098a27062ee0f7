//! Steps and goals that were taken out of a plan, each with its way back. Knows no form.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::record::At;
use shared::record::office::plan::PlanId;
use shared::record::office::plan::plan_goal::PlanGoalEdit;
use shared::record::office::plan::plan_step::PlanStepEdit;
use shared::record::office::{InLangs, OfficeEdit, OfficeFile};

use crate::format::count;
use crate::forms::saving::{Saved, save};
use crate::navigator::navigator;
use crate::parts::{BigButton, Button, ButtonKind, Disclosure, Icon, List};
use crate::route::Route;
use crate::screens::plans::told::{ToldRow, Words};
use crate::session::use_session;

/// What it was called, and what puts it back.
type Part = (InLangs, OfficeEdit);

fn removed(office: &OfficeFile, plan: PlanId) -> Vec<Part> {
    let goals = office.plan_goals.iter().filter(|(_, it)| it.plan == plan && *it.hidden.get());
    let goals = goals.map(|(id, it)| {
        (it.name.get().clone(), OfficeEdit::PlanGoal(At(*id, PlanGoalEdit::Hide(false))))
    });
    let steps = office.plan_steps.iter().filter(|(_, it)| it.plan == plan && *it.hidden.get());
    let steps = steps.map(|(id, it)| {
        (it.title.get().clone(), OfficeEdit::PlanStep(At(*id, PlanStepEdit::Hide(false))))
    });
    goals.chain(steps).collect()
}

/// The list, folded; nothing, where nothing was taken out.
#[component]
pub fn RemovedParts(plan: PlanId) -> Element {
    let session = use_session();
    let w = session.messages();
    let parts = session.ask_office(|it| removed(it, plan)).unwrap_or_default();
    if parts.is_empty() {
        return VNode::empty();
    }
    let row = |(place, (title, edit)): (usize, Part)| {
        let title = Words::read(&title, session.lang());
        let spoken = w.s_plan_put_back_of(&title.text);
        let back = move |()| {
            save(session, LogId::OFFICE, vec![edit.clone().into()], w.a_put_back_said());
        };
        rsx! {
            ToldRow {
                key: "{place}",
                title,
                trailing: rsx! {
                    Button { label: w.a_put_back(), spoken, kind: ButtonKind::Quiet, icon: Icon::Undo, onpress: back }
                },
            }
        }
    };
    rsx! {
        Disclosure { label: w.s_plan_removed(count(parts.len())), icon: Icon::Trash,
            List { label: w.s_plan_removed(count(parts.len())),
                {parts.into_iter().enumerate().map(row)}
            }
        }
    }
}

/// Takes a part out of its plan, or puts it back.
#[component]
pub fn HideButton(plan: PlanId, edit: OfficeEdit, is_hidden: bool) -> Element {
    let session = use_session();
    let w = session.messages();
    let (label, icon, toast) = if is_hidden {
        (w.a_put_back(), Icon::Undo, w.a_put_back_said())
    } else {
        (w.a_remove(), Icon::Trash, w.a_removed())
    };
    let hide = move |()| {
        if save(session, LogId::OFFICE, vec![edit.clone().into()], toast) == Saved::Yes {
            navigator().replace(Route::Plan { plan });
        }
    };
    rsx! {
        BigButton { label, kind: ButtonKind::Plain, icon, onpress: hide }
    }
}
