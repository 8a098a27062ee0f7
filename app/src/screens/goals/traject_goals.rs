//! The learning goals of a traject, seen by three. The coach, with the candidate: looks, sets the level together (2 taps).
//! The employer says how they see it (2 taps). It does not know how a goal is written.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::measure::gas::Attainment;
use shared::record::Traject;
use shared::record::goal::{GoalEdit, GoalId};
use shared::record::{At, Edit};
use shared::role::{Permission, Role};

use super::goal_card::GoalCard;
use crate::forms::saving::save;
use crate::parts::{Button, ButtonKind, ButtonLink, Card, Disclosure, Empty, Icon, List, Row};
use crate::route::Route;
use crate::screens::belief::BeliefOverTime;
use crate::screens::frame::traject_frame::{Side, TrajectFrame};
use crate::session::use_session;

/// What the side shows.
#[derive(Debug, Clone, Default, PartialEq)]
struct Shown {
    goals: Vec<GoalId>,
    hidden: Vec<(GoalId, String)>,
    role: Option<Role>,
    /// All goals in one figure, for staff.
    attainment: Option<Attainment>,
}

fn shown(traject: &Traject, role: Option<Role>) -> Shown {
    let hidden = traject.goals.iter().filter(|(_, goal)| *goal.hidden.get());
    Shown {
        goals: traject.open_goals().map(|(id, _)| id).collect(),
        hidden: hidden.map(|(id, goal)| (*id, goal.skill.get().clone())).collect(),
        role,
        attainment: traject.attainment(),
    }
}

/// Every goal with its three views; for the coach the attainment as well.
#[component]
pub fn TrajectGoals(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let person = session.person();
    let role = |traject: &Traject| traject.role(person?);
    let shown = session.ask_traject(log, |it| shown(it, role(it))).unwrap_or_default();
    let is_editor = shown.role.is_some_and(|role| Permission::ChangeGoal.is_held_by(role));
    let footer = is_editor.then(|| rsx! {
        ButtonLink { label: w.s_goal_add(), icon: Icon::Plus, href: Route::NewGoal { log }.to_string() }
    });
    // Rounded: a score in tenths would look surer than it is.
    let attainment = shown.attainment.map(|it| {
        let [start, now] = [it.start, it.now].map(|score| format!("{score:.0}"));
        (
            w.s_goal_attainment(&now),
            w.s_goal_attainment_from(&format!("{:+.0}", it.change()), &start),
        )
    });
    let restore = move |goal: GoalId| {
        save(session, log, vec![Edit::Goal(At(goal, GoalEdit::Hide(false)))], w.s_goal_back());
    };
    rsx! {
        TrajectFrame { log, side: Side::Goals, footer,
            if shown.goals.is_empty() {
                Empty { title: w.s_goals_empty() }
            }
            for goal in shown.goals {
                GoalCard { key: "{goal}", log, goal }
            }
            BeliefOverTime { log }
            if let Some((now, from)) = attainment.filter(|_| shown.role == Some(Role::Coach)) {
                Card { title: now, over: w.s_staff_only(),
                    p { "{from}" }
                    p { class: "soft", {w.s_goal_attainment_hint()} }
                }
            }
            if is_editor && !shown.hidden.is_empty() {
                Disclosure { label: w.s_steps_hidden(), icon: Icon::Trash,
                    List {
                        for (goal , skill) in shown.hidden {
                            Row {
                                key: "{goal}",
                                title: skill,
                                trailing: rsx! {
                                    Button { label: w.a_put_back(), kind: ButtonKind::Plain, icon: Icon::Undo, onpress: move |()| restore(goal) }
                                },
                            }
                        }
                    }
                }
            }
        }
    }
}
