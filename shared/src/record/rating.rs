//! Ratings: how far someone sees the candidate on one goal. Three views stand side by side; none wins.

use crate::change::Stamp;
use crate::id::{Id, PersonId};
use crate::record::fact::{Fact, FactEdit};
use crate::record::goal::{GoalId, Level};
use crate::record::rule::Rule;
use crate::record::{At, Edit};
use crate::refusal::Refusal;
use crate::role::{Permission, Role};
use crate::traject::Traject;
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

impl Rule for At<RatingId, FactEdit<Rating>> {
    fn permission(&self, traject: &Traject, author: PersonId) -> Permission {
        self.1.permission(traject.ratings.get(&self.0), author, Permission::RateGoal)
    }

    fn check(&self, traject: &Traject, _: PersonId, _: Role) -> Result<(), Refusal> {
        let Self(id, edit) = self;
        edit.check(traject.ratings.get(id))?;
        match edit {
            FactEdit::Give(rating) if !traject.goals.contains_key(&rating.goal) => {
                Err(Refusal::NotFound)
            }
            FactEdit::Give(_) | FactEdit::Hide(_) => Ok(()),
        }
    }

    fn apply(&self, traject: &mut Traject, by: Stamp) {
        let role = traject.role_then(by.author);
        self.1.apply(self.0, &mut traject.records_mut().ratings, role, by);
    }

    fn inverse(&self, traject: &Traject) -> Option<Edit> {
        let back = self.1.inverse(traject.ratings.get(&self.0))?;
        Some(Edit::Rating(At(self.0, back)))
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
