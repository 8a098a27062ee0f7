//! Stappen: what is open, by day under its goal, and what is done.
//!
//! The candidate looks here at home in the evening or in the hall with gloves on: one tap ticks, one opens.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::step::Status;

use super::step_line::{StepLine, StepRow};
use crate::parts::{ButtonKind, ButtonLink, Card, Disclosure, Empty, Icon, List, Screen};
use crate::route::Route;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::current::{NoPlan, current_log};
use crate::screens::frame::unsent::Unsent;
use crate::screens::group::GroupSteps;
use crate::session::use_session;

/// How many done steps stand open; the earlier ones unfold.
const DONE_SHOWN_MAX: usize = 3;

/// The steps of one goal, or of none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Group {
    /// Empty for the steps without a goal.
    goal: String,
    /// By day.
    open: Vec<StepLine>,
    /// Latest first.
    done: Vec<StepLine>,
}

fn groups(traject: &Traject) -> Vec<Group> {
    let mut groups: Vec<_> =
        traject.open_goals().map(|(id, goal)| (Some(id), goal.skill.get().clone())).collect();
    groups.push((None, String::new()));
    let is_open = |id| groups.iter().any(|(goal, _)| *goal == Some(id));
    let of_goal = |goal| {
        let of_it = traject
            .visible_steps()
            .filter(move |(_, step)| step.goal.get().filter(|id| is_open(*id)) == goal);
        of_it.map(StepLine::of).collect::<Vec<_>>()
    };
    let group = |(id, goal): &(_, String)| {
        let (mut done, mut open): (Vec<_>, Vec<_>) =
            of_goal(*id).into_iter().partition(|line| line.status == Status::Done);
        open.sort_by_key(StepLine::by_day);
        done.sort_by_key(|line| std::cmp::Reverse(line.marked));
        Group { goal: goal.clone(), open, done }
    };
    groups
        .iter()
        .map(group)
        .filter(|group| !group.open.is_empty() || !group.done.is_empty())
        .collect()
}

/// All steps, under their goals.
#[component]
pub fn Steps() -> Element {
    let session = use_session();
    let w = session.messages();
    let Some(log) = current_log(session) else {
        return rsx! {
            NoPlan { title: w.c_steps_title() }
        };
    };
    let groups = session.ask_traject(log, groups).unwrap_or_default();
    let has_group = session.ask_group(log, |_, _| ()).is_some();
    let add = Route::OwnStep {}.to_string();
    rsx! {
        Screen { title: w.c_steps_title(), actions: rsx! { Unsent {} Listen {} },
            GroupSteps { log }
            if groups.is_empty() && !has_group {
                Empty { title: w.c_steps_empty() }
            }
            for (place , group) in groups.into_iter().enumerate() {
                GroupCard { key: "{place}", log, group }
            }
            ButtonLink { label: w.c_steps_add(), href: add, kind: ButtonKind::Quiet, icon: Icon::Plus }
        }
    }
}

#[component]
fn GroupCard(log: TrajectId, group: Group) -> Element {
    let w = use_session().messages();
    let Group { goal, open, mut done } = group;
    let (over, title) = if goal.is_empty() {
        (String::new(), w.c_steps_no_goal().to_owned())
    } else {
        (w.c_steps_goal().to_owned(), goal)
    };
    let earlier = done.split_off(done.len().min(DONE_SHOWN_MAX));
    rsx! {
        Card { over, title,
            List {
                for line in open.into_iter().chain(done) {
                    StepRow { key: "{line.id}", log, line }
                }
            }
            if !earlier.is_empty() {
                Disclosure { label: w.a_show_all(), icon: Icon::Check,
                    List {
                        for line in earlier {
                            StepRow { key: "{line.id}", log, line }
                        }
                    }
                }
            }
        }
    }
}
