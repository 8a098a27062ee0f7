//! Covenants: how many jobs an employer promised, over which period.

use crate::id::{Id, PersonId};
use crate::record::fields::{Asked, FieldRule, fields};
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::time::Period;

/// A covenant.
pub type CovenantId = Id<Covenant>;

/// Jobs that one covenant may promise.
pub const PROMISED_MAX: u16 = 2_000;

fields! {
    /// What an employer signed.
    Covenant, CovenantField, CovenantEdit {
        begin "add" => Add as new, by;
        NewCovenant {
            /// Jobs.
            number: u16 => Number,
            period: Period => Period,
            /// What of a social-return obligation it counts for.
            sroi?: String [Note] => Sroi,
            words?: String [Note] => Words,
        }
        switches { "hide" => Hide(hidden = false) }
    }
}

impl FieldRule for Covenant {
    fn permission(_: &CovenantEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ChangeEmployer
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &CovenantEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    fn has_sensible_days(edit: &CovenantEdit) -> bool {
        match edit {
            CovenantEdit::Add(NewCovenant { period, .. })
            | CovenantEdit::Set(CovenantField::Period(period)) => period.is_sensible(),
            CovenantEdit::Set(_) | CovenantEdit::Hide(_) => true,
        }
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        let (number, period) = match it.edit {
            CovenantEdit::Add(new) => (Some(new.number), Some(new.period)),
            CovenantEdit::Set(CovenantField::Number(number)) => (Some(*number), None),
            CovenantEdit::Set(CovenantField::Period(period)) => (None, Some(*period)),
            CovenantEdit::Set(_) | CovenantEdit::Hide(_) => (None, None),
        };
        if number.is_some_and(|number| !(1..=PROMISED_MAX).contains(&number)) {
            return Err(Refusal::OutOfRange);
        }
        if period.is_some_and(|period| !period.is_forward()) {
            return Err(Refusal::EndsBeforeStart);
        }
        Ok(())
    }
}
