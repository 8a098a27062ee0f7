//! Each goal as the parties of a talk see it, with what moved since the talk before. Knows no answers.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::evaluation::EvaluationId;
use shared::record::goal::{Goal, GoalId};
use shared::role::Role;
use shared::talk;
use shared::text::Messages;

use crate::format::who;
use crate::parts::{Before, Card, View, Views};
use crate::session::{Session, use_session};

/// One goal with its views.
#[derive(Debug, Clone, PartialEq)]
pub struct GoalAtTalk {
    pub id: GoalId,
    pub goal: Goal,
    pub views: Vec<talk::View>,
}

/// The goals that were seen by anybody, or may be yet; of a talk that is over, those that somebody had seen then, also where they
/// were put away since.
pub fn goals_at(session: Session, traject: &Traject, id: EvaluationId) -> Vec<GoalAtTalk> {
    let day_of = |at| session.local(at).date();
    let at_talk = |(goal_id, goal): (GoalId, &Goal)| GoalAtTalk {
        id: goal_id,
        goal: goal.clone(),
        views: talk::views(traject, id, goal_id, &day_of),
    };
    let is_over =
        traject.evaluations.get(&id).is_some_and(|it| it.is_signed(traject.taking_part()));
    if !is_over {
        return traject.open_goals().map(at_talk).collect();
    }
    let all = traject.goals_in_order().map(at_talk);
    all.filter(|it| it.views.iter().any(|view| view.now.is_some())).collect()
}

/// A view in words, for this reader.
pub fn told(w: Messages, reader: Role, goal: &Goal, view: talk::View) -> View {
    let before = view.before.map(|level| Before {
        height: level.index() + 1,
        words: if view.now == Some(level) {
            w.a_view_same().to_owned()
        } else {
            w.a_view_before(goal.sentence(level))
        },
    });
    View {
        who: who(w, reader, view.role),
        height: view.now.map(|level| level.index() + 1),
        words: view.now.map_or(w.a_view_none(), |level| goal.sentence(level)).to_owned(),
        before,
    }
}

/// The cards of the goals.
#[component]
pub fn GoalsAtTalk(log: TrajectId, evaluation: EvaluationId, role: Role) -> Element {
    let session = use_session();
    let w = session.messages();
    let goals = session.ask_traject(log, |it| goals_at(session, it, evaluation));
    rsx! {
        for GoalAtTalk { id , goal , views } in goals.unwrap_or_default() {
            Card { key: "{id}", title: goal.skill.get().clone(),
                Views {
                    views: views.iter().map(|view| told(w, role, &goal, *view)).collect::<Vec<_>>(),
                    note: if differ(&views) { w.a_views_differ() } else { "" },
                }
            }
        }
    }
}

/// Whether those who said something do not say the same.
fn differ(views: &[talk::View]) -> bool {
    let said: Vec<_> = views.iter().filter_map(|view| view.now).collect();
    said.windows(2).any(|pair| pair[0] != pair[1])
}
