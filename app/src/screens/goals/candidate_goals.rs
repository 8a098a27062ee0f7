//! Leren: each goal and the sentence where one is, and whether one thinks to be able to do the work. Read at home or with the
//! coach; one tap opens a goal.

use dioxus::prelude::*;
use shared::record::Traject;
use shared::record::goal::GoalId;

use super::goal_view::{GoalView, goal_view};
use crate::parts::{ButtonKind, ButtonLink, Card, Empty, Icon, Screen, View, Views};
use crate::route::Route;
use crate::screens::belief::BeliefCard;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::current::{NoPlan, current_log};
use crate::screens::frame::unsent::Unsent;
use crate::session::use_session;

fn goals(traject: &Traject) -> Vec<(GoalId, GoalView)> {
    traject.open_goals().filter_map(|(id, _)| Some((id, goal_view(traject, id)?))).collect()
}

/// All goals.
#[component]
pub fn Goals() -> Element {
    let session = use_session();
    let w = session.messages();
    let Some(log) = current_log(session) else {
        return rsx! {
            NoPlan { title: w.c_learn_title() }
        };
    };
    let goals = session.ask_traject(log, goals).unwrap_or_default();
    rsx! {
        Screen { title: w.c_learn_title(), actions: rsx! { Unsent {} Listen {} },
            if goals.is_empty() {
                Empty { title: w.c_learn_empty() }
            }
            for (goal , view) in goals {
                GoalCard { key: "{goal}", goal, view }
            }
            BeliefCard { log }
        }
    }
}

#[component]
fn GoalCard(goal: GoalId, view: GoalView) -> Element {
    let session = use_session();
    let w = session.messages();
    let by = view.target.map(|day| w.c_goal_by(&w.day(day, session.today())));
    let own: Vec<View> = view.views(w).into_iter().take(1).collect();
    let (label, kind) = match view.candidate {
        Some(_) => (w.c_goal_where(), ButtonKind::Quiet),
        None => (w.c_goal_choose_yours(), ButtonKind::Primary),
    };
    rsx! {
        Card { title: view.skill.clone(), under: by.unwrap_or_default(),
            Views { views: own }
            ButtonLink { label, href: Route::Goal { goal }.to_string(), kind, icon: Icon::Steps }
        }
    }
}
