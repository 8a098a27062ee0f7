//! What an adjustment belongs to: a step or a goal, where it is shown, too. Knows no question of an adjustment.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::labels::proposal_title;
use shared::record::Traject;
use shared::record::adjustment::{AdjustmentEdit, AdjustmentField, AdjustmentId};
use shared::record::comment::Subject;
use shared::record::step::Status;
use shared::record::{At, Edit};
use shared::role::Role;
use shared::wire;

use super::adjustment_form::draft_name;
use super::adjustment_form::field::ABOUT;
use super::adjustment_phrases::Questions;
use crate::forms::form_state::{FormState, use_form_state};
use crate::navigator::navigator;
use crate::parts::{Button, ButtonKind, Card, Chip, Choice, Choices, Disclosure, Icon, List, Row};
use crate::phrases::stages::Progress;
use crate::route::Route;
use crate::session::use_session;

/// What was chosen, else what the record says.
pub fn about_from_form(form: FormState, stored: Option<Subject>) -> Option<Subject> {
    match form.get(ABOUT) {
        Some(text) => wire::decode(&text).ok(),
        None => stored,
    }
}

/// The edit that says so of a new one; nothing where it belongs to nothing.
pub fn about_edit(form: FormState, id: AdjustmentId) -> Option<Edit> {
    let about = about_from_form(form, None)?;
    let set = AdjustmentEdit::Set(AdjustmentField::About(Some(about)));
    Some(Edit::Adjustment(At(id, set)))
}

/// What it is called, and where it is shown to somebody.
pub fn named(
    traject: &Traject,
    log: TrajectId,
    role: Role,
    about: Subject,
) -> Option<(String, Route)> {
    Some(match (about, role) {
        (Subject::Step(step), Role::Candidate) => {
            (traject.steps.get(&step)?.title.get().clone(), Route::Step { step })
        }
        (Subject::Step(step), Role::Coach | Role::Employer | Role::Manager) => {
            (traject.steps.get(&step)?.title.get().clone(), Route::EditStep { log, step })
        }
        (Subject::Goal(goal), Role::Candidate) => {
            (traject.goals.get(&goal)?.skill.get().clone(), Route::Goal { goal })
        }
        (Subject::Goal(goal), Role::Coach) => {
            (traject.goals.get(&goal)?.skill.get().clone(), Route::EditGoal { log, goal })
        }
        (Subject::Goal(goal), Role::Employer | Role::Manager) => {
            (traject.goals.get(&goal)?.skill.get().clone(), Route::TrajectGoals { log })
        }
        _ => return None,
    })
}

/// What there is to choose from: goals that are open, then steps that are not done.
fn offered(traject: &Traject) -> Vec<(Subject, String)> {
    let goals = traject.open_goals().map(|(id, it)| (Subject::Goal(id), it.skill.get().clone()));
    let steps = traject.visible_steps().filter(|(_, it)| it.status() != Status::Done);
    let steps = steps.map(|(id, it)| (Subject::Step(id), it.title.get().clone()));
    goals.chain(steps).collect()
}

/// Choosing it: folded away, for most belong to nothing.
#[component]
pub fn AboutField(log: TrajectId, form: FormState, stored: Option<Subject>) -> Element {
    let session = use_session();
    let w = session.messages();
    let about = about_from_form(form, stored);
    let found = session.ask_traject(log, |traject| {
        let name = about.and_then(|it| named(traject, log, Role::Coach, it)).map(|(name, _)| name);
        (offered(traject), name)
    });
    let Some((offered, name)) = found.filter(|(offered, _)| !offered.is_empty()) else {
        return VNode::empty();
    };
    let chosen = about.and_then(|about| offered.iter().position(|(it, _)| *it == about));
    let nothing = offered.len();
    let names = offered.iter().map(|(_, name)| Choice::new(name.clone()));
    let choices: Vec<Choice> = names.chain([Choice::new(w.a_adjustment_about_nothing())]).collect();
    let choose = move |place: usize| {
        let text = offered.get(place).map_or_else(|| "null".to_owned(), |(it, _)| wire::encode(it));
        form.put(ABOUT, text);
    };
    rsx! {
        if let Some(name) = name {
            div { class: "cluster", Chip { label: w.a_adjustment_about_is(&name), icon: Icon::Turn } }
        }
        Disclosure { label: w.a_adjustment_about(), icon: Icon::Turn,
            Choices {
                legend: w.a_adjustment_about(),
                choices,
                chosen: chosen.unwrap_or(nothing),
                onchoose: choose,
            }
        }
    }
}

/// On a step or a goal: the adjustments that belong to it, and a new one from here, in 1 tap.
#[component]
pub fn AdjustmentsAbout(log: TrajectId, about: Subject) -> Element {
    let session = use_session();
    let w = session.messages();
    let nav = navigator();
    let form = use_form_state(move || draft_name(log));
    let today = session.today();
    let found = session.ask_traject(log, |traject| {
        let mut of: Vec<_> =
            traject.adjustments.iter().filter(|(_, it)| it.is_about(about)).collect();
        of.sort_by_key(|(_, it)| std::cmp::Reverse(it.by.order()));
        let row = |(id, it): (&AdjustmentId, &shared::record::adjustment::Adjustment)| {
            (*id, proposal_title(it.change.get()).to_owned(), Progress::of(it, today))
        };
        Some((traject.role(session.person()?)?, of.into_iter().map(row).collect::<Vec<_>>()))
    });
    let Some((role, rows)) = found.flatten() else { return VNode::empty() };
    let begin = move |()| {
        form.put(ABOUT, wire::encode(&about));
        nav.push(Route::NewAdjustment { log });
    };
    let label = match role {
        Role::Candidate | Role::Employer => Questions::asked(w, role).title,
        Role::Coach | Role::Manager => w.s_adjustment_add(),
    };
    rsx! {
        if !rows.is_empty() {
            Card { title: Questions::told(w, role).title,
                List {
                    for (adjustment , title , progress) in rows {
                        Row {
                            key: "{adjustment}",
                            title,
                            href: Route::Adjustment { log, adjustment }.to_string(),
                            Chip { label: progress.phrase(w), tone: progress.tone() }
                        }
                    }
                }
            }
        }
        Button { label, kind: ButtonKind::Plain, icon: Icon::Turn, onpress: begin }
    }
}
