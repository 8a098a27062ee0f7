//! Which cohort a traject walks in, said by the traject: of two that claim it, the one it names counts.

use crate::id::{LogId, PersonId};
use crate::record::fields::{FieldRule, fields};
use crate::record::path::PathEdit;
use crate::record::{Edit, Traject};
use crate::role::{Audience, Permission};

fields! {
    /// That a traject takes part in a cohort.
    Enrolment, EnrolmentField, EnrolmentEdit {
        begin "enrol" => Enrol as new, by;
        NewEnrolment {
            cohort: LogId => Cohort,
            /// What it was called when they came in: who has not its log reads this.
            name: String [Title] => Name,
        }
        switches { "leave" => Leave(left = false) }
    }
}

impl Traject {
    /// The cohort it walks in, and what that is called.
    pub fn cohort(&self) -> Option<(LogId, &str)> {
        let enrolment = self.path().enrolment.as_ref().filter(|it| !it.left.get())?;
        Some((*enrolment.cohort.get(), enrolment.name.get()))
    }

    /// What makes it walk in this cohort, whatever it did before.
    pub fn enrol_edits(&self, cohort: LogId, name: &str) -> Vec<Edit> {
        let before = self.path().enrolment.as_ref();
        let back = before.filter(|it| *it.left.get()).map(|_| EnrolmentEdit::Leave(false));
        let new = NewEnrolment { cohort, name: name.to_owned() };
        let edits = back.into_iter().chain(Enrolment::edits_to(before, new));
        edits.map(|edit| PathEdit::Enrolment(edit).into()).collect()
    }
}

impl FieldRule for Enrolment {
    fn permission(_: &EnrolmentEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ChangeOutline
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &EnrolmentEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }
}
