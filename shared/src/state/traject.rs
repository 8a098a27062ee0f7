//! A traject's log: what may be written in it, and who takes part. Knows no screen's question to it.

use super::{Member, check_rule, other_kind};
use crate::id::PersonId;
use crate::record::member::MemberEdit;
use crate::record::{At, Edit, LogRule, Traject};
use crate::refusal::Refusal;
use crate::role::{Audience, Author, Role};

impl Traject {
    /// Whether `author` may make this edit to this traject as it stands, and who may see it then.
    pub fn check(&self, edit: &Edit, author: Author) -> Result<Audience, Refusal> {
        let role = self.role(author.person).or_else(|| of_office(edit, author));
        match edit.rule() {
            LogRule::Traject(rule) => check_rule(self, rule, author.person, role),
            LogRule::Person(_) | LogRule::Later(_) => Err(other_kind(role)),
        }
    }

    /// The edit that takes `edit` back, asked before it is made.
    pub fn inverse(&self, edit: &Edit) -> Option<Edit> {
        match edit.rule() {
            LogRule::Traject(rule) => rule.inverse(self),
            LogRule::Person(_) | LogRule::Later(_) => None,
        }
    }

    /// Whether this edit goes in though no room is left for others: someone stops taking part, and to come back needs
    /// room. So there are never more of these than members.
    pub fn needs_no_room(&self, edit: &Edit) -> bool {
        matches!(edit, Edit::Member(At(person, MemberEdit::Active(false))) if self.role(*person).is_some())
    }

    /// Who takes part now, with what each may see.
    pub(super) fn active_members(&self) -> Vec<Member> {
        let member = |person: &PersonId| {
            let name = self.name_of(*person).unwrap_or_default().to_owned();
            Some(Member { view: self.view(*person)?, name })
        };
        self.members.keys().filter_map(member).collect()
    }
}

/// What somebody is who takes no part here, and looks after the whole office: they may change who takes part, and answer what was
/// suggested to the office.
fn of_office(edit: &Edit, author: Author) -> Option<Role> {
    let is_answer = if let Edit::Later(edit) = edit { edit.is_of_office() } else { false };
    let is_theirs = is_answer || matches!(edit, Edit::Member(_));
    (is_theirs && author.manages_office()).then_some(Role::Manager)
}
