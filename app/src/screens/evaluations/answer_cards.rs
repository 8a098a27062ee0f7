//! The answers of an evaluation side by side, one card a question. Who has not answered sees only who has.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::evaluation::{Answers, Evaluation, EvaluationId, Given};
use shared::role::Role;
use shared::text::Messages;

use super::not_seen::NotSeen;
use crate::format::role_title;
use crate::parts::{Card, Chip, Icon, List, Row, Tone};
use crate::phrases;
use crate::screens::frame::answer_line::AnswerLine;
use crate::session::use_session;

/// Who it is, as this reader says it.
pub fn who(w: Messages, reader: Role, role: Role) -> String {
    match reader {
        Role::Candidate => phrases::view_for_candidate(w, role).to_owned(),
        Role::Coach | Role::Employer | Role::Manager => role_title(w, role),
    }
}

/// A question with the way to its answer.
type Question = (&'static str, fn(&Answers) -> &String);

/// The answers, in the words of whoever reads.
#[component]
pub fn AnswerCards(
    log: TrajectId,
    evaluation: EvaluationId,
    record: Evaluation,
    parties: Vec<Role>,
    role: Role,
) -> Element {
    let session = use_session();
    let w = session.messages();
    let next = if role == Role::Candidate { w.c_evaluation_wish() } else { w.s_evaluation_next() };
    let questions: [Question; 3] = [
        (w.c_evaluation_well(), |answers| &answers.goes_well),
        (w.c_evaluation_hard(), |answers| &answers.is_hard),
        (next, |answers| &answers.next),
    ];
    let may_read = session.person().is_some_and(|person| record.has_answered(person));
    // One row for each person who answered; one for a party of which nobody has.
    let rows = parties.iter().flat_map(|party| {
        let given: Vec<Option<&Given>> = record.answers_of(*party).map(Some).collect();
        let given = if given.is_empty() { vec![None] } else { given };
        given.into_iter().map(|given| (*party, given))
    });
    let rows: Vec<(usize, Role, Option<Answers>)> = rows
        .enumerate()
        .map(|(row, (party, given))| (row, party, given.map(|it| it.answers.clone())))
        .collect();
    rsx! {
        Card { title: w.c_how_title(),
            List {
                for (row , party , given) in &rows {
                    Row { key: "{row}", title: who(w, role, *party),
                        match given {
                            Some(answers) if may_read => rsx! {
                                Chip { label: phrases::face(w, answers.face).1, icon: phrases::face(w, answers.face).0 }
                            },
                            Some(_) => rsx! { Chip { label: w.a_answer_in(), tone: Tone::Done, icon: Icon::Check } },
                            None => rsx! {
                                Chip { label: w.a_answer_waiting(), tone: Tone::Plain, icon: Icon::Clock }
                                NotSeen { log, evaluation, party: *party }
                            },
                        }
                    }
                }
            }
        }
        if may_read {
            for (question , answer) in questions {
                Card { key: "{question}", title: question,
                    List {
                        for (row , party , given) in &rows {
                            if let Some(answers) = given.as_ref().filter(|answers| !answer(answers).is_empty()) {
                                AnswerLine { key: "{row}", question: who(w, role, *party), answer: answer(answers).clone() }
                            }
                        }
                    }
                }
            }
        }
    }
}
