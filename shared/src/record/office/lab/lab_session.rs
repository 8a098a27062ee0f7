//! A meeting of the lab: when, who took part (by what they are, never by name), and what it was about.

use chrono::NaiveDate;

use crate::id::{Id, PersonId};
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::office::OfficeFile;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::time::is_sensible;
use crate::wire;

/// A session.
pub type LabSessionId = Id<LabSession>;

/// What somebody who took part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LabRole {
    Coach,
    Manager,
    Employer,
    Candidate,
    School,
    /// Of another office, or of another initiative.
    Partner,
}

wire::string_enum!(LabRole {
    Coach = "coach",
    Manager = "manager",
    Employer = "employer",
    Candidate = "candidate",
    School = "school",
    Partner = "partner",
});

fields! {
    /// A meeting of the lab.
    LabSession, LabSessionField, LabSessionEdit {
        begin "add" => Add as new, by;
        NewLabSession {
            on: NaiveDate => On,
            roles: Vec<LabRole> => Roles,
            words: String [Messages] => Words,
        }
        switches { "hide" => Hide(hidden = false) }
    }
}

impl OfficeFile {
    /// The sessions that stand, the last first.
    pub fn sessions(&self) -> Vec<(LabSessionId, &LabSession)> {
        let standing = self.lab_sessions.iter().filter(|(_, it)| !it.hidden.get());
        let mut found: Vec<_> = standing.map(|(id, it)| (*id, it)).collect();
        found.sort_by_key(|(_, it)| std::cmp::Reverse((*it.on.get(), it.by.order())));
        found
    }
}

impl FieldRule for LabSession {
    fn permission(_: &LabSessionEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ChangeOffice
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &LabSessionEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    fn has_sensible_days(edit: &LabSessionEdit) -> bool {
        match edit {
            LabSessionEdit::Add(NewLabSession { on, .. })
            | LabSessionEdit::Set(LabSessionField::On(on)) => is_sensible(*on),
            LabSessionEdit::Set(_) | LabSessionEdit::Hide(_) => true,
        }
    }

    /// Each role once, in their order.
    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        match it.edit {
            LabSessionEdit::Add(NewLabSession { roles, .. })
            | LabSessionEdit::Set(LabSessionField::Roles(roles))
                if !roles.windows(2).all(|pair| pair[0] < pair[1]) =>
            {
                Err(Refusal::OutOfRange)
            }
            LabSessionEdit::Add(_) | LabSessionEdit::Set(_) | LabSessionEdit::Hide(_) => Ok(()),
        }
    }
}
