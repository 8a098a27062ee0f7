//! What candidates and employers suggested, over the whole office, and one answer to all who asked: as the server tells it. No
//! name: who has one in view knows it from the traject.

use crate::id::LogId;
use crate::record::Traject;
use crate::record::fact::Fact;
use crate::record::path::suggestion::{Suggestion, SuggestionId};
use crate::record::path::suggestion_answer::{Course, SuggestionAnswer};
use crate::role::Role;
use crate::time::Timestamp;
use crate::wire;

/// All of them, the newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggested {
    pub suggestions: Vec<Told>,
}

wire::record!(Suggested { suggestions, .. });

/// Which suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Which {
    pub log: LogId,
    pub suggestion: SuggestionId,
}

wire::record!(Which { log, suggestion });

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    pub which: Which,
    pub text: String,
    /// Candidate or employer.
    pub by: Role,
    pub at: Timestamp,
    pub answer: Option<Answered>,
}

wire::record!(Told { which, text, by, at, answer?, .. });

/// What was answered last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    pub course: Course,
    pub line: String,
    pub at: Timestamp,
}

wire::record!(Answered { course, line, at, .. });

/// An answer to some of them at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answering {
    pub to: Vec<Which>,
    pub course: Course,
    pub line: String,
}

wire::record!(Answering { to, course, line });

/// How many are answered in one act.
pub const ANSWERED_MAX: usize = 500;

impl Answering {
    /// What each of them is answered.
    pub fn answer(&self, suggestion: SuggestionId) -> SuggestionAnswer {
        SuggestionAnswer { suggestion, course: self.course, line: self.line.clone() }
    }
}

/// The suggestions in one traject.
pub fn of(log: LogId, traject: &Traject) -> impl Iterator<Item = Told> {
    let told = move |(suggestion, fact): (SuggestionId, &Fact<Suggestion>)| {
        let answer = traject.answer_to(suggestion).map(|it| Answered {
            course: it.what.course,
            line: it.what.line.clone(),
            at: it.by.at,
        });
        let by = if fact.what.employer.is_some() { Role::Employer } else { Role::Candidate };
        let which = Which { log, suggestion };
        Told { which, text: fact.what.text.clone(), by, at: fact.by.at, answer }
    };
    traject.suggestions().into_iter().map(told)
}
