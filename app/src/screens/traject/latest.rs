//! What was said last about how it goes: check-ins and quick feedback, each with its thread. Knows no older news.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::check_in::{CheckIn, Readers};
use shared::record::comment::Subject;
use shared::record::fact::Fact;
use shared::record::feedback::Feedback;
use shared::wire;

use crate::format::format_stamp;
use crate::parts::{Chip, Disclosure, Icon, Section, Tone};
use crate::phrases::{self, ChipWords};
use crate::screens::comments::Comments;
use crate::session::{Session, use_session};

/// How many of each are shown; the rest is in the history.
const SHOWN_MAX: usize = 3;

/// One thing that was said.
#[derive(Clone, PartialEq)]
struct News {
    about: Subject,
    by: String,
    chips: Vec<ChipWords>,
    line: String,
    /// What the candidate was told; empty for nothing.
    to_candidate: String,
    readers: Readers,
}

/// The latest of these, the newest first.
fn latest<I: Copy, T>(facts: Vec<(I, &Fact<T>)>) -> impl Iterator<Item = (I, &Fact<T>)> {
    let mut standing: Vec<_> = facts.into_iter().filter(|(_, fact)| fact.stands()).collect();
    standing.sort_by_key(|(_, fact)| std::cmp::Reverse(fact.by.order()));
    standing.into_iter().take(SHOWN_MAX)
}

fn check_ins(session: Session, traject: &Traject) -> Vec<News> {
    let w = session.messages();
    let all = traject.check_ins.iter().map(|(id, fact)| (*id, fact)).collect();
    let news = |(id, fact): (_, &Fact<CheckIn>)| News {
        about: Subject::CheckIn(id),
        by: format_stamp(session, traject, fact.by),
        chips: phrases::check_in_chips(w, &fact.what),
        line: fact.what.line.clone(),
        to_candidate: fact.what.to_candidate.clone(),
        readers: fact.what.readers,
    };
    latest(all).map(news).collect()
}

fn feedback(session: Session, traject: &Traject) -> Vec<News> {
    let w = session.messages();
    let all = traject.feedback.iter().map(|(id, fact)| (*id, fact)).collect();
    let news = |(id, fact): (_, &Fact<Feedback>)| News {
        about: Subject::Feedback(id),
        by: format_stamp(session, traject, fact.by),
        chips: phrases::score_chips(w, &fact.what),
        line: fact.what.line.clone(),
        to_candidate: String::new(),
        readers: Readers::CandidateAndCoach,
    };
    latest(all).map(news).collect()
}

/// What was said, folded away until it is asked for.
#[component]
pub fn Latest(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let asked = session.ask_traject(log, |it| (check_ins(session, it), feedback(session, it)));
    let (check_ins, feedback) = asked.unwrap_or_default();
    let sides = [(w.s_overview_check_ins(), check_ins), (w.s_overview_feedback(), feedback)];
    if sides.iter().all(|(_, news)| news.is_empty()) {
        return VNode::empty();
    }
    rsx! {
        Disclosure { label: w.s_overview_said(), icon: Icon::Talk,
            for (title , news) in sides {
                if !news.is_empty() {
                    Section { key: "{title}", title,
                        for news in news {
                            Piece { key: "{wire::encode(&news.about)}", log, news }
                        }
                    }
                }
            }
        }
    }
}

/// One thing that was said, with what was answered.
#[component]
fn Piece(log: TrajectId, news: News) -> Element {
    let w = use_session().messages();
    rsx! {
        div { class: "stack-tight",
            p { class: "soft", "{news.by}" }
            div { class: "cluster",
                for (tone , icon , label) in news.chips {
                    Chip { key: "{label}", label, tone, icon }
                }
                if news.readers == Readers::Coaches {
                    Chip { label: w.s_staff_only(), tone: Tone::Plain, icon: Icon::Lock }
                }
            }
            if !news.line.is_empty() {
                p { bdi { "{news.line}" } }
            }
            if !news.to_candidate.is_empty() {
                p { class: "strong", bdi { "{news.to_candidate}" } }
            }
            Comments { log, about: news.about }
        }
    }
}
