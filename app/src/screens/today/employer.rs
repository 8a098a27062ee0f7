//! Where an employer's day starts: on the floor, ten seconds between two deliveries. Who learns here, with quick feedback
//! as the first button: 1 tap to it, 5 in all.

use dioxus::prelude::*;
use shared::asks::Ask;
use shared::attention::Day;
use shared::text::Messages;
use shared::text::date::capital;

use super::learners::{Coach, Learner, learners};
use crate::format::{call_address, format_when, line};
use crate::parts::{
    Avatar, ButtonKind, ButtonLink, Card, Chip, Empty, Icon, List, Row, Screen, Tone,
};
use crate::phrases::initials;
use crate::route::Route;
use crate::screens::frame::first_fetch::{FirstFetch, is_first_fetch};
use crate::screens::frame::unsent::Unsent;
use crate::screens::news::WaitingCard;
use crate::session::use_session;

/// The employer's candidates.
#[component]
pub fn EmployerToday() -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let found = session.ask(|phone| {
        let day_of = |at| session.local(at).date();
        learners(phone, phone.me().person, Day { today, day_of: &day_of })
    });
    let Some(learners) = found else { return rsx! {} };
    let (here, before): (Vec<_>, Vec<_>) = learners.into_iter().partition(|it| it.is_here);
    rsx! {
        Screen { title: w.e_candidates_title(), over: w.long_day(today), actions: rsx! { Unsent {} },
            FirstFetch {}
            WaitingCard {}
            if here.is_empty() && !is_first_fetch(session) {
                Empty { title: w.e_candidates_empty() }
            }
            for learner in here {
                LearnerCard { key: "{learner.log}", learner }
            }
            if !before.is_empty() {
                Card { title: w.e_candidates_before(),
                    List { label: w.e_candidates_before(),
                        for learner in before {
                            Row {
                                key: "{learner.log}",
                                title: learner.candidate.clone(),
                                meta: learner.job,
                                leading: rsx! { Avatar { initials: initials(&learner.candidate) } },
                                href: Route::TrajectOverview { log: learner.log }.to_string(),
                            }
                        }
                    }
                }
            }
        }
    }
}

/// One candidate: feedback first, then what waits.
#[component]
fn LearnerCard(learner: Learner) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let Learner { log, candidate, job, next_talk, evaluation, last_feedback, coach, .. } = learner;
    let given = last_feedback.map(|day| w.e_feedback_last(&w.day(day, today)));
    let letters = initials(&candidate);
    rsx! {
        Card {
            List { label: candidate.clone(),
                Row {
                    title: candidate,
                    meta: job,
                    leading: rsx! { Avatar { initials: letters } },
                    href: Route::TrajectOverview { log }.to_string(),
                    if let Some(given) = given {
                        Chip { label: given, tone: Tone::Done, icon: Icon::Check }
                    }
                }
            }
            ButtonLink {
                label: w.e_feedback_start(),
                icon: Icon::Star,
                href: Route::Feedback { log }.to_string(),
            }
            if let Some(to_do) = evaluation {
                {waits(w, log, to_do)}
            }
            if let Some(talk) = next_talk {
                p { class: "soft", {w.e_candidate_next_talk()}
                    br {}
                    {line(w, &[&capital(&format_when(w, talk.when, today)), &talk.title, &talk.place])}
                }
            }
            ButtonLink {
                label: w.e_adjustment_propose(),
                kind: ButtonKind::Plain,
                icon: Icon::Turn,
                href: Route::NewAdjustment { log }.to_string(),
            }
            if let Some(Coach { name, phone }) = coach {
                if let Some(href) = call_address(&phone) {
                    ButtonLink {
                        label: w.a_call_name(&name),
                        icon: Icon::Call,
                        kind: ButtonKind::Plain,
                        href,
                    }
                } else {
                    p { class: "soft", {[w.e_candidate_coach(), &name].join(": ")} }
                }
            }
        }
    }
}

/// The evaluation that cannot go on without the employer.
fn waits(w: Messages, log: shared::id::TrajectId, to_do: Ask) -> Element {
    let (label, route, icon) = match to_do {
        Ask::Answer(evaluation) => {
            (w.e_evaluation_title(), Route::Answers { log, evaluation }, Icon::Talk)
        }
        Ask::Sign(evaluation) => {
            (w.e_evaluation_sign(), Route::Evaluation { log, evaluation }, Icon::Sign)
        }
    };
    rsx! {
        ButtonLink { label, icon, kind: ButtonKind::Quiet, href: route.to_string() }
    }
}
