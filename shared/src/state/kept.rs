//! What is asked of every log of a volume that may come later, whatever its kind: who opens it, who is in it, what may be written.

use std::any::Any;
use std::fmt::Debug;

use super::{State, check_rule, opening_role, other_kind};
use crate::change::Stamp;
use crate::id::{LogId, Seq};
use crate::record::rule::Rule;
use crate::record::{Contents, Edit, Later, LaterState, LogKind};
use crate::refusal::Refusal;
use crate::role::{Audience, Author, Permission, Role, StaffRole, View};

/// What the kinds of logs of later volumes differ in.
pub(crate) trait Kept:
    Sized + Clone + Default + PartialEq + Debug + Send + Sync + 'static
{
    /// The edit of the volume.
    type Edit: 'static;
    const KIND: LogKind;
    /// The permission it takes to open one.
    const OPENS: Permission;
    /// What somebody of the office is in one that does not name them.
    const OUTSIDE: fn(StaffRole) -> Option<Role>;

    fn rule(edit: &Self::Edit) -> Option<&dyn Rule<Contents<Self>>>;
    /// What somebody is here, who makes this edit.
    fn role(log: &Contents<Self>, author: Author, edit: Option<&Self::Edit>) -> Option<Role>;
    fn members(log: &Contents<Self>) -> Vec<(View, String)>;
    fn may_be(log: LogId) -> bool;
}

/// Whether `author` may open log `log` by this edit, and who may see it then.
pub(crate) fn check_opening<R: Kept>(
    rule: &dyn Rule<Contents<R>>,
    log: LogId,
    author: Author,
) -> Result<Audience, Refusal> {
    let role = author.office.and_then(R::OUTSIDE).filter(|_| R::may_be(log));
    let role = opening_role(rule, author, R::OPENS, role);
    check_rule(&Contents::<R>::default(), rule, author.person, role)
}

impl State {
    /// A log of this kind, if that is what it is.
    pub(super) fn later<T: 'static>(&self) -> Option<&T> {
        match self {
            Self::Later(log) => log.as_any().downcast_ref(),
            Self::Unopened { .. } | Self::Traject(_) | Self::Person(_) => None,
        }
    }
}

/// The edit of this volume, if it is one.
fn of_volume<E: 'static>(edit: &Edit) -> Option<&E> {
    if let Edit::Later(later) = edit { later.as_any()?.downcast_ref() } else { None }
}

impl<R: Kept> LaterState for Contents<R> {
    fn copy(&self) -> Box<dyn LaterState> {
        Box::new(self.clone())
    }

    fn is_same(&self, other: &dyn LaterState) -> bool {
        let other: &dyn Any = other;
        other.downcast_ref::<Self>().is_some_and(|other| self == other)
    }

    fn check(&self, edit: &Edit, author: Author) -> Result<Audience, Refusal> {
        let own = of_volume(edit);
        let role = R::role(self, author, own);
        let rule = own.and_then(R::rule).ok_or(other_kind(role))?;
        check_rule(self, rule, author.person, role)
    }

    fn apply(&mut self, edit: &Later, by: Stamp) {
        match edit.as_any().and_then(|edit| edit.downcast_ref()).and_then(R::rule) {
            Some(rule) => rule.apply(self, by),
            None => Contents::count_unknown(self),
        }
    }

    fn inverse(&self, edit: &Edit) -> Option<Edit> {
        of_volume(edit).and_then(R::rule)?.inverse(self)
    }

    fn kind(&self) -> LogKind {
        R::KIND
    }

    fn head(&self) -> Seq {
        Contents::head(self)
    }

    fn unknown_edits(&self) -> usize {
        Contents::unknown_edits(self)
    }

    fn role(&self, author: Author) -> Option<Role> {
        R::role(self, author, None)
    }

    fn members(&self) -> Vec<(View, String)> {
        R::members(self)
    }

    fn raise_head(&mut self, seq: Seq) {
        Contents::raise_head(self, seq);
    }

    fn count_unknown(&mut self) {
        Contents::count_unknown(self);
    }
}
