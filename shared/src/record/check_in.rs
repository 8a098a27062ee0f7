//! Check-ins: how it goes this week, in a face, a few chips and one line. A coach's may say how they met, on which day they
//! come back to it, and a line for the candidate.

use chrono::NaiveDate;

use crate::id::{Id, PersonId};
use crate::limits::CHIPS_MAX;
use crate::record::Traject;
use crate::record::fact::FactRule;
use crate::record::rule::Text;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::time::is_sensible;
use crate::wire;

/// A check-in.
pub type CheckInId = Id<CheckIn>;

/// How it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    Great,
    Good,
    SoSo,
    Hard,
}

wire::string_enum!(Face { Great = "great", Good = "good", SoSo = "so_so", Hard = "hard" });

/// What it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    Pace,
    Quality,
    Independence,
    OnTime,
    Language,
    Travel,
    Home,
    Colleagues,
}

wire::string_enum!(Topic {
    Pace = "pace",
    Quality = "quality",
    Independence = "independence",
    OnTime = "on_time",
    Language = "language",
    Travel = "travel",
    Home = "home",
    Colleagues = "colleagues",
});

impl Topic {
    /// All topics, in the order of the screen.
    pub const ALL: [Self; 8] = [
        Self::Pace,
        Self::Quality,
        Self::Independence,
        Self::OnTime,
        Self::Language,
        Self::Travel,
        Self::Home,
        Self::Colleagues,
    ];
}

/// Who may read a check-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    CandidateAndCoach,
    Coaches,
}

wire::string_enum!(Readers { CandidateAndCoach = "candidate_and_coach", Coaches = "coaches" });

/// How coach and candidate met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contact {
    Here,
    Call,
    Visit,
    Message,
}

wire::string_enum!(Contact { Here = "here", Call = "call", Visit = "visit", Message = "message" });

impl Contact {
    /// All of them, in the order of the screen.
    pub const ALL: [Self; 4] = [Self::Here, Self::Call, Self::Visit, Self::Message];
}

/// One check-in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckIn {
    /// None where nobody said how it goes: a line for the candidate alone.
    pub face: Option<Face>,
    pub topics: Vec<Topic>,
    pub line: String,
    pub readers: Readers,
    pub contact: Option<Contact>,
    /// The day on which the coach comes back to it.
    pub again_on: Option<NaiveDate>,
    /// What the coach wants the candidate to read on their first screen.
    pub to_candidate: String,
}

wire::record!(CheckIn { face?, topics, line, readers, contact?, again_on?, to_candidate? });

impl CheckIn {
    /// How it goes, and nothing else.
    pub fn how(face: Face, line: String, readers: Readers) -> Self {
        Self { face: Some(face), line, ..Self::nothing(readers) }
    }

    /// A line for the candidate, and nothing else.
    pub fn to_candidate(line: String) -> Self {
        Self { to_candidate: line, ..Self::nothing(Readers::CandidateAndCoach) }
    }

    fn nothing(readers: Readers) -> Self {
        Self {
            face: None,
            topics: Vec::new(),
            line: String::new(),
            readers,
            contact: None,
            again_on: None,
            to_candidate: String::new(),
        }
    }

    /// The words that are for the candidate: the line meant for them, else the one they may read.
    pub fn for_candidate(&self) -> &str {
        if self.to_candidate.is_empty() { &self.line } else { &self.to_candidate }
    }

    /// Whether it says something that only a coach says.
    fn is_of_coach(&self) -> bool {
        self.contact.is_some() || self.again_on.is_some() || !self.to_candidate.is_empty()
    }
}

impl FactRule for CheckIn {
    fn permission(&self) -> Permission {
        match self.readers {
            Readers::CandidateAndCoach if self.is_of_coach() => Permission::CheckInForStaff,
            Readers::CandidateAndCoach => Permission::CheckIn,
            Readers::Coaches => Permission::CheckInForStaff,
        }
    }

    fn audience(&self, _: &Traject) -> Audience {
        match self.readers {
            Readers::CandidateAndCoach => Audience::CandidateAndCoach,
            Readers::Coaches => Audience::Coaches,
        }
    }

    fn texts(&self) -> Vec<Text<'_>> {
        vec![Text::Note(&self.line), Text::Note(&self.to_candidate)]
    }

    fn has_sensible_days(&self) -> bool {
        self.again_on.is_none_or(is_sensible)
    }

    fn check(&self, _: &Traject, _: PersonId) -> Result<(), Refusal> {
        let is_hidden_from_them = self.readers == Readers::Coaches && !self.to_candidate.is_empty();
        match self.face {
            _ if self.topics.len() > CHIPS_MAX || is_hidden_from_them => Err(Refusal::OutOfRange),
            None if self.to_candidate.trim().is_empty() => Err(Refusal::EmptyText),
            None | Some(_) => Ok(()),
        }
    }
}
