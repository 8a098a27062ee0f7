//! Points that a candidate raises, at any time and tied to nothing: what they want to talk about, what is not right, and what is
//! no longer to be done with their data. A coach answers or takes it up; nobody else reads it.

use crate::id::{Id, PersonId};
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::goal::GoalId;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::wire;

/// A point.
pub type PointId = Id<Point>;

/// What it is raised for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// For the table at the next talk.
    Talk,
    /// Something that is written down is not right: it waits for an answer.
    Correction,
    /// Less is to be done with what is written down (GDPR, articles 18 and 21): it waits for an answer, and holds until its author
    /// takes it back.
    Restriction,
}

wire::string_enum!(Purpose { Talk = "talk", Correction = "correction", Restriction = "restriction" });

impl Purpose {
    /// Whether somebody has to answer it.
    pub fn awaits_answer(self) -> bool {
        match self {
            Self::Talk => false,
            Self::Correction | Self::Restriction => true,
        }
    }
}

fields! {
    /// A point.
    Point, PointField, PointEdit {
        begin "raise" => Raise as new, by;
        NewPoint {
            text: String [Messages] => Text,
            (purpose: Purpose, goal: Option<GoalId>)
        }
        later { answer: String [Note] => Answer = String::new() }
        kept {
            purpose: Purpose = new.purpose,
            /// The goal it is about, if it is about one.
            goal: Option<GoalId> = new.goal,
        }
        switches { "hide" => Hide(hidden = false), "settle" => Settle(settled = false) }
    }
}

impl Point {
    /// Whether less is to be done with what is written down, answered or not.
    pub fn restricts(&self) -> bool {
        self.purpose == Purpose::Restriction && !*self.hidden.get()
    }

    /// Whether it still waits: for the table, or for an answer.
    pub fn is_open(&self) -> bool {
        !self.hidden.get() && !self.settled.get()
    }
}

impl FieldRule for Point {
    fn permission(edit: &PointEdit, _: Option<&Self>, _: PersonId) -> Permission {
        match edit {
            PointEdit::Raise(_) | PointEdit::Set(PointField::Text(_)) | PointEdit::Hide(_) => {
                Permission::RaisePoint
            }
            PointEdit::Set(PointField::Answer(_)) => Permission::SettleMatter,
            PointEdit::Settle(_) => Permission::SettlePoint,
        }
    }

    fn seen_by(&self) -> Audience {
        Audience::CandidateAndCoach
    }

    fn audience(_: &PointEdit, _: Option<&Self>) -> Audience {
        Audience::CandidateAndCoach
    }

    fn is_news(edit: &PointEdit, point: &Self) -> bool {
        let tells = match edit {
            PointEdit::Hide(_) | PointEdit::Settle(_) => false,
            PointEdit::Raise(_) | PointEdit::Set(_) => true,
        };
        tells && !point.hidden.get()
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        match it.edit {
            PointEdit::Raise(new)
                if new.goal.is_some_and(|goal| !it.log.goals.contains_key(&goal)) =>
            {
                Err(Refusal::NotFound)
            }
            PointEdit::Raise(_) | PointEdit::Set(_) | PointEdit::Hide(_) | PointEdit::Settle(_) => {
                Ok(())
            }
        }
    }
}
