//! Belief in one's own ability: one plain question with four answers. The candidate, at home or with the coach: one tap, asked
//! once in four weeks; what they said before stands under it, in words. The coach sees how that changes, and nobody else.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::fact::{Fact, FactEdit};
use shared::record::path::PathEdit;
use shared::record::path::belief::{Belief, BeliefId, Sureness};
use shared::record::{At, Edit};
use shared::wire::StringEnum;

use crate::forms::saving::{may, save};
use crate::parts::{Button, ButtonKind, Card, Disclosure, Icon, List};
use crate::phrases::path::sureness;
use crate::screens::frame::answer_line::AnswerLine;
use crate::session::{Session, use_session};

/// Days after an answer in which nobody asks again.
const ASK_AGAIN_DAYS: i64 = 28;
/// Answers that are shown of those given before.
const SHOWN_MAX: usize = 6;

/// An answer, with how many days ago and its day in words.
type Given = (BeliefId, i64, String, Sureness);

/// The answers, the last first.
fn given(session: Session, log: TrajectId) -> Vec<Given> {
    let (w, today) = (session.messages(), session.today());
    let told = |(id, fact): (BeliefId, &Fact<Belief>)| {
        let day = session.local(fact.by.at).date();
        (id, (today - day).num_days(), w.day(day, today), fact.what.sureness)
    };
    let found = session.ask_traject(log, |traject| {
        let mut all: Vec<_> = traject.beliefs().collect();
        all.sort_by_key(|(_, fact)| std::cmp::Reverse(fact.by.order()));
        all.into_iter().map(told).collect::<Vec<_>>()
    });
    found.unwrap_or_default()
}

/// The question, when it is time, and what was said before.
#[component]
pub fn BeliefCard(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let given = given(session, log);
    let is_time = given.first().is_none_or(|(_, days, ..)| *days >= ASK_AGAIN_DAYS);
    let edit = move |sureness| {
        Edit::from(PathEdit::Belief(At(session.new_id(), FactEdit::Give(Belief { sureness }))))
    };
    let asks = is_time && may(session, log, &edit(Sureness::Sure));
    if !asks && given.is_empty() {
        return VNode::empty();
    }
    rsx! {
        Card { title: w.c_belief_question(),
            if asks {
                div { class: "cluster",
                    for answer in Sureness::ALL.iter().copied() {
                        Button {
                            key: "{answer as u8}",
                            label: sureness(w, answer),
                            kind: ButtonKind::Quiet,
                            onpress: move |()| {
                                save(session, log, vec![edit(answer)], w.c_belief_thanks());
                            },
                        }
                    }
                }
            }
            if !given.is_empty() {
                Disclosure { label: w.c_belief_earlier(), icon: Icon::Clock,
                    Answers { given }
                }
            }
        }
    }
}

/// What the candidate said of it over time, for their coach.
#[component]
pub fn BeliefOverTime(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let given = given(session, log);
    if given.is_empty() {
        return VNode::empty();
    }
    rsx! {
        Card { title: w.s_belief_title(),
            Answers { given }
        }
    }
}

#[component]
fn Answers(given: Vec<Given>) -> Element {
    let w = use_session().messages();
    rsx! {
        List {
            for (id , _ , day , answer) in given.into_iter().take(SHOWN_MAX) {
                AnswerLine { key: "{id}", question: day, answer: sureness(w, answer) }
            }
        }
    }
}
