//! Signatures under an agreement: each for the very words its signer had before them. On a phone that is handed over, its
//! owner says who signed before their eyes.

use crate::change::{Digest, Stamp};
use crate::id::{Id, PersonId, Seq};
use crate::record::Traject;
use crate::record::fact::{Fact, FactRule};
use crate::record::member::Member;
use crate::record::path::agreement::{Agreement, AgreementId, Part};
use crate::refusal::Refusal;
use crate::role::{Audience, Parties, Permission, Role};
use crate::wire;

/// A signature under a version of an agreement.
pub type SignatureId = Id<Signature>;

/// One signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signature {
    pub agreement: AgreementId,
    /// Of the words that were signed.
    pub words: Digest,
    /// Who signed: the author, or somebody who did so on the author's phone and before their eyes.
    pub signer: PersonId,
}

wire::record!(Signature { agreement, words, signer });

impl FactRule for Signature {
    fn permission(&self) -> Permission {
        Permission::SignAgreement
    }

    fn audience(&self, _: &Traject) -> Audience {
        Audience::Members
    }

    fn check(&self, traject: &Traject, author: PersonId) -> Result<(), Refusal> {
        let (newest, version) = traject.agreement().ok_or(Refusal::NotFound)?;
        // What was offered meanwhile is another version; the one signed here is out of date, or was withdrawn.
        if newest != self.agreement || version.what.digest() != self.words {
            return Err(Refusal::WordsChanged);
        }
        let role = traject.role(self.signer).ok_or(Refusal::NotFound)?;
        let witness = (self.signer != author).then(|| traject.role(author)).flatten();
        // Who witnesses is of another party than who signs.
        if witness == Some(role) || !Role::PARTIES.contains(&role) {
            return Err(Refusal::NotYours);
        }
        let mut signed = traject.signatures_under(newest);
        if signed.any(|(_, it)| it.what.signer == self.signer) {
            return Err(Refusal::AlreadySigned);
        }
        Ok(())
    }

    /// As long as others still have to sign.
    fn check_hide(&self, _: SignatureId, traject: &Traject) -> Result<(), Refusal> {
        let counts = traject.agreement().is_some_and(|(newest, _)| newest == self.agreement);
        if counts && traject.is_agreed() { Err(Refusal::AlreadySigned) } else { Ok(()) }
    }
}

/// Where it stands in the log: by no clock. What waits comes last.
fn place(by: Stamp) -> Seq {
    by.seq.unwrap_or(Seq(u64::MAX))
}

impl Traject {
    /// The signatures that stand under a version of the agreement. One that its signer contests does not.
    pub fn signatures_under(
        &self,
        agreement: AgreementId,
    ) -> impl Iterator<Item = (SignatureId, &Fact<Signature>)> {
        let all = self.path().signatures.iter();
        let under = all.filter(move |(_, it)| it.stands() && it.what.agreement == agreement);
        let standing = under.filter(|(id, _)| self.objection_to(**id).is_none());
        standing.map(|(id, fact)| (*id, fact))
    }

    /// The parties that have signed a version of the agreement.
    pub fn signed_by(&self, agreement: AgreementId) -> Parties {
        let roles: Vec<Role> = self
            .signatures_under(agreement)
            .filter_map(|(_, it)| self.members.get(&it.what.signer))
            .map(|member| member.role)
            .collect();
        Parties::which(|role| roles.contains(&role))
    }

    /// Who signs a version: all who take part. Once all of them had signed it is theirs, whoever comes or goes after that.
    pub fn signers_of(&self, agreement: AgreementId) -> Parties {
        let mut signatures: Vec<(Stamp, Role)> = self
            .signatures_under(agreement)
            .filter_map(|(_, it)| Some((it.by, self.members.get(&it.what.signer)?.role)))
            .collect();
        signatures.sort_by_key(|(by, _)| place(*by));
        let all = Parties::which(|role| signatures.iter().any(|it| it.1 == role));
        for (count, (by, _)) in (1..).zip(&signatures) {
            let so_far = |role| signatures.iter().take(count).any(|it| it.1 == role);
            let was_there = |it: &Member| place(it.here_since()) <= place(*by);
            let lacks =
                |role: &Role| self.members_in(*role).any(|(_, it)| was_there(it)) && !so_far(*role);
            if !Role::PARTIES.iter().any(lacks) {
                return all;
            }
        }
        Parties::which(|role| all.has(role) || self.taking_part().has(role))
    }

    /// Whether all who sign the version that counts have done so.
    pub fn is_agreed(&self) -> bool {
        let Some((newest, _)) = self.agreement() else { return false };
        let signed = self.signed_by(newest);
        self.signers_of(newest).iter().all(|role| signed.has(role))
    }

    /// The last version before `before` that somebody signed; what did not change since need not be looked at anew.
    pub fn signed_before(&self, before: AgreementId, person: PersonId) -> Option<&Agreement> {
        let older = self.agreements().rev().skip_while(|(id, _)| *id != before).skip(1);
        let signed = older.filter(|(id, _)| {
            self.signatures_under(*id).any(|(_, signature)| signature.what.signer == person)
        });
        signed.map(|(_, fact)| &fact.what).next()
    }

    /// The parts of a version that somebody has not signed before in these words: all, to who signs for the first time.
    pub fn parts_to_sign(&self, of: AgreementId, person: PersonId) -> Vec<Part> {
        let Some(version) = self.path().agreements.get(&of) else { return Vec::new() };
        self.signed_before(of, person)
            .map_or(Part::ALL.to_vec(), |signed| version.what.changed_from(signed))
    }
}
