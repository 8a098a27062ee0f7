//! Dit kan ik al: what was learned and done, each with who saw it. To show someone, or to put on paper.
//!
//! The candidate holds it up to a new boss: one tap from Ik.

use dioxus::prelude::*;
use shared::record::Traject;
use shared::record::goal::Level;
use shared::record::step::Status;
use shared::role::Role;

use super::goal_view::goal_view;
use crate::format;
use crate::parts::{
    BigButton, ButtonKind, Card, Chip, Empty, Glyph, Icon, List, Row, Screen, Tone,
};
use crate::route::Route;
use crate::screens::frame::current::{NoPlan, current_log};
use crate::screens::frame::listen::Listen;
use crate::session::use_session;

/// Something one can show, with who saw it; nobody but oneself, if empty.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Shown {
    title: String,
    words: String,
    seen_by: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Proofs {
    job: String,
    employer: String,
    learned: Vec<Shown>,
    done: Vec<Shown>,
}

fn proofs(traject: &Traject) -> Proofs {
    let outline = traject.outline.as_ref();
    let done = traject.visible_steps().filter(|(_, step)| step.status() == Status::Done);
    Proofs {
        job: outline.map(|it| it.job.get().clone()).unwrap_or_default(),
        employer: outline.map(|it| it.employer.get().clone()).unwrap_or_default(),
        learned: learned(traject),
        done: done
            .map(|(_, step)| {
                let confirmed = step.confirmed.shown();
                let name = traject.name_of(confirmed.by.author).unwrap_or_default();
                let seen_by = if step.is_confirmed() { name.to_owned() } else { String::new() };
                Shown { title: step.title.get().clone(), words: String::new(), seen_by }
            })
            .collect(),
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
            traject.name_of(fact.by.author)
        });
        let seen_by = names.collect::<Vec<_>>().join(", ");
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
            if !is_empty {
                BigButton {
                    label: w.c_proof_print(),
                    kind: ButtonKind::Quiet,
                    icon: Icon::Print,
                    onpress: move |()| session.print(),
                }
            }
        }
    }
}

#[component]
fn ProofCard(title: String, rows: Vec<Shown>, icon: Icon) -> Element {
    let w = use_session().messages();
    rsx! {
        if !rows.is_empty() {
            Card { title,
                List {
                    for (place , shown) in rows.into_iter().enumerate() {
                        Row { key: "{place}", title: shown.title, meta: format::line(w, &[&shown.words]), leading: rsx! { Glyph { icon } },
                            if shown.seen_by.is_empty() {
                                p { class: "soft", "{w.c_proof_self()}" }
                            } else {
                                Chip { label: w.c_me_proof_seen_by(&shown.seen_by), tone: Tone::Done, icon: Icon::Eye }
                            }
                        }
                    }
                }
            }
        }
    }
}
