//! A goal that was reached, as all who decide that together say: a moment of its own, until the candidate goes on. 1 tap.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::goal::{Goal, GoalId};
use shared::time::Timestamp;

use crate::parts::{BigButton, ButtonKind, ButtonLink, Card, Icon, MiniStairs, StairsLook};
use crate::route::Route;
use crate::session::use_session;

/// After so many days it is a moment no more.
const DAYS_MAX: i64 = 30;
/// The stairs have a step for each sentence.
const STAIRS: usize = 5;

/// What is shown once on this phone.
fn seen(goal: GoalId) -> String {
    format!("goal-reached/{goal}")
}

/// The goal that was reached last, of those that this phone did not show yet.
fn last(traject: &Traject, is_seen: &dyn Fn(GoalId) -> bool) -> Option<(GoalId, Goal)> {
    let reached = traject.open_goals().filter(|(_, goal)| {
        // Where it began there was nothing to reach.
        goal.is_reached() && *goal.reached.get() > *goal.start.get()
    });
    let new = reached.filter(|(id, _)| !is_seen(*id));
    let (id, goal) = new.max_by_key(|(_, goal)| at(goal))?;
    Some((id, goal.clone()))
}

fn at(goal: &Goal) -> Timestamp {
    goal.reached.shown().by.at
}

/// The card; nothing where nothing was reached lately.
#[component]
pub fn GoalReached(log: TrajectId) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let mut went_on = use_signal(Vec::<GoalId>::new);
    let is_seen = |id: GoalId| went_on.read().contains(&id) || !session.draft(&seen(id)).is_empty();
    let found = session.ask_traject(log, |traject| last(traject, &is_seen)).flatten();
    let is_new = |goal: &Goal| {
        let day = session.local(at(goal)).date();
        (session.today() - day).num_days() <= DAYS_MAX
    };
    let Some((id, goal)) = found.filter(|(_, goal)| is_new(goal)) else { return VNode::empty() };
    let level = *goal.reached.get();
    rsx! {
        Card { title: w.c_goal_reached(), under: goal.skill.get().clone(),
            div { class: "cluster climber",
                MiniStairs { height: level.index() + 1, of: STAIRS, look: StairsLook::Moved }
            }
            p { class: "strong", bdi { {goal.sentence(level)} } }
            ButtonLink { label: w.c_goal_views(), kind: ButtonKind::Plain, icon: Icon::Learn, href: Route::Goal { goal: id }.to_string() }
            BigButton {
                label: w.a_next(),
                kind: ButtonKind::Quiet,
                icon: Icon::Forward,
                onpress: move |()| {
                    session.keep_draft(&seen(id), "1");
                    went_on.write().push(id);
                },
            }
        }
    }
}
