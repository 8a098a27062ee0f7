//! One "hoe gaat het?" talk: own answers first, then the conclusion to read and sign. Leads to both; holds neither.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::coming::Answer;
use shared::record::evaluation::{EvaluationEdit, EvaluationId};
use shared::record::{At, Edit};
use shared::role::Author;
use shared::role::Role;
use shared::text::Messages;
use shared::text::date::capital;
use shared::time::{Timestamp, When};

use crate::format::format_when;
use crate::parts::{ButtonKind, ButtonLink, Card, Chip, Icon, Tone};
use crate::phrases::evaluation_name;
use crate::route::Route;
use crate::screens::talks::coming::Whose;
use crate::session::use_session;

/// Days before the talk from which its questions ask for attention.
const SOON_DAYS: i64 = 7;

/// What is to be done by the candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    ToAnswer,
    /// Answered; the talk or the others come first.
    ToTalk,
    ToSign,
    Signed(Timestamp),
}

/// What the card says.
struct Shown {
    title: String,
    when: When,
    place: String,
    is_declined: bool,
    turn: Turn,
}

fn shown(w: Messages, traject: &Traject, id: EvaluationId, author: Author) -> Option<Shown> {
    let it = traject.evaluations.get(&id)?;
    let sign = Edit::Evaluation(At(id, EvaluationEdit::Sign));
    let turn = if let Some(signature) = it.signature_of(Role::Candidate) {
        Turn::Signed(signature.by.at)
    } else if traject.check(&sign, author).is_ok() {
        Turn::ToSign
    } else if it.has_answered(author.person) {
        Turn::ToTalk
    } else {
        Turn::ToAnswer
    };
    Some(Shown {
        title: evaluation_name(w, Role::Candidate, traject, id),
        when: *it.when.get(),
        place: it.place.get().clone(),
        is_declined: Whose::Candidate.of_evaluation(it) != Answer::WillCome,
        turn,
    })
}

/// The card of an evaluation.
#[component]
pub fn EvaluationCard(log: TrajectId, evaluation: EvaluationId) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let author = session.author(log);
    let shown = session.ask_traject(log, |it| shown(w, it, evaluation, author?)).flatten();
    let Some(Shown { title, when, place, is_declined, turn }) = shown else {
        return VNode::empty();
    };
    let is_soon = (when.date - today).num_days() <= SOON_DAYS;
    let start = if is_soon { ButtonKind::Primary } else { ButtonKind::Quiet };
    let whole = Route::Evaluation { log, evaluation }.to_string();
    let answers = Route::Answers { log, evaluation }.to_string();
    rsx! {
        Card { over: capital(&format_when(w, when, today)), title, under: place,
            if is_declined {
                div { class: "cluster",
                    Chip { label: w.c_talk_said_cannot(), tone: Tone::Sun, icon: Icon::Info }
                }
            }
            match turn {
                Turn::ToAnswer => rsx! {
                    p { "{w.c_evaluation_before()}" }
                    ButtonLink { label: w.c_evaluation_start(), href: answers, kind: start, icon: Icon::Forward }
                },
                Turn::ToTalk => rsx! {
                    div { class: "cluster",
                        Chip { label: w.c_evaluation_yours_in(), tone: Tone::Done, icon: Icon::Check }
                    }
                    ButtonLink { label: w.c_evaluation_read(), href: whole, kind: ButtonKind::Quiet }
                },
                Turn::ToSign => rsx! {
                    ButtonLink { label: w.c_evaluation_to_sign(), href: whole, icon: Icon::Sign }
                },
                Turn::Signed(at) => rsx! {
                    div { class: "cluster",
                        Chip {
                            label: w.c_evaluation_signed(&w.day(session.local(at).date(), today)),
                            tone: Tone::Done,
                            icon: Icon::Check,
                        }
                    }
                    ButtonLink { label: w.c_evaluation_read(), href: whole, kind: ButtonKind::Quiet }
                },
            }
        }
    }
}
