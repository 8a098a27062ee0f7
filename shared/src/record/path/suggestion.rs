//! Ideas for the office, from a candidate or an employer.

use crate::id::{Id, PersonId};
use crate::record::Traject;
use crate::record::fact::{Fact, FactRule};
use crate::record::rule::Text;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission, Role};
use crate::wire;

/// A suggestion.
pub type SuggestionId = Id<Suggestion>;

/// One suggestion. The office reads it without a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    pub text: String,
    /// Who of an employer it is from; nobody, where it is the candidate's.
    pub employer: Option<PersonId>,
}

wire::record!(Suggestion { text, employer? });

impl Suggestion {
    /// Whose eyes it and its answers are for: no other employer's.
    pub(super) fn readers(&self) -> Audience {
        self.employer.map_or(Audience::CandidateAndCoach, Audience::Employer)
    }
}

impl FactRule for Suggestion {
    fn permission(&self) -> Permission {
        Permission::Suggest
    }

    fn audience(&self, _: &Traject) -> Audience {
        self.readers()
    }

    fn texts(&self) -> Vec<Text<'_>> {
        vec![Text::Messages(&self.text)]
    }

    fn check(&self, traject: &Traject, author: PersonId) -> Result<(), Refusal> {
        let of = (traject.role(author) == Some(Role::Employer)).then_some(author);
        if self.employer == of { Ok(()) } else { Err(Refusal::NotYours) }
    }
}

impl Traject {
    /// The suggestions that stand.
    pub fn standing_suggestions(&self) -> impl Iterator<Item = (SuggestionId, &Fact<Suggestion>)> {
        let all = self.path().suggestions.iter();
        all.filter(|(_, it)| it.stands()).map(|(id, it)| (*id, it))
    }

    /// The same, the newest first.
    pub fn suggestions(&self) -> Vec<(SuggestionId, &Fact<Suggestion>)> {
        let mut found: Vec<_> = self.standing_suggestions().collect();
        found.sort_by_key(|(_, it)| std::cmp::Reverse(it.by.order()));
        found
    }
}
