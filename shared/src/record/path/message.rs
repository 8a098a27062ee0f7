//! Messages between a candidate and their coaches: the thread of a traject, a line each. No chat.

use crate::id::Id;
use crate::record::Traject;
use crate::record::fact::{Fact, FactRule};
use crate::record::rule::Text;
use crate::role::{Audience, Permission};
use crate::wire;

/// A message.
pub type MessageId = Id<Message>;

/// One message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub text: String,
}

wire::record!(Message { text });

impl FactRule for Message {
    fn permission(&self) -> Permission {
        Permission::WriteMessage
    }

    fn audience(&self, _: &Traject) -> Audience {
        Audience::CandidateAndCoach
    }

    fn texts(&self) -> Vec<Text<'_>> {
        vec![Text::Messages(&self.text)]
    }
}

impl Traject {
    /// The messages that stand, the oldest first.
    pub fn messages(&self) -> impl DoubleEndedIterator<Item = (MessageId, &Fact<Message>)> {
        let all = self.path().messages.iter();
        all.filter(|(_, it)| it.stands()).map(|(id, it)| (*id, it))
    }
}
