//! Growth talks: where jobs begin. The office asks an employer where they will grow, and comes back to it.

use std::cmp::Reverse;

use chrono::NaiveDate;

use crate::id::{Id, PersonId};
use crate::record::fields::{FieldRule, fields};
use crate::record::office::EmployerFile;
use crate::role::{Audience, Permission};
use crate::time::is_sensible;
use crate::wire;

/// A growth talk.
pub type GrowthTalkId = Id<GrowthTalk>;

/// Who asked for the talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Began {
    Office,
    Employer,
}

wire::string_enum!(Began { Office = "office", Employer = "employer" });

/// On which level it was held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TalkLevel {
    WorkCoach,
    AccountHolder,
    Management,
}

wire::string_enum!(TalkLevel {
    WorkCoach = "work_coach",
    AccountHolder = "account_holder",
    Management = "management",
});

fields! {
    /// A talk with an employer about growth.
    GrowthTalk, GrowthTalkField, GrowthTalkEdit {
        begin "add" => Add as new, by;
        NewGrowthTalk {
            on: NaiveDate => On,
            began: Began => Began,
            level: TalkLevel => Level,
            words?: String [Note] => Words,
            /// When to talk again; due until a later talk was held.
            next?: Option<NaiveDate> => Next,
        }
        switches { "hide" => Hide(hidden = false) }
    }
}

impl EmployerFile {
    /// The talks that were held, the last first.
    pub fn talks(&self) -> Vec<(GrowthTalkId, &GrowthTalk)> {
        let standing = self.growth_talks.iter().filter(|(_, it)| !it.hidden.get());
        let mut talks: Vec<_> = standing.map(|(id, it)| (*id, it)).collect();
        talks.sort_by_key(|(_, it)| Reverse((*it.on.get(), it.by.order())));
        talks
    }

    /// When to talk again, as the last talk says.
    pub fn next_talk(&self) -> Option<NaiveDate> {
        self.talks().first().and_then(|(_, it)| *it.next.get())
    }
}

impl FieldRule for GrowthTalk {
    fn permission(_: &GrowthTalkEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ChangeEmployer
    }

    fn seen_by(&self) -> Audience {
        Audience::Coaches
    }

    fn audience(_: &GrowthTalkEdit, _: Option<&Self>) -> Audience {
        Audience::Coaches
    }

    fn has_sensible_days(edit: &GrowthTalkEdit) -> bool {
        match edit {
            GrowthTalkEdit::Add(new) => is_sensible(new.on) && new.next.is_none_or(is_sensible),
            GrowthTalkEdit::Set(GrowthTalkField::On(on)) => is_sensible(*on),
            GrowthTalkEdit::Set(GrowthTalkField::Next(next)) => next.is_none_or(is_sensible),
            GrowthTalkEdit::Set(_) | GrowthTalkEdit::Hide(_) => true,
        }
    }
}
