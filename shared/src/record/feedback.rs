//! Quick feedback: what an employer saw this week, in three choices and one line.

use crate::change::Stamp;
use crate::id::{Id, PersonId};
use crate::record::fact::FactEdit;
use crate::record::placement::PlacementId;
use crate::record::rule::{Rule, Text};
use crate::record::{At, Edit};
use crate::refusal::Refusal;
use crate::role::{Audience, Permission, Role};
use crate::traject::Traject;
use crate::wire;

/// Feedback.
pub type FeedbackId = Id<Feedback>;

/// How far something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Score {
    NotYet,
    Growing,
    Good,
}

wire::string_enum!(Score { NotYet = "not_yet", Growing = "growing", Good = "good" });

/// One piece of feedback.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feedback {
    /// Where it was seen. An employer who guides at one placement speaks of that one.
    pub placement: Option<PlacementId>,
    pub pace: Score,
    pub quality: Score,
    pub independence: Score,
    pub on_time: Option<Score>,
    pub safety: Option<Score>,
    pub line: String,
}

wire::record!(Feedback { placement, pace, quality, independence, on_time?, safety?, line });

impl Feedback {
    /// Who may see it: that placement's people, the coach and the candidate.
    pub fn audience(&self) -> Audience {
        self.placement.map_or(Audience::Members, Audience::Placement)
    }

    /// Whether something does not go yet.
    pub fn has_low_score(&self) -> bool {
        [self.pace, self.quality, self.independence].contains(&Score::NotYet)
    }
}

impl Rule for At<FeedbackId, FactEdit<Feedback>> {
    fn permission(&self, traject: &Traject, author: PersonId) -> Permission {
        self.1.permission(traject.feedback.get(&self.0), author, Permission::GiveFeedback)
    }

    fn audience(&self, traject: &Traject) -> Audience {
        let feedback = match &self.1 {
            FactEdit::Give(feedback) => Some(feedback),
            FactEdit::Hide(_) => traject.feedback.get(&self.0).map(|fact| &fact.what),
        };
        feedback.map_or(Audience::Coaches, Feedback::audience)
    }

    fn texts(&self) -> Vec<Text<'_>> {
        match &self.1 {
            FactEdit::Give(feedback) => vec![Text::Note(&feedback.line)],
            FactEdit::Hide(_) => Vec::new(),
        }
    }

    fn check(&self, traject: &Traject, author: PersonId, _: Role) -> Result<(), Refusal> {
        let Self(id, edit) = self;
        edit.check(traject.feedback.get(id))?;
        let own_placement = traject.members.get(&author).and_then(|member| *member.placement.get());
        match edit {
            FactEdit::Give(feedback) if feedback.placement != own_placement => {
                Err(Refusal::NotFound)
            }
            FactEdit::Give(_) | FactEdit::Hide(_) => Ok(()),
        }
    }

    fn apply(&self, traject: &mut Traject, by: Stamp) {
        let role = traject.role_then(by.author);
        self.1.apply(self.0, &mut traject.records_mut().feedback, role, by);
    }

    fn inverse(&self, traject: &Traject) -> Option<Edit> {
        let back = self.1.inverse(traject.feedback.get(&self.0))?;
        Some(Edit::Feedback(At(self.0, back)))
    }
}
