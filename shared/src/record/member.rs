//! The people of a traject: who they are in it, how to call them, where an employer guides. Knows no accounts.

use crate::change::Stamp;
use crate::id::PersonId;
use crate::record::placement::PlacementId;
use crate::record::rule::{Rule, Text};
use crate::record::{At, Edit};
use crate::refusal::Refusal;
use crate::register::Register;
use crate::role::{Permission, Role};
use crate::traject::Traject;
use crate::wire;

/// Someone who takes part, or once did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub role: Role,
    pub name: Register<String>,
    /// Telephone number; empty if there is none.
    pub phone: Register<String>,
    /// Where an employer guides the candidate.
    pub placement: Register<Option<PlacementId>>,
    pub active: Register<bool>,
    pub by: Stamp,
}

/// Someone new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMember {
    pub role: Role,
    pub name: String,
    pub placement: Option<PlacementId>,
}

wire::record!(NewMember { role, name, placement });

/// An edit of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MemberEdit {
    Add(NewMember),
    Name(String),
    Phone(String),
    Placement(Option<PlacementId>),
    /// Takes part (again), or no longer.
    Active(bool),
}

wire::choice!(MemberEdit {
    "add" => Add(it),
    "name" => Name(it),
    "phone" => Phone(it),
    "placement" => Placement(it),
    "active" => Active(it),
});

impl Member {
    pub(crate) fn new(name: String, role: Role, placement: Option<PlacementId>, by: Stamp) -> Self {
        Self {
            role,
            name: Register::new(name, by),
            phone: Register::new(String::new(), by),
            placement: Register::new(placement, by),
            active: Register::new(true, by),
            by,
        }
    }
}

impl Rule for At<PersonId, MemberEdit> {
    fn permission(&self, _: &Traject, _: PersonId) -> Permission {
        Permission::ChangeMembers
    }

    fn texts(&self) -> Vec<Text<'_>> {
        match &self.1 {
            MemberEdit::Add(new) => vec![Text::Title(&new.name)],
            MemberEdit::Name(name) => vec![Text::Title(name)],
            MemberEdit::Phone(phone) => vec![Text::Name(phone)],
            MemberEdit::Placement(_) | MemberEdit::Active(_) => Vec::new(),
        }
    }

    fn check(&self, traject: &Traject, _: PersonId, _: Role) -> Result<(), Refusal> {
        let Self(person, edit) = self;
        let there_is = |placement: &Option<PlacementId>| {
            placement.is_none_or(|id| traject.placements.contains_key(&id))
        };
        match (edit, traject.members.get(person)) {
            (MemberEdit::Add(_), Some(_)) => Err(Refusal::AlreadyThere),
            (MemberEdit::Add(new), None) => match new.role {
                Role::Manager => Err(Refusal::OutOfRange),
                Role::Candidate if has_candidate(traject) => Err(Refusal::CandidateTaken),
                _ if !there_is(&new.placement) => Err(Refusal::NotFound),
                Role::Candidate | Role::Coach | Role::Employer => Ok(()),
            },
            (_, None) => Err(Refusal::NotFound),
            (MemberEdit::Placement(placement), Some(_)) if !there_is(placement) => {
                Err(Refusal::NotFound)
            }
            (MemberEdit::Active(true), Some(member)) => {
                let is_taken = member.role == Role::Candidate && has_candidate(traject);
                if is_taken && !member.active.get() { Err(Refusal::CandidateTaken) } else { Ok(()) }
            }
            (MemberEdit::Active(false), Some(member)) => {
                let coaches = traject.members_in(Role::Coach).count();
                let is_last = member.role == Role::Coach && *member.active.get() && coaches == 1;
                if is_last { Err(Refusal::LastCoach) } else { Ok(()) }
            }
            (MemberEdit::Name(_) | MemberEdit::Phone(_) | MemberEdit::Placement(_), Some(_)) => {
                Ok(())
            }
        }
    }

    fn apply(&self, traject: &mut Traject, by: Stamp) {
        let Self(person, edit) = self;
        let members = &mut traject.records_mut().members;
        if let MemberEdit::Add(new) = edit {
            let member = Member::new(new.name.clone(), new.role, new.placement, by);
            members.add(*person, || member);
        }
        let Some(member) = members.get_mut(person) else { return };
        match edit {
            MemberEdit::Add(_) => {}
            MemberEdit::Name(name) => member.name.set(name.clone(), by),
            MemberEdit::Phone(phone) => member.phone.set(phone.clone(), by),
            MemberEdit::Placement(placement) => member.placement.set(*placement, by),
            MemberEdit::Active(active) => member.active.set(*active, by),
        }
    }

    fn inverse(&self, traject: &Traject) -> Option<Edit> {
        let Self(person, edit) = self;
        let member = traject.members.get(person);
        let back = match edit {
            MemberEdit::Add(_) => MemberEdit::Active(false),
            MemberEdit::Name(_) => MemberEdit::Name(member?.name.get().clone()),
            MemberEdit::Phone(_) => MemberEdit::Phone(member?.phone.get().clone()),
            MemberEdit::Placement(_) => MemberEdit::Placement(*member?.placement.get()),
            MemberEdit::Active(_) => MemberEdit::Active(*member?.active.get()),
        };
        Some(Edit::Member(At(*person, back)))
    }
}

fn has_candidate(traject: &Traject) -> bool {
    traject.members_in(Role::Candidate).next().is_some()
}
