//! Who signed a version, on whose phone, and who has still to. Who is said to have signed on another's phone may contest it.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::labels::{on_fresh, parts_anew};
use shared::limits::TEXT_CHARS_MAX;
use shared::record::fact::FactEdit;
use shared::record::path::PathEdit;
use shared::record::path::agreement::{AgreementId, Part};
use shared::record::path::objection::Objection;
use shared::record::path::signature::SignatureId;
use shared::record::path::signing::{Signed, SigningParty};
use shared::record::{At, Edit};
use shared::role::Role;

use crate::format::{format_moment, who};
use crate::forms::form_state::use_form_state;
use crate::forms::saving::{may, save};
use crate::parts::{
    Button, ButtonKind, Card, Chip, Disclosure, Field, FieldKind, Icon, List, Row, Tone,
};
use crate::session::{Session, use_session};

/// Who signed, and who has still to.
#[component]
pub fn Signatures(log: TrajectId, id: AgreementId) -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask_traject(log, |traject| {
        let version = traject.path().agreements.get(&id)?;
        Some((traject.agreement_number(id), version.by, traject.signing_parties(id)))
    });
    let Some((nth, by, parties)) = found.flatten() else { return VNode::empty() };
    let reader = session.role().unwrap_or(Role::Coach);
    let is_complete = parties.iter().all(SigningParty::has_signed);
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
                    Row { key: "{party.role as u8}", title: party.names.join(", "), meta: who(w, reader, party.role),
                        for it in party.signed.clone() {
                            OneSignature { key: "{it.id}", log, it }
                        }
                        if !party.has_signed() {
                            Chip { label: w.a_signature_waiting(), tone: Tone::Plain, icon: Icon::Clock }
                            Anew { parts: party.waiting.clone() }
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
    let when = format_moment(session, it.by);
    let label = match &it.witness {
        Some(name) => w.a_agreement_witnessed(name, &when),
        None => w.c_evaluation_signed(&when),
    };
    let take_back = Edit::from(PathEdit::Signature(At(it.id, FactEdit::Hide(true))));
    let can_take_back = session.person() == Some(it.by.author) && may(session, log, &take_back);
    let unsign = move |()| {
        save(session, log, vec![take_back.clone()], w.a_signature_back());
    };
    rsx! {
        div { class: "stack-tight",
            if it.is_contested {
                Chip { label: w.a_agreement_objected(), tone: Tone::Care, icon: Icon::Turn }
            } else {
                if let Some(name) = &it.pairer {
                    p { class: "soft", {on_fresh(w, name)} }
                }
                Chip { label, tone: Tone::Done, icon: Icon::Sign }
                if can_take_back {
                    Button { label: w.a_signature_take_back(), kind: ButtonKind::Plain, icon: Icon::Undo, onpress: unsign }
                }
                Anew { parts: it.parts.clone() }
                Contest { log, signature: it.id }
            }
        }
    }
}

/// What is signed anew, where something was signed before.
#[component]
fn Anew(parts: Vec<Part>) -> Element {
    let anew = parts_anew(use_session().messages(), &parts);
    if anew.is_empty() {
        return VNode::empty();
    }
    rsx! {
        p { class: "soft", "{anew}" }
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
