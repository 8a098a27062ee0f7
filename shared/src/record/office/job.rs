//! Future jobs: what growth will bring, long before a candidate is there. When and how many is said by forecasts.

use crate::id::{Id, PersonId};
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::office::employer::Growth;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission, Role};
use crate::wire;

/// A future job.
pub type JobId = Id<Job>;

/// How a job stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// The employer named it; the office has not taken it up.
    Proposed,
    Open,
    /// It will not come.
    Withdrawn,
}

wire::string_enum!(Standing { Proposed = "proposed", Open = "open", Withdrawn = "withdrawn" });

/// Who organises the learning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Organiser {
    Employer,
    Office,
    Both,
}

wire::string_enum!(Organiser { Employer = "employer", Office = "office", Both = "both" });

fields! {
    /// A job to come.
    Job, JobField, JobEdit {
        begin "add" => Add as new, by;
        NewJob {
            function: String [Title] => Function,
            standing: Standing => Standing,
            organiser: Organiser => Organiser,
            growth?: Option<Growth> => Growth,
            /// Preconditions: shifts, languages, what must be arranged.
            conditions?: String [Note] => Conditions,
            /// Whom the employer has in mind, by what they can do.
            profile?: String [Note] => Profile,
            pay?: String [Note] => Pay,
            schooling?: String [Note] => Schooling,
        }
        later {
            /// Why it stands as it does: why it was withdrawn.
            why: String [Note] => Why = String::new(),
        }
        switches { "hide" => Hide(hidden = false) }
    }
}

impl FieldRule for Job {
    fn permission(_: &JobEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ProposeJob
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &JobEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    /// An employer proposes, and changes what they proposed until the office takes it up.
    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        if it.role != Role::Employer {
            return Ok(());
        }
        let stands = match (it.edit, it.record) {
            (JobEdit::Add(new), _) => new.standing,
            (JobEdit::Set(JobField::Standing(standing)), _) => *standing,
            (JobEdit::Set(_) | JobEdit::Hide(_), Some(job)) => *job.standing.get(),
            (JobEdit::Set(_) | JobEdit::Hide(_), None) => return Err(Refusal::NotFound),
        };
        let was = it.record.map_or(Standing::Proposed, |job| *job.standing.get());
        if stands == Standing::Proposed && was == Standing::Proposed {
            Ok(())
        } else {
            Err(Refusal::NotAllowed(Permission::ChangeEmployer))
        }
    }
}
