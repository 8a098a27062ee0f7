//! Learning goals: one skill in five sentences, from where someone starts to more than was hoped.
//! The level reached is set together; it is never computed from steps.

use chrono::NaiveDate;

use crate::id::{Id, PersonId};
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::rank::Rank;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::time::is_sensible;
use crate::wire;

/// A learning goal.
pub type GoalId = Id<Goal>;

/// One of the five levels of a goal, −2 to +2; 0 is what was agreed to reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    MuchLess,
    Less,
    Expected,
    More,
    MuchMore,
}

wire::string_enum!(Level {
    MuchLess = "much_less",
    Less = "less",
    Expected = "expected",
    More = "more",
    MuchMore = "much_more",
});

impl Level {
    /// From −2 to +2.
    pub const ALL: [Self; 5] =
        [Self::MuchLess, Self::Less, Self::Expected, Self::More, Self::MuchMore];

    /// The same, as screens list them.
    pub const HIGHEST_FIRST: [Self; 5] =
        [Self::MuchMore, Self::More, Self::Expected, Self::Less, Self::MuchLess];

    /// Its place among them, from the top.
    pub fn from_top(self) -> usize {
        Self::HIGHEST_FIRST.len() - 1 - self.index()
    }

    /// 0 for the lowest, 4 for the highest.
    pub fn index(self) -> usize {
        self as usize
    }

    /// −2 to +2.
    pub fn score(self) -> i8 {
        self as i8 - 2
    }
}

/// Heaviest weight of a goal.
pub const WEIGHT_MAX: u8 = 9;

fields! {
    /// A learning goal.
    Goal, GoalField, GoalEdit {
        begin "add" => Add as new, by;
        NewGoal {
            skill: String [Title] => Skill,
            /// Five sentences, lowest level first.
            levels: [String; 5] [Messages] => Levels,
            start: Level => Start,
            target: Option<NaiveDate> => Target,
            weight: u8 => Weight,
            rank: Rank => Rank unread,
        }
        later {
            /// Where the candidate is, set together.
            reached: Level => Reached = new.start,
        }
        switches { "hide" => Hide(hidden = false) }
    }
}

impl Goal {
    /// The sentence of a level.
    pub fn sentence(&self, level: Level) -> &str {
        &self.levels.get()[level.index()]
    }

    /// Whether what was agreed to reach is reached.
    pub fn is_reached(&self) -> bool {
        *self.reached.get() >= Level::Expected
    }
}

impl FieldRule for Goal {
    fn permission(_: &GoalEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ChangeGoal
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &GoalEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    fn is_news(edit: &GoalEdit, goal: &Self) -> bool {
        let tells = match edit {
            GoalEdit::Set(GoalField::Rank(_) | GoalField::Weight(_)) | GoalEdit::Hide(_) => false,
            GoalEdit::Add(_) | GoalEdit::Set(_) => true,
        };
        tells && !goal.hidden.get()
    }

    fn has_sensible_days(edit: &GoalEdit) -> bool {
        match edit {
            GoalEdit::Add(NewGoal { target, .. }) | GoalEdit::Set(GoalField::Target(target)) => {
                target.is_none_or(is_sensible)
            }
            GoalEdit::Set(_) | GoalEdit::Hide(_) => true,
        }
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        match it.edit {
            GoalEdit::Add(NewGoal { weight, .. }) | GoalEdit::Set(GoalField::Weight(weight))
                if *weight > WEIGHT_MAX =>
            {
                Err(Refusal::OutOfRange)
            }
            GoalEdit::Add(_) | GoalEdit::Set(_) | GoalEdit::Hide(_) => Ok(()),
        }
    }
}
