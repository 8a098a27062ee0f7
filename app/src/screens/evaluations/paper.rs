//! A talk as a clean page to print or keep: who, where and when, each goal in three views, what everyone said, what was
//! agreed, who signed. No field and no button is on the paper.

use dioxus::prelude::*;
use shared::id::{PersonId, TrajectId};
use shared::record::Traject;
use shared::record::evaluation::{Evaluation, EvaluationId, Given};
use shared::role::Role;
use shared::talk;
use shared::text::Messages;
use shared::text::date::capital;

use super::answer_cards::{Question, may_read};
use super::at_talk::{GoalAtTalk, goals_at, told};
use super::conclusion::signed_on_fresh;
use crate::format::{format_moment, format_when, line, who};
use crate::parts::{ButtonKind, Card, List, Row, Screen, Views};
use crate::phrases::{self, evaluation_name};
use crate::route::Route;
use crate::screens::controls::listen::Listen;
use crate::screens::controls::print_button::PrintButton;
use crate::screens::frame::absent::Absent;
use crate::screens::frame::answer_line::AnswerLine;
use crate::session::{Session, use_session};

/// What stands on the paper.
#[derive(Debug, Clone, PartialEq)]
struct Paper {
    title: String,
    role: Role,
    job: String,
    employer: String,
    /// Each who took part, with their names.
    people: Vec<(Role, String)>,
    record: Evaluation,
    goals: Vec<GoalAtTalk>,
    agreed: Vec<talk::Agreed>,
    may_read: bool,
}

fn paper(session: Session, traject: &Traject, id: EvaluationId) -> Option<Paper> {
    let person = session.person()?;
    let record = traject.evaluations.get(&id)?.clone();
    let role = traject.role(person)?;
    let outline = traject.outline.as_ref();
    let named = |party| (party, names(traject, &record, party).join(", "));
    Some(Paper {
        title: evaluation_name(session.messages(), role, traject, id),
        role,
        job: outline.map(|it| it.job.get().clone()).unwrap_or_default(),
        employer: outline.map(|it| it.employer.get().clone()).unwrap_or_default(),
        people: record.parties(traject.taking_part()).iter().map(named).collect(),
        goals: goals_at(session, traject, id),
        agreed: talk::agreed(traject, id),
        may_read: may_read(&record, traject, person),
        record,
    })
}

/// Who stands on it for a party: who signed; as long as nobody did, who answered; else who takes part.
fn names<'a>(traject: &'a Traject, record: &Evaluation, party: Role) -> Vec<&'a str> {
    let signed: Vec<PersonId> = of_party(&record.signatures, |it| (it.role, it.by.author), party);
    let answered = of_party(&record.answers, |it| (it.role, it.by.author), party);
    let spoke = if signed.is_empty() { answered } else { signed };
    if spoke.is_empty() {
        traject.members_in(party).map(|(_, member)| member.name.get().as_str()).collect()
    } else {
        spoke.into_iter().filter_map(|person| traject.name_of(person)).collect()
    }
}

fn of_party<T>(all: &[T], of: fn(&T) -> (Role, PersonId), party: Role) -> Vec<PersonId> {
    all.iter().map(of).filter(|it| it.0 == party).map(|it| it.1).collect()
}

/// The page of one talk.
#[component]
pub fn TalkPaper(log: TrajectId, evaluation: EvaluationId) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let Some(paper) = session.ask_traject(log, |it| paper(session, it, evaluation)).flatten()
    else {
        return rsx! {
            Absent {}
        };
    };
    let Paper { title, role, job, employer, people, record, goals, agreed, may_read } = paper;
    let when = capital(&w.full_day(record.when.get().date));
    let time = record.when.get().time.map(|time| w.time(time)).unwrap_or_default();
    let fresh = signed_on_fresh(session, log, &record);
    let due = |step: &talk::Agreed| match step.step {
        Some((_, Some(when))) => w.a_agreed_step_on(&format_when(w, when, today)),
        Some((_, None)) => w.a_agreed_step().to_owned(),
        None => String::new(),
    };
    rsx! {
        Screen {
            title,
            over: line(w, &[&job, &employer]),
            back: Route::Evaluation { log, evaluation }.to_string(),
            back_label: w.a_back(),
            actions: rsx! { Listen {} },
            footer: rsx! {
                PrintButton { kind: ButtonKind::Primary }
            },
            Card { title: line(w, &[&when, &time, record.place.get()]),
                List {
                    for (party , names) in people {
                        Row { key: "{party as u8}", title: names, meta: who(w, role, party),
                            p { class: "soft", {signed(session, w, &record, party)} }
                            for by in fresh.iter().filter(|it| it.0 == party).map(|it| &it.1) {
                                p { class: "soft", "{by}" }
                            }
                        }
                    }
                }
            }
            for GoalAtTalk { id , goal , views } in goals {
                Card { key: "{id}", title: goal.skill.get().clone(),
                    Views { views: views.iter().map(|view| told(w, role, &goal, *view)).collect::<Vec<_>>() }
                }
            }
            if may_read {
                for question in Question::ALL {
                    Answered { key: "{question as u8}", question, reader: role, given: record.answers.clone() }
                }
            }
            if !agreed.is_empty() {
                Card { title: w.c_evaluation_agreed(),
                    List {
                        for (place , step) in agreed.iter().enumerate() {
                            Row { key: "{place}", title: step.text.clone(), meta: due(step) }
                        }
                    }
                }
            }
        }
    }
}

fn signed(session: Session, w: Messages, record: &Evaluation, party: Role) -> String {
    match record.signature_of(party) {
        Some(signature) => w.c_evaluation_signed(&format_moment(session, signature.by)),
        None => w.a_signature_waiting().to_owned(),
    }
}

/// What everyone answered to a question; nothing where nobody did.
#[component]
fn Answered(question: Question, reader: Role, given: Vec<Given>) -> Element {
    let w = use_session().messages();
    let said = given.iter().filter(|it| question.is_answered(w, &it.answers));
    let said: Vec<(Role, String)> = said
        .map(|it| {
            let chips = question.chips(w, &it.answers).join(", ");
            (it.role, phrases::line(w, &[&chips, question.words(&it.answers)]))
        })
        .collect();
    if said.is_empty() {
        return VNode::empty();
    }
    rsx! {
        Card { title: question.title(w, reader),
            List {
                for (place , (party , words)) in said.into_iter().enumerate() {
                    AnswerLine { key: "{place}", question: who(w, reader, party), answer: words }
                }
            }
        }
    }
}
