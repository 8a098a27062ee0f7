//! What a kind of record with fields consists of: what its declaration makes, and what is written by hand. Knows no kind.

use crate::change::Stamp;
use crate::id::PersonId;
use crate::record::rule::Text;
use crate::record::words::Words;
use crate::refusal::Refusal;
use crate::role::{Audience, Parties, Permission, Role};

/// Which records of which log a record is one of: from the table of kinds.
pub(crate) trait PartOf: Sized {
    type Id;
    type Log;
    type Records;
}

/// What `fields!` makes of a declaration.
pub(crate) trait FieldRecord: PartOf {
    type Edit;
    type New;

    /// The record that this begins.
    fn open(new: &Self::New, by: Stamp) -> Self;
    /// What an edit begins a record with; nothing for one that needs a record.
    fn opening(edit: &Self::Edit) -> Option<&Self::New>;
    /// The edit that takes the beginning back.
    fn withdrawal() -> Option<Self::Edit>;
    /// Folds in an edit. One that begins a record finds it begun already.
    fn apply(&mut self, edit: &Self::Edit, role: Role, by: Stamp);
    /// The edit that takes another back, from the record before it.
    fn inverse(&self, edit: &Self::Edit) -> Option<Self::Edit>;
}

/// What is written by hand of a kind with fields.
pub(crate) trait FieldRule: FieldRecord {
    /// Which row of the permission table an edit needs.
    fn permission(edit: &Self::Edit, record: Option<&Self>, author: PersonId) -> Permission;

    /// Who may see the record.
    fn seen_by(&self) -> Audience;

    /// Who may see an edit.
    fn audience(edit: &Self::Edit, record: Option<&Self>) -> Audience;

    /// Who may see an edit of this record of a log, for a kind to which more matters than the record.
    fn audience_in(
        _log: &Self::Log,
        _id: &Self::Id,
        edit: &Self::Edit,
        record: Option<&Self>,
    ) -> Audience {
        Self::audience(edit, record)
    }

    /// Whether the state allows it. That there is a record to change, and none yet to begin, is settled.
    fn check(_it: Asked<'_, Self>) -> Result<(), Refusal> {
        Ok(())
    }

    /// Whether it may be begun where it is begun already.
    fn check_begun(&self) -> Result<(), Refusal> {
        Err(Refusal::AlreadyThere)
    }

    /// Whether an edit tells readers of the record something, and the record still stands.
    fn is_news(_edit: &Self::Edit, _record: &Self) -> bool {
        false
    }

    /// The record an edit begins, where there is none.
    fn begin(edit: &Self::Edit, by: Stamp) -> Option<Self> {
        Self::opening(edit).map(|new| Self::open(new, by))
    }

    /// What else the beginning of it brings about.
    fn opened(_new: &Self::New, _records: &mut Self::Records, _by: Stamp) {}

    /// What else follows for the record once an edit is folded in.
    fn applied(&mut self, _edit: &Self::Edit, _by: Stamp) {}

    /// Who takes part as an edit is folded in, for a kind to which that matters.
    fn taking_part(_log: &Self::Log) -> Parties {
        Parties::default()
    }

    /// What follows for the record from who takes part.
    fn among(&mut self, _edit: &Self::Edit, _parties: Parties) {}

    /// Whether each day that an edit names can be meant.
    fn has_sensible_days(_edit: &Self::Edit) -> bool {
        true
    }

    /// Whether by an edit its author stands for the words of the record.
    fn is_promise(_edit: &Self::Edit) -> bool {
        false
    }

    /// The words of the record that are promised.
    fn words(&self) -> Words {
        Words::default()
    }

    /// Whether an edit cannot be taken back by who may make it; the record is as it stood before.
    fn stands(&self, _edit: &Self::Edit) -> bool {
        false
    }

    /// Folds in a move.
    fn apply_move(&mut self, _edit: &Self::Edit, _role: Role, _by: Stamp) {}

    /// The edit that takes a move back.
    fn inverse_of_move(&self, _edit: &Self::Edit) -> Option<Self::Edit> {
        None
    }
}

/// An edit that is to be checked, with what it stands in.
pub(crate) struct Asked<'a, T: FieldRecord> {
    /// The record's.
    pub(crate) id: T::Id,
    pub(crate) edit: &'a T::Edit,
    /// None yet for an edit that begins it.
    pub(crate) record: Option<&'a T>,
    pub(crate) log: &'a T::Log,
    pub(crate) author: PersonId,
    pub(crate) role: Role,
}

impl<T: FieldRule> Asked<'_, T> {
    /// Whether there is what the edit needs, a record to change or none yet to begin; then what the kind itself says.
    pub(crate) fn check(self) -> Result<(), Refusal> {
        match (T::opening(self.edit), self.record) {
            (Some(_), Some(record)) => record.check_begun(),
            (None, None) => Err(Refusal::NotFound),
            (Some(_), None) | (None, Some(_)) => T::check(self),
        }
    }
}

/// The edit that takes another back; `record` is as it stood before.
pub(crate) fn inverse<T: FieldRule>(edit: &T::Edit, record: Option<&T>) -> Option<T::Edit> {
    if T::opening(edit).is_some() {
        return T::withdrawal();
    }
    let record = record.filter(|record| !record.stands(edit))?;
    record.inverse(edit)
}

/// What a value holds that people wrote.
pub(crate) trait Texts {
    /// Its texts, each under this rule, or under a rule of its own.
    fn texts<'a>(&'a self, rule: fn(&'a str) -> Text<'a>) -> Vec<Text<'a>>;
}

impl Texts for String {
    fn texts<'a>(&'a self, rule: fn(&'a str) -> Text<'a>) -> Vec<Text<'a>> {
        vec![rule(self)]
    }
}

impl<const N: usize> Texts for [String; N] {
    fn texts<'a>(&'a self, rule: fn(&'a str) -> Text<'a>) -> Vec<Text<'a>> {
        self.iter().map(|text| rule(text)).collect()
    }
}
