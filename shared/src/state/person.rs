//! A person's own log: theirs to write, and in parts to the coaches of their trajecten, who read it. Who those are is said by
//! who knows the trajecten, the server or a phone; this knows its owner.

use super::{Member, check_rule, other_kind};
use crate::id::{LogId, PersonId};
use crate::record::preferences::PreferencesEdit;
use crate::record::rule::Rule;
use crate::record::{Edit, LogRule, PersonFile};
use crate::refusal::Refusal;
use crate::role::{Audience, Author, Role, View};

impl PersonFile {
    /// Whether `author` may open log `log` by this edit, and who may see it then.
    pub(super) fn check_opening(
        edit: &Edit,
        rule: &dyn Rule<Self>,
        log: LogId,
        author: Author,
    ) -> Result<Audience, Refusal> {
        let owner = [Some(author.person), author.coached]
            .into_iter()
            .flatten()
            .find(|it| LogId::of_person(*it) == log)
            .ok_or(Refusal::NotAMember)?;
        // It begins with whose it is.
        let Edit::Preferences(PreferencesEdit::Open(opened)) = edit else {
            return Err(Refusal::NotFound);
        };
        if opened.person != owner {
            return Err(Refusal::NotYours);
        }
        check_rule(&Self::default(), rule, author.person, role_of(owner, author))
    }

    /// Whether `author` may make this edit to this log as it stands, and who may see it then.
    pub(super) fn check(&self, edit: &Edit, author: Author) -> Result<Audience, Refusal> {
        let role = self.role(author);
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

    /// What somebody is here: its owner writes as the candidate they are elsewhere, their coaches as that.
    pub fn role(&self, author: Author) -> Option<Role> {
        role_of(self.owner()?, author)
    }

    pub(crate) fn role_then(&self, author: PersonId) -> Role {
        if self.owner() == Some(author) { Role::Candidate } else { Role::Coach }
    }

    pub(super) fn active_members(&self) -> Vec<Member> {
        let view = |person| View { person, role: Role::Candidate, placement: None };
        self.owner()
            .map(|owner| Member { view: view(owner), name: String::new() })
            .into_iter()
            .collect()
    }
}

fn role_of(owner: PersonId, author: Author) -> Option<Role> {
    if owner == author.person {
        return Some(Role::Candidate);
    }
    (author.coached == Some(owner)).then_some(Role::Coach)
}
