//! Objections to a signature that somebody is said to have set on another's phone: they did not.

use crate::id::{Id, PersonId};
use crate::record::Traject;
use crate::record::fact::{Fact, FactRule};
use crate::record::path::signature::SignatureId;
use crate::record::rule::Text;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::wire;

/// An objection.
pub type ObjectionId = Id<Objection>;

/// One objection. With it the signature counts no more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objection {
    pub signature: SignatureId,
    /// May be empty.
    pub words: String,
}

wire::record!(Objection { signature, words });

impl FactRule for Objection {
    fn permission(&self) -> Permission {
        Permission::SignAgreement
    }

    fn audience(&self, _: &Traject) -> Audience {
        Audience::Members
    }

    fn texts(&self) -> Vec<Text<'_>> {
        vec![Text::Note(&self.words)]
    }

    fn check(&self, traject: &Traject, author: PersonId) -> Result<(), Refusal> {
        let signature = traject.path().signatures.get(&self.signature).ok_or(Refusal::NotFound)?;
        // What one set oneself one takes back.
        if signature.what.signer != author || signature.by.author == author {
            return Err(Refusal::NotYours);
        }
        if traject.objection_to(self.signature).is_some() {
            return Err(Refusal::AlreadyThere);
        }
        Ok(())
    }
}

impl Traject {
    /// The objection that stands to a signature, if its signer raised one.
    pub fn objection_to(&self, signature: SignatureId) -> Option<&Fact<Objection>> {
        let mut all = self.path().objections.values();
        all.find(|it| it.stands() && it.what.signature == signature)
    }
}
