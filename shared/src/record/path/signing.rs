//! Who signed a version of the agreement, on whose phone, and who has still to: as every page tells it.

use crate::change::Stamp;
use crate::id::PersonId;
use crate::record::Traject;
use crate::record::path::agreement::{AgreementId, Part};
use crate::record::path::signature::SignatureId;
use crate::role::Role;

/// One signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    pub id: SignatureId,
    pub signer: PersonId,
    pub name: String,
    pub by: Stamp,
    /// Whose phone it was, where it was not the signer's.
    pub witness: Option<String>,
    /// Who had just paired that phone, where it was somebody else; empty, where nobody here knows what they are called.
    pub pairer: Option<String>,
    /// The signer says that it is not theirs: it does not count.
    pub is_contested: bool,
    /// What is signed anew with it; all parts, with the first.
    pub parts: Vec<Part>,
}

/// A party, the names of its people, and their signatures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SigningParty {
    pub role: Role,
    pub names: Vec<String>,
    pub signed: Vec<Signed>,
    /// What nobody of the party signed yet in these words.
    pub waiting: Vec<Part>,
}

impl SigningParty {
    pub fn has_signed(&self) -> bool {
        self.signed.iter().any(|it| !it.is_contested)
    }
}

impl Traject {
    /// All who sign a version, each with what they signed of it. A party that signed goes by the names of those who did.
    pub fn signing_parties(&self, agreement: AgreementId) -> Vec<SigningParty> {
        let all = self.path().signatures.iter();
        let under: Vec<_> =
            all.filter(|(_, it)| it.stands() && it.what.agreement == agreement).collect();
        let name = |person| self.name_of(person).unwrap_or_default().to_owned();
        let party = |role| {
            let people: Vec<_> = self.members_in(role).collect();
            let of_party = under.iter().filter(|(_, it)| {
                self.members.get(&it.what.signer).is_some_and(|member| member.role == role)
            });
            let signed = of_party.map(|(id, it)| Signed {
                id: **id,
                signer: it.what.signer,
                name: name(it.what.signer),
                by: it.by,
                witness: (it.by.author != it.what.signer).then(|| name(it.by.author)),
                pairer: self.pairer(it.by).map(str::to_owned),
                is_contested: self.objection_to(**id).is_some(),
                parts: self.parts_to_sign(agreement, it.what.signer),
            });
            let signed: Vec<Signed> = signed.collect();
            let to_sign = people.iter().map(|(person, _)| self.parts_to_sign(agreement, *person));
            let waiting = to_sign.min_by_key(Vec::len).unwrap_or_else(|| Part::ALL.to_vec());
            let names = people.iter().map(|(_, member)| member.name.get().clone()).collect();
            let mut party = SigningParty { role, names, signed, waiting };
            if party.has_signed() {
                party.waiting.clear();
                let signers = party.signed.iter().filter(|it| !it.is_contested);
                party.names = signers.map(|it| it.name.clone()).collect();
            }
            party
        };
        self.signers_of(agreement).iter().map(party).collect()
    }

    /// Which one a version is, counted from the first that stands.
    pub fn agreement_number(&self, agreement: AgreementId) -> usize {
        self.agreements().take_while(|(it, _)| *it != agreement).count() + 1
    }
}
