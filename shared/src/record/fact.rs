//! Facts: said once by someone, never changed, at most hidden again by who said it. Knows no kind of fact.

use crate::change::Stamp;
use crate::id::{Id, PersonId};
use crate::refusal::Refusal;
use crate::register::Register;
use crate::role::{Permission, Role};
use crate::table::Table;
use crate::wire;

/// Something said, by whom, in which role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact<T> {
    pub what: T,
    pub by: Stamp,
    pub role: Role,
    pub hidden: Register<bool>,
}

/// The two edits every kind of fact has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactEdit<T> {
    Give(T),
    Hide(bool),
}

wire::choice!(FactEdit<T> {
    "give" => Give(it),
    "hide" => Hide(it),
});

impl<T> Fact<T> {
    /// Whether it stands: not taken back.
    pub fn stands(&self) -> bool {
        !self.hidden.get()
    }
}

impl<T: Clone> FactEdit<T> {
    pub(crate) fn permission(
        &self,
        stored: Option<&Fact<T>>,
        author: PersonId,
        to_give: Permission,
    ) -> Permission {
        match (self, stored) {
            (Self::Give(_), _) => to_give,
            (Self::Hide(_), Some(fact)) if fact.by.author != author => Permission::RetractOfAnother,
            (Self::Hide(_), _) => Permission::RetractOwn,
        }
    }

    pub(crate) fn check(&self, stored: Option<&Fact<T>>) -> Result<(), Refusal> {
        match (self, stored) {
            (Self::Give(_), Some(_)) => Err(Refusal::AlreadyThere),
            (Self::Hide(_), None) => Err(Refusal::NotFound),
            (Self::Give(_), None) | (Self::Hide(_), Some(_)) => Ok(()),
        }
    }

    pub(crate) fn apply(&self, id: Id<T>, facts: &mut Table<T, Fact<T>>, role: Role, by: Stamp) {
        match self {
            Self::Give(what) => {
                let hidden = Register::new(false, by);
                facts.add(id, || Fact { what: what.clone(), by, role, hidden });
            }
            Self::Hide(hide) => {
                if let Some(fact) = facts.get_mut(&id) {
                    fact.hidden.set(*hide, by);
                }
            }
        }
    }

    /// Hiding what was hidden already takes nothing back: what counts is how it stood before.
    pub(crate) fn inverse(&self, stored: Option<&Fact<T>>) -> Option<Self> {
        match self {
            Self::Give(_) => Some(Self::Hide(true)),
            Self::Hide(_) => Some(Self::Hide(!stored?.stands())),
        }
    }
}
