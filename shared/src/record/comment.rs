//! Comments and answers: whoever may see something may answer it, and who sees the thing sees the answer. A coach's may
//! say as well that it was taken up.

use crate::id::{Id, PersonId};
pub use crate::record::Subject;
use crate::record::Traject;
use crate::record::fact::FactRule;
use crate::record::rule::Text;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::wire;

/// A comment.
pub type CommentId = Id<Comment>;

/// What a comment does beside saying something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settles {
    /// What was asked, or what went wrong, was taken up: it is no reason to look any more.
    Matter,
}

wire::string_enum!(Settles { Matter = "matter" });

/// A few words about something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    pub about: Subject,
    /// May be empty where it settles something.
    pub text: String,
    pub settles: Option<Settles>,
}

wire::record!(Comment { about, text, settles? });

impl Comment {
    /// Words, and nothing else.
    pub fn words(about: Subject, text: String) -> Self {
        Self { about, text, settles: None }
    }

    /// That it was taken up, with words or without.
    pub fn settling(about: Subject, text: String) -> Self {
        Self { about, text, settles: Some(Settles::Matter) }
    }
}

impl FactRule for Comment {
    fn permission(&self) -> Permission {
        match self.settles {
            None => Permission::Comment,
            Some(Settles::Matter) => Permission::SettleMatter,
        }
    }

    fn audience(&self, traject: &Traject) -> Audience {
        self.about.audience(traject).unwrap_or(Audience::Coaches)
    }

    fn texts(&self) -> Vec<Text<'_>> {
        match self.settles {
            None => vec![Text::Messages(&self.text)],
            Some(Settles::Matter) => vec![Text::Note(&self.text)],
        }
    }

    fn check(&self, traject: &Traject, author: PersonId) -> Result<(), Refusal> {
        let audience = self.about.audience(traject).ok_or(Refusal::NotFound)?;
        let is_seen = traject.view(author).is_some_and(|view| view.sees(audience));
        if is_seen { Ok(()) } else { Err(Refusal::NotFound) }
    }
}
