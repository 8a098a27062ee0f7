//! Dit kan ik al: what was learned and done, each with who saw it. To show someone, or to put on paper.
//!
//! The candidate holds it up to a new boss: one tap from Ik.

use std::collections::BTreeSet;

use dioxus::prelude::*;
use shared::change::Stamp;
use shared::record::Traject;
use shared::record::feedback::FeedbackId;
use shared::record::goal::Level;
use shared::record::step::Status;
use shared::role::Role;

use super::goal_view::goal_view;
use crate::format;
use crate::parts::{
    Button, ButtonKind, Card, Chip, Empty, Glyph, Icon, List, Row, Screen, Section, Tone,
};
use crate::route::Route;
use crate::screens::controls::listen::Listen;
use crate::screens::controls::print_button::PrintButton;
use crate::screens::frame::current::{NoPlan, current_log};
use crate::session::{Session, use_session};

/// Something one can show, with each who saw it and when; nobody but oneself, if empty.
#[derive(Debug, Clone, PartialEq)]
struct Shown {
    title: String,
    words: String,
    seen_by: Vec<(String, Stamp)>,
}

/// What someone wrote about the candidate.
#[derive(Debug, Clone, PartialEq)]
struct Line {
    id: FeedbackId,
    words: String,
    name: String,
    by: Stamp,
}

#[derive(Debug, Clone, PartialEq, Default)]
struct Proofs {
    job: String,
    employer: String,
    learned: Vec<Shown>,
    done: Vec<Shown>,
    /// What others wrote: what came last first.
    said: Vec<Line>,
}

fn proofs(traject: &Traject) -> Proofs {
    let outline = traject.outline.as_ref();
    let done = traject.visible_steps().filter(|(_, step)| step.status() == Status::Done);
    let named = |by: Stamp| (traject.name_of(by.author).unwrap_or_default().to_owned(), by);
    let is_of_others = |by: Stamp| traject.role(by.author).is_some_and(|it| it != Role::Candidate);
    let feedback = traject.feedback.iter().filter(|(_, fact)| fact.stands());
    let said = feedback.filter(|(_, fact)| !fact.what.line.is_empty() && is_of_others(fact.by));
    let mut said: Vec<Line> = said
        .map(|(id, fact)| {
            let (name, by) = named(fact.by);
            Line { id: *id, words: fact.what.line.clone(), name, by }
        })
        .collect();
    said.sort_by_key(|line| std::cmp::Reverse(line.by.order()));
    Proofs {
        job: outline.map(|it| it.job.get().clone()).unwrap_or_default(),
        employer: outline.map(|it| it.employer.get().clone()).unwrap_or_default(),
        learned: learned(traject),
        done: done
            .map(|(_, step)| {
                let confirmed = step.is_confirmed().then(|| named(step.confirmed.shown().by));
                Shown {
                    title: step.title.get().clone(),
                    words: String::new(),
                    seen_by: confirmed.into_iter().collect(),
                }
            })
            .collect(),
        said,
    }
}

/// Each goal that is above where it began, with the sentence that was set together or, failing that, seen highest.
fn learned(traject: &Traject) -> Vec<Shown> {
    let seen = traject.open_goals().filter_map(|(id, _)| {
        let view = goal_view(traject, id)?;
        let by_others = [(Role::Employer, view.employer), (Role::Coach, view.coach)];
        let level = [Some(view.reached), view.candidate].into_iter().flatten();
        let level: Level = level.chain(by_others.iter().filter_map(|(_, level)| *level)).max()?;
        if level <= view.start {
            return None;
        }
        let agrees =
            |(role, seen): &(Role, Option<Level>)| seen.filter(|it| *it >= level).map(|_| *role);
        let names = by_others.iter().filter_map(agrees).filter_map(|role| {
            let fact = traject.view_of(id, role)?;
            Some((traject.name_of(fact.by.author)?.to_owned(), fact.by))
        });
        let seen_by = names.collect();
        Some(Shown { title: view.skill.clone(), words: view.sentence(level).to_owned(), seen_by })
    });
    seen.collect()
}

/// The proof of the candidate's own plan.
#[component]
pub fn Proof() -> Element {
    let session = use_session();
    let w = session.messages();
    let Some(log) = current_log(session) else {
        return rsx! {
            NoPlan { title: w.c_me_proof() }
        };
    };
    let proofs = session.ask_traject(log, proofs).unwrap_or_default();
    let name = session.me().map(|me| me.name).unwrap_or_default();
    let is_empty = proofs.learned.is_empty() && proofs.done.is_empty();
    rsx! {
        Screen { title: w.c_me_proof(), over: name, back: Route::Me {}.to_string(), back_label: w.a_back(), actions: rsx! { Listen {} },
            Card { over: w.c_today_job(), title: proofs.job, under: w.a_part(&proofs.employer) }
            if is_empty {
                Empty { title: w.c_me_proof_empty() }
            }
            ProofCard { title: w.c_proof_goals(), rows: proofs.learned, icon: Icon::Star }
            ProofCard { title: w.c_proof_steps(), rows: proofs.done, icon: Icon::Check }
            if !proofs.said.is_empty() {
                Said { said: proofs.said }
            }
            if !is_empty {
                PrintButton {}
            }
        }
    }
}

#[component]
fn ProofCard(title: String, rows: Vec<Shown>, icon: Icon) -> Element {
    let session = use_session();
    let w = session.messages();
    rsx! {
        if !rows.is_empty() {
            Card { title,
                List {
                    for (place , shown) in rows.into_iter().enumerate() {
                        Row { key: "{place}", title: shown.title, meta: format::line(w, &[&shown.words]), leading: rsx! { Glyph { icon } },
                            if shown.seen_by.is_empty() {
                                p { class: "soft", "{w.c_proof_self()}" }
                            }
                            for (name , by) in shown.seen_by {
                                Chip { key: "{name}", label: w.c_me_proof_seen_by(&on_day(session, &name, by)), tone: Tone::Done, icon: Icon::Eye }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A name and a day that a paper can keep.
fn on_day(session: Session, name: &str, by: Stamp) -> String {
    let day = session.messages().full_day(session.local(by.at).date());
    format::line(session.messages(), &[name, &day])
}

/// What others wrote, each on the paper unless the candidate leaves it out.
#[component]
fn Said(said: Vec<Line>) -> Element {
    let session = use_session();
    let w = session.messages();
    let mut left_out = use_signal(BTreeSet::<FeedbackId>::new);
    let mut turn = move |id| {
        let mut left_out = left_out.write();
        if !left_out.remove(&id) {
            left_out.insert(id);
        }
    };
    rsx! {
        Section { title: w.c_proof_said(),
            for Line { id , words , name , by } in said {
                div { key: "{id}", class: if left_out.read().contains(&id) { "not-print" },
                    Card {
                        p { class: "said", bdi { "{words}" } }
                        p { class: "soft", {on_day(session, &name, by)} }
                        Button {
                            label: if left_out.read().contains(&id) { w.c_proof_on() } else { w.c_proof_off() },
                            kind: ButtonKind::Plain,
                            onpress: move |()| turn(id),
                        }
                    }
                }
            }
        }
    }
}
