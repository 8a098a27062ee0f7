//! Check-ins: how it goes this week, in a face, a few chips and one line.

use crate::id::{Id, PersonId};
use crate::limits::CHIPS_MAX;
use crate::record::Traject;
use crate::record::fact::FactRule;
use crate::record::rule::Text;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
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

/// One check-in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckIn {
    pub face: Face,
    pub topics: Vec<Topic>,
    pub line: String,
    pub readers: Readers,
}

wire::record!(CheckIn { face, topics, line, readers });

impl FactRule for CheckIn {
    fn permission(&self) -> Permission {
        match self.readers {
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
        vec![Text::Note(&self.line)]
    }

    fn check(&self, _: &Traject, _: PersonId) -> Result<(), Refusal> {
        if self.topics.len() > CHIPS_MAX { Err(Refusal::OutOfRange) } else { Ok(()) }
    }
}
