//! What the office answers to a suggestion: you said, we did. A later answer stands in the place of an earlier one.

use crate::id::{Id, PersonId};
use crate::record::Traject;
use crate::record::fact::{Fact, FactRule};
use crate::record::path::suggestion::SuggestionId;
use crate::record::rule::Text;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::wire;

/// An answer.
pub type SuggestionAnswerId = Id<SuggestionAnswer>;

/// What comes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Course {
    Considered,
    Planned,
    Done,
    NotNow,
}

wire::string_enum!(Course {
    Considered = "considered",
    Planned = "planned",
    Done = "done",
    NotNow = "not_now",
});

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuggestionAnswer {
    pub suggestion: SuggestionId,
    pub course: Course,
    /// Why, or what came of it; may be empty.
    pub line: String,
}

wire::record!(SuggestionAnswer { suggestion, course, line });

impl FactRule for SuggestionAnswer {
    fn permission(&self) -> Permission {
        Permission::AnswerSuggestion
    }

    fn audience(&self, traject: &Traject) -> Audience {
        let suggestion = traject.path().suggestions.get(&self.suggestion);
        suggestion.map_or(Audience::Coaches, |it| it.what.readers())
    }

    fn texts(&self) -> Vec<Text<'_>> {
        vec![Text::Note(&self.line)]
    }

    fn check(&self, traject: &Traject, _: PersonId) -> Result<(), Refusal> {
        let suggestion = traject.path().suggestions.get(&self.suggestion);
        suggestion.filter(|it| it.stands()).map(drop).ok_or(Refusal::NotFound)
    }
}

impl Traject {
    /// What the office answered to a suggestion last, if it did.
    pub fn answer_to(&self, suggestion: SuggestionId) -> Option<&Fact<SuggestionAnswer>> {
        let all = self.path().suggestion_answers.values();
        let of_it = all.filter(|it| it.stands() && it.what.suggestion == suggestion);
        of_it.max_by_key(|it| it.by.order())
    }
}
