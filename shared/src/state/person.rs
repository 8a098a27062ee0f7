//! A person's own log: theirs alone to write, and read by the coaches of their trajecten. Who those are is the server's to
//! say, from the trajecten; this knows its owner.

use super::{Member, check_rule, other_kind};
use crate::id::PersonId;
use crate::record::{Edit, LogRule, PersonFile};
use crate::refusal::Refusal;
use crate::role::{Audience, Author, Role, View};

impl PersonFile {
    /// Whether `author` may make this edit to this log as it stands, and who may see it then.
    pub(super) fn check(&self, edit: &Edit, author: Author) -> Result<Audience, Refusal> {
        let role = self.role(author.person);
        match edit.rule() {
            LogRule::Person(rule) => check_rule(self, rule, author.person, role),
            LogRule::Traject(_) | LogRule::Later(_) => Err(other_kind(role)),
        }
    }

    /// The edit that takes `edit` back, asked before it is made.
    pub(super) fn inverse(&self, edit: &Edit) -> Option<Edit> {
        match edit.rule() {
            LogRule::Person(rule) => rule.inverse(self),
            LogRule::Traject(_) | LogRule::Later(_) => None,
        }
    }

    /// Whose log it is.
    pub fn owner(&self) -> Option<PersonId> {
        self.preferences.as_ref().map(|preferences| preferences.person)
    }

    /// What a person is here: its owner writes as the candidate they are elsewhere.
    pub fn role(&self, person: PersonId) -> Option<Role> {
        (self.owner() == Some(person)).then_some(Role::Candidate)
    }

    pub(crate) fn role_then(&self, author: PersonId) -> Role {
        self.role(author).unwrap_or(Role::Coach)
    }

    pub(super) fn active_members(&self) -> Vec<Member> {
        let view = |person| View { person, role: Role::Candidate, placement: None };
        self.owner()
            .map(|owner| Member { view: view(owner), name: String::new() })
            .into_iter()
            .collect()
    }
}
