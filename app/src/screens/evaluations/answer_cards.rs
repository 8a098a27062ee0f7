//! The answers of an evaluation side by side, one card a question. Who has not answered sees only who has.

use dioxus::prelude::*;
use shared::id::{PersonId, TrajectId};
use shared::record::Traject;
use shared::record::check_in::Topic;
use shared::record::evaluation::{Answers, Evaluation, EvaluationId, Given};
use shared::role::Role;
use shared::text::Messages;

use crate::format::who;
use crate::parts::{Card, Chip, Icon, List, Row, Tone};
use crate::phrases;
use crate::screens::frame::answer_line::AnswerLine;
use crate::screens::notices::NotSeen;
use crate::session::use_session;

/// A question that was answered by tapping, in words, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    Well,
    Hard,
    Helps,
    Next,
}

impl Question {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [Self::Well, Self::Hard, Self::Helps, Self::Next];

    /// As this reader reads it.
    pub fn title(self, w: Messages, reader: Role) -> &'static str {
        match (self, reader) {
            (Self::Well, _) => w.c_evaluation_well(),
            (Self::Hard, _) => w.c_evaluation_hard(),
            (Self::Helps, Role::Candidate) => w.c_evaluation_helps(),
            (Self::Helps, Role::Coach | Role::Employer | Role::Manager) => w.s_evaluation_helps(),
            (Self::Next, Role::Candidate) => w.c_evaluation_wish(),
            (Self::Next, Role::Coach | Role::Employer | Role::Manager) => w.s_evaluation_next(),
        }
    }

    /// What was tapped.
    pub fn chips(self, w: Messages, answers: &Answers) -> Vec<&'static str> {
        let topics = |topics: &[Topic]| topics.iter().map(|it| phrases::topic(w, *it)).collect();
        match self {
            Self::Well => topics(&answers.well),
            Self::Hard => topics(&answers.hard),
            Self::Helps => answers.helps.iter().map(|it| phrases::what_helps(w, *it)).collect(),
            Self::Next => Vec::new(),
        }
    }

    /// What was written.
    pub fn words(self, answers: &Answers) -> &str {
        match self {
            Self::Well => &answers.goes_well,
            Self::Hard => &answers.is_hard,
            Self::Helps => "",
            Self::Next => &answers.next,
        }
    }

    /// Whether there is an answer to it.
    pub fn is_answered(self, w: Messages, answers: &Answers) -> bool {
        !self.words(answers).is_empty() || !self.chips(w, answers).is_empty()
    }
}

/// Whether somebody reads what the others answered: nobody before their own answer, and all once the talk is over, whoever
/// joined since.
pub fn may_read(record: &Evaluation, traject: &Traject, person: PersonId) -> bool {
    record.has_answered(person) || record.is_signed(traject.taking_part())
}

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
    let may_read = session.person().is_some_and(|person| {
        session.ask_traject(log, |it| may_read(&record, it, person)).unwrap_or(false)
    });
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
                                NotSeen { log, written: record.written_at(), party: *party }
                            },
                        }
                    }
                }
            }
        }
        if may_read {
            for question in Question::ALL {
                Card { key: "{question as u8}", title: question.title(w, role),
                    List {
                        for (row , party , given) in &rows {
                            if let Some(answers) = given.as_ref().filter(|answers| question.is_answered(w, answers)) {
                                AnswerLine {
                                    key: "{row}",
                                    question: who(w, role, *party),
                                    answer: question.words(answers),
                                    if !question.chips(w, answers).is_empty() {
                                        div { class: "cluster",
                                            for label in question.chips(w, answers) {
                                                Chip { key: "{label}", label, tone: Tone::Plain }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
