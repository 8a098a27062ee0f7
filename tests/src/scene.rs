//! A traject to hold the rules against: four people, one of everything. Built without a phone or a server.

use chrono::{Days, NaiveDate};
use shared::change::{Change, Entry};
use shared::id::{Id, PersonId, Seq};
use shared::record::Edit;
use shared::record::Traject;
use shared::refusal::Refusal;
use shared::role::Author;
use shared::role::{Audience, StaffRole};
use shared::state::State;
use shared::time::Timestamp;

/// A traject with its entries.
#[derive(Debug, Clone, Default)]
pub struct Scene {
    pub state: State,
    pub entries: Vec<(Audience, Entry)>,
}

/// The people of every scene.
pub const COACH: u8 = 1;
pub const CANDIDATE: u8 = 2;
pub const EMPLOYER: u8 = 3;
/// An employer without a placement.
pub const OTHER_EMPLOYER: u8 = 4;
pub const STRANGER: u8 = 9;
/// The log of every scene.
const LOG: u8 = 100;

/// The id with this number.
pub fn id<T>(number: u8) -> Id<T> {
    Id::from_random([number; 16])
}

/// A day of November 2026 or later.
pub fn day(offset: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 1).expect("a day") + Days::new(offset)
}

/// What someone is in the office: who is number 1 is a coach there, too.
pub fn author(who: u8) -> Author {
    Author { person: id(who), office: (who == COACH).then_some(StaffRole::Coach), coached: None }
}

impl Scene {
    /// The traject as it stands.
    pub fn traject(&self) -> &Traject {
        self.state.traject().expect("the first edit of a scene opens a traject")
    }

    /// Whether the rule book lets `who` make this edit now.
    pub fn check(&self, who: u8, edit: &Edit) -> Result<Audience, Refusal> {
        self.state.check(id(LOG), edit, author(who))
    }

    /// Makes an edit, if the rule book allows it.
    pub fn make(&mut self, who: u8, edit: &Edit) -> Result<Audience, Refusal> {
        let audience = self.check(who, edit)?;
        self.apply(who, edit, audience);
        Ok(audience)
    }

    /// Folds an edit in without asking, as the fold does with what a server took in.
    pub fn apply(&mut self, who: u8, edit: &Edit, audience: Audience) {
        let seq = self.state.head().next();
        let person: PersonId = id(who);
        let at = Timestamp(i64::try_from(seq.0).unwrap_or(0) * 60_000);
        let change = Change {
            device: id(who),
            n: seq.0,
            base: Seq(seq.0 - 1),
            at,
            author: person,
            edit: edit.encode(),
            promised: None,
        };
        let entry = Entry { seq, received: at, change, paired_by: None };
        self.state.apply_entry(&entry);
        self.entries.push((audience, entry));
    }
}
