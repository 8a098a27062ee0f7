//! Facts: said once by someone, never changed, at most hidden again by who said it. Knows no kind of fact.

use crate::change::Stamp;
use crate::id::{Id, PersonId};
use crate::record::Traject;
use crate::record::rule::{Rule, Text};
use crate::record::{At, Edit};
use crate::refusal::Refusal;
use crate::register::Register;
use crate::role::{Audience, Permission, Role};
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

/// What is written by hand of a kind of fact, in the kind of log it stands in.
pub(crate) trait FactRule<S = Traject>: Clone {
    /// Which row of the permission table it takes to say it.
    fn permission(&self) -> Permission;

    /// Who may see it. For what is not there: nobody but who may see all.
    fn audience(&self, log: &S) -> Audience;

    /// The texts in it, each with its rule.
    fn texts(&self) -> Vec<Text<'_>> {
        Vec::new()
    }

    /// Whether each day in it can be meant.
    fn has_sensible_days(&self) -> bool {
        true
    }

    /// Whether the state allows to say it.
    fn check(&self, _log: &S, _author: PersonId) -> Result<(), Refusal> {
        Ok(())
    }

    /// Whether the state allows to take it back.
    fn check_hide(&self, _id: Id<Self>, _log: &S) -> Result<(), Refusal> {
        Ok(())
    }
}

/// Where facts of a kind stand, and how an edit of them is one of all: from the table of kinds.
pub(crate) trait Stored<S = Traject>: Sized {
    fn of(log: &S) -> &Table<Self, Fact<Self>>;
    fn of_mut(log: &mut S) -> &mut Table<Self, Fact<Self>>;
    /// What somebody is there as their edit is folded in.
    fn role_then(log: &S, author: PersonId) -> Role;
    fn edit(edit: At<Id<Self>, FactEdit<Self>>) -> Edit;
}

impl<S, T: FactRule<S> + Stored<S>> Rule<S> for At<Id<T>, FactEdit<T>> {
    fn permission(&self, log: &S, author: PersonId) -> Permission {
        match (&self.1, T::of(log).get(&self.0)) {
            (FactEdit::Give(what), _) => what.permission(),
            (FactEdit::Hide(_), Some(fact)) if fact.by.author != author => {
                Permission::RetractOfAnother
            }
            (FactEdit::Hide(_), _) => Permission::RetractOwn,
        }
    }

    fn audience(&self, log: &S) -> Audience {
        let what = match &self.1 {
            FactEdit::Give(what) => Some(what),
            FactEdit::Hide(_) => T::of(log).get(&self.0).map(|fact| &fact.what),
        };
        what.map_or(Audience::Coaches, |what| what.audience(log))
    }

    fn texts(&self) -> Vec<Text<'_>> {
        match &self.1 {
            FactEdit::Give(what) => what.texts(),
            FactEdit::Hide(_) => Vec::new(),
        }
    }

    fn has_sensible_days(&self) -> bool {
        match &self.1 {
            FactEdit::Give(what) => what.has_sensible_days(),
            FactEdit::Hide(_) => true,
        }
    }

    fn check(&self, log: &S, author: PersonId, _: Role) -> Result<(), Refusal> {
        match (&self.1, T::of(log).get(&self.0)) {
            (FactEdit::Give(_), Some(_)) => Err(Refusal::AlreadyThere),
            (FactEdit::Hide(_), None) => Err(Refusal::NotFound),
            (FactEdit::Give(what), None) => what.check(log, author),
            (FactEdit::Hide(true), Some(fact)) => fact.what.check_hide(self.0, log),
            (FactEdit::Hide(false), Some(_)) => Ok(()),
        }
    }

    fn is_news(&self, log: &S) -> bool {
        let stands = || T::of(log).get(&self.0).is_some_and(Fact::stands);
        matches!(self.1, FactEdit::Give(_)) && stands()
    }

    fn apply(&self, log: &mut S, by: Stamp) {
        let role = T::role_then(log, by.author);
        let facts = T::of_mut(log);
        match &self.1 {
            FactEdit::Give(what) => {
                let hidden = Register::new(false, by);
                facts.add(self.0, || Fact { what: what.clone(), by, role, hidden });
            }
            FactEdit::Hide(hide) => {
                if let Some(fact) = facts.get_mut(&self.0) {
                    fact.hidden.set(*hide, by);
                }
            }
        }
    }

    /// Hiding what was hidden already takes nothing back: what counts is how it stood before.
    fn inverse(&self, log: &S) -> Option<Edit> {
        let back = match &self.1 {
            FactEdit::Give(_) => FactEdit::Hide(true),
            FactEdit::Hide(_) => FactEdit::Hide(!T::of(log).get(&self.0)?.stands()),
        };
        Some(T::edit(At(self.0, back)))
    }
}
