//! A cohort: several trajecten that walk one common plan, of large-scale growth. Opens the cohort's log.

pub mod coach;
pub mod group_step;
pub mod participant;

use crate::change::Stamp;
use crate::id::{PersonId, Seq};
use crate::record::fields::{Asked, FieldRecord, FieldRule, fields};
use crate::record::path::{CohortFile, CohortRecords};
use crate::refusal::Refusal;
use crate::role::{Audience, Permission, Role};
use crate::time::Period;
use coach::{CohortCoach, NewCohortCoach};

fields! {
    /// A cohort. What opens it makes its author the first of its coaches.
    Cohort, CohortField, CohortEdit {
        begin "open" => Open as new, by;
        NewCohort {
            name: String [Title] => Name,
            period: Period => Period,
            (opener!: String [Title])
        }
        later {
            /// Where they may end up: employers and jobs, in words. They are often chosen later.
            jobs: String [Note] => Jobs = String::new(),
        }
    }
}

impl CohortFile {
    /// What the cohort is called.
    pub fn name(&self) -> &str {
        self.cohort.as_ref().map_or("", |it| it.name.get())
    }

    /// What somebody is here now; `None` for who has nothing to do with it (any more).
    pub fn role(&self, person: PersonId) -> Option<Role> {
        let coaches = self.coaches.get(&person).is_some_and(|it| *it.active.get());
        let takes_part = self.participants.get(&person).is_some_and(|it| *it.active.get());
        coaches.then_some(Role::Coach).or(takes_part.then_some(Role::Candidate))
    }

    pub(crate) fn role_then(&self, author: PersonId) -> Role {
        if self.participants.contains_key(&author) { Role::Candidate } else { Role::Coach }
    }
}

impl FieldRule for Cohort {
    fn permission(edit: &CohortEdit, _: Option<&Self>, _: PersonId) -> Permission {
        match edit {
            CohortEdit::Open(_) => Permission::OpenCohort,
            CohortEdit::Set(_) => Permission::ChangeCohort,
        }
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &CohortEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    fn has_sensible_days(edit: &CohortEdit) -> bool {
        match edit {
            CohortEdit::Open(NewCohort { period, .. })
            | CohortEdit::Set(CohortField::Period(period)) => period.is_sensible(),
            CohortEdit::Set(CohortField::Name(_) | CohortField::Jobs(_)) => true,
        }
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        match it.edit {
            CohortEdit::Open(NewCohort { period, .. })
            | CohortEdit::Set(CohortField::Period(period))
                if !period.is_forward() =>
            {
                Err(Refusal::EndsBeforeStart)
            }
            CohortEdit::Open(_) | CohortEdit::Set(_) => Ok(()),
        }
    }

    /// Whoever says something of it has seen that it was opened, also where a restored server took that in once more.
    fn begin(edit: &CohortEdit, by: Stamp) -> Option<Self> {
        let start = Stamp { seq: Some(Seq::ZERO), ..by };
        Self::opening(edit).map(|new| Self::open(new, start))
    }

    fn opened(new: &NewCohort, records: &mut CohortRecords, by: Stamp) {
        let opener = NewCohortCoach { name: new.opener.clone() };
        records.coaches.add(by.author, || CohortCoach::open(&opener, by));
    }
}
