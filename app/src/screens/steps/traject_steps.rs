//! The steps of a traject. The coach, on site: sees how each stands, confirms (1 tap), reorders (1 tap), adds.
//! The employer reads along. It does not know how a step is edited.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::goal::GoalId;
use shared::record::step::{Step, StepEdit, StepId};
use shared::record::{At, Edit};
use shared::role::{Permission, Role};

use super::step_row::{Neighbours, Order, StepRow};
use crate::forms::saving::save;
use crate::parts::{Button, ButtonKind, ButtonLink, Card, Disclosure, Empty, Icon, List, Row};
use crate::route::Route;
use crate::screens::frame::traject_frame::{Side, TrajectFrame};
use crate::screens::group::WithGroup;
use crate::screens::plans::OfferedByPlan;
use crate::session::use_session;

/// The steps of one goal, or those of none.
#[derive(Debug, Clone, Default, PartialEq)]
struct Group {
    goal: Option<GoalId>,
    skill: String,
    steps: Vec<StepId>,
}

/// The plan as it stands.
#[derive(Debug, Clone, Default, PartialEq)]
struct Plan {
    groups: Vec<Group>,
    hidden: Vec<(StepId, String)>,
}

/// The steps under their goals, each in order; steps of no goal, or of a hidden one, come last.
fn plan(traject: &Traject) -> Plan {
    let group = |goal: Option<GoalId>, skill: &str| {
        let is_open = |goal: &GoalId| traject.goals.get(goal).is_some_and(|it| !it.hidden.get());
        let of_goal = |step: &Step| step.goal.get().filter(is_open) == goal;
        let steps = traject.visible_steps().filter(|(_, step)| of_goal(step));
        Group { goal, skill: skill.to_owned(), steps: steps.map(|(id, _)| id).collect() }
    };
    let goals = traject.open_goals().map(|(id, goal)| group(Some(id), goal.skill.get()));
    let groups = goals.chain(std::iter::once(group(None, "")));
    let hidden = traject.steps.iter().filter(|(_, step)| *step.hidden.get());
    Plan {
        groups: groups.filter(|group| !group.steps.is_empty()).collect(),
        hidden: hidden.map(|(id, step)| (*id, step.title.get().clone())).collect(),
    }
}

/// The plan; for the coach with everything to change it.
#[component]
pub fn TrajectSteps(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let person = session.person();
    let (plan, role) = session
        .ask_traject(log, |it| (plan(it), person.and_then(|person| it.role(person))))
        .unwrap_or_default();
    let is_editor = role.is_some_and(|role| Permission::ChangeStep.is_held_by(role));
    let mut order = use_signal(|| Order::Fixed);
    let footer = is_editor.then(|| rsx! {
        ButtonLink { label: w.s_step_add(), icon: Icon::Plus, href: Route::NewStep { log }.to_string() }
    });
    let restore = move |step: StepId| {
        save(session, log, vec![Edit::Step(At(step, StepEdit::Hide(false)))], w.s_step_back());
    };
    rsx! {
        TrajectFrame { log, side: Side::Steps, footer,
            if is_editor && plan.groups.iter().any(|group| group.steps.len() > 1) {
                Button {
                    label: if order() == Order::Fixed { w.s_steps_order() } else { w.a_done() },
                    kind: ButtonKind::Plain,
                    icon: if order() == Order::Fixed { Icon::Turn } else { Icon::Check },
                    onpress: move |()| order.set(order().other()),
                }
            }
            WithGroup { log }
            if plan.groups.is_empty() {
                Empty { title: if role == Some(Role::Coach) { w.s_steps_empty() } else { w.a_empty() } }
            }
            for group in plan.groups {
                Card {
                    key: "{group.skill}",
                    over: if group.goal.is_some() { w.c_steps_goal() } else { "" },
                    title: if group.goal.is_some() { group.skill.clone() } else { w.s_step_no_goal().to_owned() },
                    List { label: group.skill.clone(),
                        for (place , step) in group.steps.iter().copied().enumerate() {
                            StepRow { key: "{step}", log, step, order: order(), neighbours: Neighbours::around(&group.steps, place) }
                        }
                    }
                }
            }
            if is_editor {
                OfferedByPlan { log }
                ButtonLink { label: w.s_plan_save(), kind: ButtonKind::Plain, icon: Icon::Steps, href: Route::SavePlan { log }.to_string() }
            }
            if is_editor && !plan.hidden.is_empty() {
                Disclosure { label: w.s_steps_hidden(), icon: Icon::Trash,
                    List {
                        for (step , title) in plan.hidden {
                            Row {
                                key: "{step}",
                                title,
                                trailing: rsx! {
                                    Button { label: w.a_put_back(), kind: ButtonKind::Plain, icon: Icon::Undo, onpress: move |()| restore(step) }
                                },
                            }
                        }
                    }
                }
            }
        }
    }
}
