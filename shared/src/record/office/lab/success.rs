//! A small success of the programme, for everyone who takes part: one line in the languages it was written in, and a picture.
//! Everybody reads it, so it says nothing of one person; the form says so.

use chrono::{Days, NaiveDate};

use crate::id::{Id, PersonId};
use crate::record::fields::{FieldRule, fields};
use crate::record::office::{InLangs, OfficeFile};
use crate::record::pictogram::Pictogram;
use crate::role::{Audience, Permission};
use crate::time::is_sensible;
use crate::wire;

/// A success.
pub type SuccessId = Id<Success>;

/// Days that a success is told to everyone.
pub const TOLD_DAYS: u64 = 60;
/// Successes that are told at a time: what is on a phone is little.
pub const TOLD_MAX: usize = 5;

fields! {
    /// A small success of the programme.
    Success, SuccessField, SuccessEdit {
        begin "add" => Add as new, by;
        NewSuccess {
            words: InLangs [Title] => Words,
            pictogram or default: Pictogram => Pictogram,
            on: NaiveDate => On,
        }
        switches { "hide" => Hide(hidden = false) }
    }
}

/// A success as everyone is told it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldSuccess {
    pub id: SuccessId,
    pub words: InLangs,
    pub pictogram: Pictogram,
}

wire::record!(ToldSuccess { id, words, pictogram, .. });

/// All that are told, the last first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldSuccesses {
    pub successes: Vec<ToldSuccess>,
}

wire::record!(ToldSuccesses { successes, .. });

impl ToldSuccess {
    /// One, as it stands.
    pub fn of(id: SuccessId, it: &Success) -> Self {
        Self { id, words: it.words.get().clone(), pictogram: *it.pictogram.get() }
    }
}

impl OfficeFile {
    /// The successes that stand, the last first.
    pub fn standing_successes(&self) -> Vec<(SuccessId, &Success)> {
        let standing = self.successes.iter().filter(|(_, it)| !it.hidden.get());
        let mut found: Vec<_> = standing.map(|(id, it)| (*id, it)).collect();
        found.sort_by_key(|(_, it)| std::cmp::Reverse((*it.on.get(), it.by.order())));
        found
    }

    /// Those of them that everyone is told on a day: of the last weeks, and none that is still to come.
    pub fn told_successes(&self, today: NaiveDate) -> Vec<(SuccessId, &Success)> {
        let from = today.checked_sub_days(Days::new(TOLD_DAYS)).unwrap_or(today);
        let all = self.standing_successes().into_iter();
        all.filter(|(_, it)| (from..=today).contains(it.on.get())).take(TOLD_MAX).collect()
    }
}

impl FieldRule for Success {
    fn permission(_: &SuccessEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ManageOffice
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &SuccessEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    fn has_sensible_days(edit: &SuccessEdit) -> bool {
        match edit {
            SuccessEdit::Add(NewSuccess { on, .. }) | SuccessEdit::Set(SuccessField::On(on)) => {
                is_sensible(*on)
            }
            SuccessEdit::Set(_) | SuccessEdit::Hide(_) => true,
        }
    }
}
