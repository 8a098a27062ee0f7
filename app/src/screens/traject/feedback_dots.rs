//! Feedback over time: a row for what was looked at, a dot for each time. Knows no line that was written with it.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::labels::{Scale, main_scales};
use shared::record::Traject;
use shared::record::fact::Fact;
use shared::record::feedback::{Feedback, Score};
use shared::text::Messages;

use crate::format::count;
use crate::parts::{Card, Dot, DotRow, Table};
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
type Question = (Scale, fn(&Feedback) -> Score);

fn questions(w: Messages) -> [Question; 3] {
    let scores: [fn(&Feedback) -> Score; 3] = [|it| it.pace, |it| it.quality, |it| it.independence];
    let [pace, quality, independence] = main_scales(w);
    let [of_pace, of_quality, of_independence] = scores;
    [(pace, of_pace), (quality, of_quality), (independence, of_independence)]
}

fn standing(traject: &Traject) -> Vec<&Fact<Feedback>> {
    let mut facts: Vec<_> = traject.feedback.values().filter(|fact| fact.stands()).collect();
    facts.sort_by_key(|fact| fact.by.order());
    facts
}

/// The word for what was seen.
fn word(((_, [low, growing, good]), score): &Question, it: &Feedback) -> &'static str {
    match score(it) {
        Score::NotYet => low,
        Score::Growing => growing,
        Score::Good => good,
    }
}

/// What the dots show, as a table: all of it.
pub fn table(session: Session, traject: &Traject) -> Option<Table> {
    let w = session.messages();
    let questions = questions(w);
    let line = |fact: &&Fact<Feedback>| {
        let day = w.day(session.local(fact.by.at).date(), session.today());
        let said = questions.iter().map(|it| word(it, &fact.what).to_owned());
        std::iter::once(day).chain(said).collect()
    };
    let lines: Vec<Vec<String>> = standing(traject).iter().map(line).collect();
    let labels = questions.iter().map(|((label, _), _)| (*label).to_owned());
    (!lines.is_empty()).then(|| Table {
        caption: w.s_chart_feedback(count(lines.len())),
        columns: std::iter::once(w.a_date().to_owned()).chain(labels).collect(),
        lines,
    })
}

fn rows(session: Session, traject: &Traject) -> (usize, Vec<Shown>) {
    let w = session.messages();
    let facts = standing(traject);
    let all = facts.len();
    let shown = &facts[all.saturating_sub(DOTS_MAX)..];
    let row = |question: Question| {
        let ((label, _), score) = question;
        let said = shown.iter().map(|fact| {
            let day = w.day(session.local(fact.by.at).date(), session.today());
            [day.as_str(), ": ", word(&question, &fact.what)].concat()
        });
        Shown {
            label,
            dots: shown.iter().map(|fact| dot(score(&fact.what))).collect(),
            last: shown.last().map_or("", |fact| word(&question, &fact.what)).to_owned(),
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
        Card { title: w.s_chart_feedback(count(all)),
            ul { class: "dot-rows",
                for Shown { label , dots , last , told } in rows {
                    DotRow { key: "{label}", label, dots, last, told }
                }
            }
        }
    }
}
