//! Ratings: how far someone sees the candidate on one goal. Three views stand side by side; none wins.

use crate::id::{Id, PersonId};
use crate::record::Traject;
use crate::record::fact::{Fact, FactRule};
use crate::record::goal::{GoalId, Level};
use crate::refusal::Refusal;
use crate::role::{Audience, Permission, Role};
use crate::wire;

/// A rating.
pub type RatingId = Id<Rating>;

/// One view of one goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rating {
    pub goal: GoalId,
    pub level: Level,
}

wire::record!(Rating { goal, level });

impl FactRule for Rating {
    fn permission(&self) -> Permission {
        Permission::RateGoal
    }

    fn audience(&self, _: &Traject) -> Audience {
        Audience::Members
    }

    fn check(&self, traject: &Traject, _: PersonId) -> Result<(), Refusal> {
        if traject.goals.contains_key(&self.goal) { Ok(()) } else { Err(Refusal::NotFound) }
    }
}

impl Traject {
    /// The latest rating of a goal in this role's view.
    pub fn view_of(&self, goal: GoalId, role: Role) -> Option<&Fact<Rating>> {
        let of_role = self
            .ratings
            .values()
            .filter(|fact| fact.stands() && fact.role == role && fact.what.goal == goal);
        of_role.max_by_key(|fact| fact.by.order())
    }
}
