//! The people of a traject: who they are in it, how to call them, where an employer guides. Knows no accounts.

use crate::change::Stamp;
use crate::id::PersonId;
use crate::limits::MEMBERS_MAX;
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::placement::PlacementId;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission, Role};

fields! {
    /// Someone who takes part, or once did.
    Member, MemberField, MemberEdit {
        begin "add" => Add as new, by;
        NewMember {
            (role: Role)
            name: String [Title] => Name,
            /// Where an employer guides the candidate.
            placement: Option<PlacementId> => Placement,
        }
        later {
            /// Telephone number; empty if there is none.
            phone: String [Phone] => Phone = String::new(),
        }
        kept { role: Role = new.role }
        switches {
            // Takes part (again), or no longer.
            "active" => Active(active = true) read,
            // Has seen what learning on the job is, before it begins; each says it of themselves.
            "informed" => Informed(informed = false),
        }
    }
}

impl Member {
    /// Since when they take part, without a break.
    pub fn here_since(&self) -> Stamp {
        self.active.shown().by
    }
}

impl FieldRule for Member {
    fn permission(edit: &MemberEdit, _: Option<&Self>, _: PersonId) -> Permission {
        match edit {
            MemberEdit::Add(_) | MemberEdit::Set(_) | MemberEdit::Active(_) => {
                Permission::ChangeMembers
            }
            MemberEdit::Informed(_) => Permission::BeInformed,
        }
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    /// A number is for who needs it: all may call the coach; an employer gets that of nobody else.
    fn audience(edit: &MemberEdit, member: Option<&Self>) -> Audience {
        match (edit, member.map(|member| member.role)) {
            (MemberEdit::Set(MemberField::Phone(_)), Some(Role::Candidate | Role::Employer)) => {
                Audience::CandidateAndCoach
            }
            (
                MemberEdit::Set(
                    MemberField::Phone(_) | MemberField::Name(_) | MemberField::Placement(_),
                )
                | MemberEdit::Add(_)
                | MemberEdit::Active(_)
                | MemberEdit::Informed(_),
                _,
            ) => Audience::Members,
        }
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        let traject = it.log;
        let lacks = |placement: &Option<PlacementId>| {
            placement.is_some_and(|id| !traject.placements.contains_key(&id))
        };
        let has_candidate = || traject.members_in(Role::Candidate).next().is_some();
        if it.role == Role::Manager && !is_change_over(&it) {
            return Err(Refusal::NotAllowed(Permission::ChangeMembers));
        }
        match (it.edit, it.record) {
            (MemberEdit::Add(new), _) => match new.role {
                Role::Manager => Err(Refusal::OutOfRange),
                Role::Candidate if has_candidate() => Err(Refusal::CandidateTaken),
                _ if lacks(&new.placement) => Err(Refusal::NotFound),
                _ if traject.members.len() >= MEMBERS_MAX => Err(Refusal::MembersFull),
                Role::Candidate | Role::Coach | Role::Employer => Ok(()),
            },
            (MemberEdit::Set(MemberField::Placement(placement)), _) if lacks(placement) => {
                Err(Refusal::NotFound)
            }
            (MemberEdit::Active(true), Some(member)) => {
                let is_taken = member.role == Role::Candidate && has_candidate();
                if is_taken && !member.active.get() { Err(Refusal::CandidateTaken) } else { Ok(()) }
            }
            (MemberEdit::Active(false), Some(member)) => {
                let coaches = traject.members_in(Role::Coach).count();
                let is_last = member.role == Role::Coach && *member.active.get() && coaches == 1;
                if is_last { Err(Refusal::LastCoach) } else { Ok(()) }
            }
            (MemberEdit::Informed(_), Some(_)) if it.id != it.author => {
                Err(Refusal::NotAllowed(Permission::BeInformed))
            }
            (MemberEdit::Set(_) | MemberEdit::Active(_) | MemberEdit::Informed(_), _) => Ok(()),
        }
    }
}

/// Whether somebody who looks after the whole office may do this without taking part: one comes in and another goes, with the
/// number to call, as a caseload is handed over and as two turn out to be one person. They take nothing for themselves.
fn is_change_over(it: &Asked<'_, Member>) -> bool {
    match it.edit {
        MemberEdit::Add(_) | MemberEdit::Active(true) => it.id != it.author,
        MemberEdit::Active(false) | MemberEdit::Set(MemberField::Phone(_)) => true,
        MemberEdit::Set(MemberField::Name(_) | MemberField::Placement(_))
        | MemberEdit::Informed(_) => false,
    }
}
