//! Comments and answers: whoever may see something may answer it, and who sees the thing sees the answer.

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

/// A few words about something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    pub about: Subject,
    pub text: String,
}

wire::record!(Comment { about, text });

impl FactRule for Comment {
    fn permission(&self) -> Permission {
        Permission::Comment
    }

    fn audience(&self, traject: &Traject) -> Audience {
        self.about.audience(traject).unwrap_or(Audience::Coaches)
    }

    fn texts(&self) -> Vec<Text<'_>> {
        vec![Text::Messages(&self.text)]
    }

    fn check(&self, traject: &Traject, author: PersonId) -> Result<(), Refusal> {
        let audience = self.about.audience(traject).ok_or(Refusal::NotFound)?;
        let is_seen = traject.view(author).is_some_and(|view| view.sees(audience));
        if is_seen { Ok(()) } else { Err(Refusal::NotFound) }
    }
}
