//! Who coaches a cohort: they keep its plan, and know who takes part.

use crate::id::PersonId;
use crate::limits::MEMBERS_MAX;
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::path::CohortFile;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};

fields! {
    /// Someone who coaches a cohort, or once did.
    CohortCoach, CohortCoachField, CohortCoachEdit {
        begin "add" => Add as new, by;
        NewCohortCoach {
            name: String [Title] => Name,
        }
        switches { "active" => Active(active = true) read }
    }
}

impl CohortFile {
    fn coaches_now(&self) -> usize {
        self.coaches.values().filter(|it| *it.active.get()).count()
    }
}

impl FieldRule for CohortCoach {
    fn permission(_: &CohortCoachEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ChangeCohort
    }

    /// Who takes part knows who guides them.
    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &CohortCoachEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        match (it.edit, it.record) {
            (CohortCoachEdit::Add(_), _) if it.log.coaches.len() >= MEMBERS_MAX => {
                Err(Refusal::MembersFull)
            }
            // Who takes part in it does not guide it as well.
            (CohortCoachEdit::Add(_), _) if it.log.participants.contains_key(&it.id) => {
                Err(Refusal::AlreadyThere)
            }
            (CohortCoachEdit::Active(false), Some(coach))
                if *coach.active.get() && it.log.coaches_now() == 1 =>
            {
                Err(Refusal::LastCoach)
            }
            (CohortCoachEdit::Add(_) | CohortCoachEdit::Set(_) | CohortCoachEdit::Active(_), _) => {
                Ok(())
            }
        }
    }
}
