//! Check-ins: how it goes this week, in a face, a few chips and one line.

use crate::change::Stamp;
use crate::id::{Id, PersonId};
use crate::limits::CHIPS_MAX;
use crate::record::fact::FactEdit;
use crate::record::rule::{Rule, Text};
use crate::record::{At, Edit};
use crate::refusal::Refusal;
use crate::role::{Audience, Permission, Role};
use crate::traject::Traject;
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

impl Rule for At<CheckInId, FactEdit<CheckIn>> {
    fn permission(&self, traject: &Traject, author: PersonId) -> Permission {
        let to_give = match &self.1 {
            FactEdit::Give(CheckIn { readers: Readers::Coaches, .. }) => {
                Permission::CheckInForStaff
            }
            FactEdit::Give(_) | FactEdit::Hide(_) => Permission::CheckIn,
        };
        self.1.permission(traject.check_ins.get(&self.0), author, to_give)
    }

    fn audience(&self, traject: &Traject) -> Audience {
        let check_in = match &self.1 {
            FactEdit::Give(check_in) => Some(check_in),
            FactEdit::Hide(_) => traject.check_ins.get(&self.0).map(|fact| &fact.what),
        };
        check_in.map_or(Audience::Coaches, CheckIn::audience)
    }

    fn texts(&self) -> Vec<Text<'_>> {
        match &self.1 {
            FactEdit::Give(check_in) => vec![Text::Note(&check_in.line)],
            FactEdit::Hide(_) => Vec::new(),
        }
    }

    fn check(&self, traject: &Traject, _: PersonId, _: Role) -> Result<(), Refusal> {
        let Self(id, edit) = self;
        edit.check(traject.check_ins.get(id))?;
        match edit {
            FactEdit::Give(check_in) if check_in.topics.len() > CHIPS_MAX => {
                Err(Refusal::OutOfRange)
            }
            FactEdit::Give(_) | FactEdit::Hide(_) => Ok(()),
        }
    }

    fn apply(&self, traject: &mut Traject, by: Stamp) {
        let role = traject.role_then(by.author);
        self.1.apply(self.0, &mut traject.records_mut().check_ins, role, by);
    }

    fn inverse(&self, traject: &Traject) -> Option<Edit> {
        let back = self.1.inverse(traject.check_ins.get(&self.0))?;
        Some(Edit::CheckIn(At(self.0, back)))
    }
}

impl CheckIn {
    /// Who may see it.
    pub fn audience(&self) -> Audience {
        match self.readers {
            Readers::CandidateAndCoach => Audience::CandidateAndCoach,
            Readers::Coaches => Audience::Coaches,
        }
    }
}
