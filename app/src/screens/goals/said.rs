//! What the candidate said of a goal over time: how they saw it, and in their own words, the last first.

use dioxus::prelude::*;
use shared::change::Stamp;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::comment::Subject;
use shared::record::goal::GoalId;
use shared::role::Role;

use crate::parts::{Disclosure, Icon, List};
use crate::screens::frame::answer_line::AnswerLine;
use crate::session::use_session;

fn said(traject: &Traject, id: GoalId) -> Vec<(Stamp, String)> {
    let Some(goal) = traject.goals.get(&id) else { return Vec::new() };
    let ratings = traject.ratings.values().filter(|fact| fact.stands() && fact.what.goal == id);
    let ratings = ratings
        .filter(|fact| fact.role == Role::Candidate)
        .map(|fact| (fact.by, goal.sentence(fact.what.level).to_owned()));
    let comments = traject.comments.values().filter(|fact| {
        fact.stands() && fact.role == Role::Candidate && fact.what.about == Subject::Goal(id)
    });
    let comments = comments.map(|fact| (fact.by, fact.what.text.clone()));
    let mut found: Vec<_> = ratings.chain(comments).collect();
    found.sort_by_key(|(by, _)| std::cmp::Reverse(by.order()));
    found
}

/// Folded away; nothing as long as they said nothing.
#[component]
pub fn GoalSaid(log: TrajectId, goal: GoalId, label: String) -> Element {
    let session = use_session();
    let w = session.messages();
    let said = session.ask_traject(log, |it| said(it, goal)).unwrap_or_default();
    if said.is_empty() {
        return VNode::empty();
    }
    rsx! {
        Disclosure { label, icon: Icon::Clock,
            List {
                for (place , (by , words)) in said.into_iter().enumerate() {
                    AnswerLine {
                        key: "{place}",
                        question: w.day(session.local(by.at).date(), session.today()),
                        answer: words,
                    }
                }
            }
        }
    }
}
