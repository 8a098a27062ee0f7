//! Belief in one's own ability, asked in one plain question at the start, at talks and at the end: can I do this job?

use crate::id::Id;
use crate::record::Traject;
use crate::record::fact::{Fact, FactRule};
use crate::role::{Audience, Permission};
use crate::wire;

/// An answer to that question.
pub type BeliefId = Id<Belief>;

/// How sure somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sureness {
    NotYet,
    ALittle,
    Almost,
    Sure,
}

wire::string_enum!(Sureness {
    NotYet = "not_yet",
    ALittle = "a_little",
    Almost = "almost",
    Sure = "sure",
});

/// One answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Belief {
    pub sureness: Sureness,
}

wire::record!(Belief { sureness });

impl FactRule for Belief {
    fn permission(&self) -> Permission {
        Permission::SayBelief
    }

    fn audience(&self, _: &Traject) -> Audience {
        Audience::CandidateAndCoach
    }
}

impl Traject {
    /// The answers that stand, the oldest first.
    pub fn beliefs(&self) -> impl DoubleEndedIterator<Item = (BeliefId, &Fact<Belief>)> {
        let all = self.path().beliefs.iter();
        all.filter(|(_, it)| it.stands()).map(|(id, it)| (*id, it))
    }
}
