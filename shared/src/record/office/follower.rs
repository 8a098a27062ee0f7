//! Who is in an employer's log: those of the office who follow it, and the employer's own people. Knows no accounts.

use crate::id::PersonId;
use crate::limits::MEMBERS_MAX;
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::office::EmployerFile;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission, Role};

fields! {
    /// Someone who follows an employer from the office, or is of the employer; or once was.
    Follower, FollowerField, FollowerEdit {
        begin "add" => Add as new, by;
        NewFollower {
            // Coach: of the office, whatever they are there. Employer: of the employer.
            (role: Role)
            name: String [Title] => Name,
        }
        kept { role: Role = new.role }
        switches {
            "active" => Active(active = true) read,
            // Whether this one looks after what was agreed with the employer: growth talks that are due ask for them.
            "holds_account" => HoldsAccount(holds_account = false),
        }
    }
}

impl EmployerFile {
    /// Whether somebody looks after what was agreed with this employer.
    pub fn holds_account(&self, person: PersonId) -> bool {
        let follower = self.followers.get(&person);
        follower.is_some_and(|it| *it.active.get() && *it.holds_account.get())
    }
}

impl FieldRule for Follower {
    fn permission(_: &FollowerEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ChangeEmployer
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &FollowerEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        let of_office = it.log.followers.values().filter(|it| it.role == Role::Coach);
        let follow_now = of_office.filter(|it| *it.active.get()).count();
        match (it.edit, it.record) {
            (FollowerEdit::Add(new), _) => match new.role {
                Role::Coach | Role::Employer if it.log.followers.len() < MEMBERS_MAX => Ok(()),
                Role::Coach | Role::Employer => Err(Refusal::MembersFull),
                Role::Candidate | Role::Manager => Err(Refusal::OutOfRange),
            },
            // An employer that nobody follows would be out of reach for everybody.
            (FollowerEdit::Active(false), Some(follower))
                if follower.role == Role::Coach && *follower.active.get() && follow_now == 1 =>
            {
                Err(Refusal::LastCoach)
            }
            (FollowerEdit::HoldsAccount(true), Some(follower)) if follower.role != Role::Coach => {
                Err(Refusal::OutOfRange)
            }
            (FollowerEdit::Set(_) | FollowerEdit::Active(_) | FollowerEdit::HoldsAccount(_), _) => {
                Ok(())
            }
        }
    }
}
