//! Quick feedback: what an employer saw this week, in three choices and one line.

use crate::id::{Id, PersonId};
use crate::record::Traject;
use crate::record::fact::FactRule;
use crate::record::placement::PlacementId;
use crate::record::rule::Text;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
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
    /// Whether something does not go yet.
    pub fn has_low_score(&self) -> bool {
        [self.pace, self.quality, self.independence].contains(&Score::NotYet)
    }
}

impl FactRule for Feedback {
    fn permission(&self) -> Permission {
        Permission::GiveFeedback
    }

    /// That placement's people, the coach and the candidate.
    fn audience(&self, _: &Traject) -> Audience {
        self.placement.map_or(Audience::Members, Audience::Placement)
    }

    fn texts(&self) -> Vec<Text<'_>> {
        vec![Text::Note(&self.line)]
    }

    fn check(&self, traject: &Traject, author: PersonId) -> Result<(), Refusal> {
        let own_placement = traject.members.get(&author).and_then(|member| *member.placement.get());
        if self.placement == own_placement { Ok(()) } else { Err(Refusal::NotFound) }
    }
}
