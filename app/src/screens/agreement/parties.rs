//! Who signed a version, on whose phone, and who has still to. Who is said to have signed on another's phone may contest it.

use dioxus::prelude::*;
use shared::id::{PersonId, TrajectId};
use shared::limits::TEXT_CHARS_MAX;
use shared::record::fact::{Fact, FactEdit};
use shared::record::path::PathEdit;
use shared::record::path::agreement::AgreementId;
use shared::record::path::objection::Objection;
use shared::record::path::signature::{Signature, SignatureId};
use shared::record::{At, Edit, Traject};
use shared::role::Role;

use crate::format::{format_moment, who};
use crate::forms::form_state::use_form_state;
use crate::forms::saving::{may, save};
use crate::parts::{
    Button, ButtonKind, Card, Chip, Disclosure, Field, FieldKind, Icon, List, Row, Tone,
};
use crate::session::{Session, use_session};

/// One signature as it is told.
#[derive(Debug, Clone, PartialEq)]
struct Signed {
    id: SignatureId,
    signer: PersonId,
    fact: Fact<Signature>,
    /// Whose phone it was, where it was not the signer's.
    witness: Option<String>,
    is_contested: bool,
}

/// A party, the names of its people, and their signatures.
#[derive(Debug, Clone, PartialEq)]
struct Party {
    role: Role,
    names: String,
    signed: Vec<Signed>,
}

impl Party {
    fn has_signed(&self) -> bool {
        self.signed.iter().any(|it| !it.is_contested)
    }
}

fn parties(traject: &Traject, id: AgreementId) -> Vec<Party> {
    let all = traject.path().signatures.iter();
    let under: Vec<_> = all.filter(|(_, it)| it.stands() && it.what.agreement == id).collect();
    let party = |role| {
        let names = traject.members_in(role).map(|(_, member)| member.name.get().as_str());
        let of_party = under.iter().filter(|(_, it)| {
            traject.members.get(&it.what.signer).is_some_and(|member| member.role == role)
        });
        let signed = of_party.map(|(id, it)| Signed {
            id: **id,
            signer: it.what.signer,
            fact: (*it).clone(),
            witness: (it.by.author != it.what.signer)
                .then(|| traject.name_of(it.by.author).unwrap_or_default().to_owned()),
            is_contested: traject.objection_to(**id).is_some(),
        });
        Party { role, names: names.collect::<Vec<_>>().join(", "), signed: signed.collect() }
    };
    traject.taking_part().iter().map(party).collect()
}

/// Who signed, and who has still to.
#[component]
pub fn Signatures(log: TrajectId, id: AgreementId) -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask_traject(log, |traject| {
        let (all, version) = (traject.agreements(), traject.path().agreements.get(&id)?);
        let nth = all.take_while(|(it, _)| *it != id).count() + 1;
        Some((nth, version.by, parties(traject, id)))
    });
    let Some((nth, by, parties)) = found.flatten() else { return VNode::empty() };
    let reader = session.role().unwrap_or(Role::Coach);
    let is_complete = parties.iter().all(Party::has_signed);
    let when = format_moment(session, by);
    rsx! {
        Card { title: w.a_agreement_version(crate::format::count(nth), &when),
            if is_complete {
                div { class: "cluster",
                    Chip { label: w.a_agreement_complete(), tone: Tone::Done, icon: Icon::Check }
                }
            }
            List {
                for party in parties {
                    Row { key: "{party.role as u8}", title: party.names.clone(), meta: who(w, reader, party.role),
                        for it in party.signed.clone() {
                            OneSignature { key: "{it.id}", log, it }
                        }
                        if !party.has_signed() {
                            Chip { label: w.a_signature_waiting(), tone: Tone::Plain, icon: Icon::Clock }
                        }
                    }
                }
            }
        }
    }
}

#[component]
fn OneSignature(log: TrajectId, it: Signed) -> Element {
    let session = use_session();
    let w = session.messages();
    let when = format_moment(session, it.fact.by);
    let label = match &it.witness {
        Some(name) => w.a_agreement_witnessed(name, &when),
        None => w.c_evaluation_signed(&when),
    };
    let take_back = Edit::from(PathEdit::Signature(At(it.id, FactEdit::Hide(true))));
    let can_take_back =
        session.person() == Some(it.fact.by.author) && may(session, log, &take_back);
    let unsign = move |()| {
        save(session, log, vec![take_back.clone()], w.a_signature_back());
    };
    rsx! {
        div { class: "stack-tight",
            if it.is_contested {
                Chip { label: w.a_agreement_objected(), tone: Tone::Care, icon: Icon::Turn }
            } else {
                Chip { label, tone: Tone::Done, icon: Icon::Sign }
                if can_take_back {
                    Button { label: w.a_signature_take_back(), kind: ButtonKind::Plain, icon: Icon::Undo, onpress: unsign }
                }
                Contest { log, signature: it.id }
            }
        }
    }
}

fn objection(session: Session, signature: SignatureId, words: String) -> Edit {
    let objection = Objection { signature, words };
    PathEdit::Objection(At(session.new_id(), FactEdit::Give(objection))).into()
}

const WORDS: &str = "words";

/// For who is said to have signed, and did not: folded away, for it is asked of few.
#[component]
fn Contest(log: TrajectId, signature: SignatureId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form_state(move || format!("contest/{log}/{signature}"));
    if !may(session, log, &objection(session, signature, String::new())) {
        return VNode::empty();
    }
    let send = move |()| {
        let words = form.or(WORDS, "").trim().to_owned();
        form.save(log, vec![objection(session, signature, words)], w.a_saved_here());
    };
    rsx! {
        Disclosure { label: w.a_agreement_object(), icon: Icon::Turn,
            Field {
                label: w.a_agreement_object_why(),
                hint: w.a_optional_words(),
                kind: FieldKind::Text,
                value: form.or(WORDS, ""),
                limit: TEXT_CHARS_MAX,
                onsave: move |text| form.put(WORDS, text),
            }
            Button { label: w.a_agreement_object(), kind: ButtonKind::Danger, onpress: send }
        }
    }
}
