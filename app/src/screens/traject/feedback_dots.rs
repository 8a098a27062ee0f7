//! Feedback over time: a row for what was looked at, a dot for each time. Knows no line that was written with it.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::feedback::{Feedback, Score};
use shared::text::Messages;

use crate::parts::{Card, Dot, DotRow};
use crate::session::{Session, use_session};

/// Dots in one row; what came before is in the history.
const DOTS_MAX: usize = 9;

/// One row.
#[derive(Clone, PartialEq)]
struct Shown {
    label: &'static str,
    dots: Vec<Dot>,
    last: String,
    told: String,
}

fn dot(score: Score) -> Dot {
    match score {
        Score::NotYet => Dot::Empty,
        Score::Growing => Dot::Half,
        Score::Good => Dot::Full,
    }
}

/// What is looked at each time, with its words from not yet to good.
type Question = (&'static str, fn(&Feedback) -> Score, [&'static str; 3]);

fn questions(w: Messages) -> [Question; 3] {
    [
        (
            w.e_feedback_pace(),
            |it| it.pace,
            [w.e_feedback_pace_low(), w.e_feedback_pace_growing(), w.e_feedback_pace_good()],
        ),
        (
            w.e_feedback_quality(),
            |it| it.quality,
            [
                w.e_feedback_quality_low(),
                w.e_feedback_quality_growing(),
                w.e_feedback_quality_good(),
            ],
        ),
        (
            w.e_feedback_independence(),
            |it| it.independence,
            [
                w.e_feedback_independence_low(),
                w.e_feedback_independence_growing(),
                w.e_feedback_independence_good(),
            ],
        ),
    ]
}

fn rows(session: Session, traject: &Traject) -> (usize, Vec<Shown>) {
    let w = session.messages();
    let mut facts: Vec<_> = traject.feedback.values().filter(|fact| fact.stands()).collect();
    facts.sort_by_key(|fact| fact.by.order());
    let all = facts.len();
    let shown = &facts[all.saturating_sub(DOTS_MAX)..];
    let row = |(label, score, [low, growing, good]): Question| {
        let word = |it| match score(it) {
            Score::NotYet => low,
            Score::Growing => growing,
            Score::Good => good,
        };
        let said = shown.iter().map(|fact| {
            let day = w.day(session.local(fact.by.at).date(), session.today());
            [day.as_str(), ": ", word(&fact.what)].concat()
        });
        Shown {
            label,
            dots: shown.iter().map(|fact| dot(score(&fact.what))).collect(),
            last: shown.last().map_or("", |fact| word(&fact.what)).to_owned(),
            told: said.collect::<Vec<_>>().join(". "),
        }
    };
    (all, questions(w).map(row).to_vec())
}

/// The rows; nothing as long as nobody gave any.
#[component]
pub fn FeedbackDots(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let (all, rows) = session.ask_traject(log, |it| rows(session, it)).unwrap_or_default();
    if all == 0 {
        return VNode::empty();
    }
    rsx! {
        Card { title: w.s_chart_feedback(u32::try_from(all).unwrap_or(u32::MAX)),
            ul { class: "dot-rows",
                for Shown { label , dots , last , told } in rows {
                    DotRow { key: "{label}", label, dots, last, told }
                }
            }
        }
    }
}
