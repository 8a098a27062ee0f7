//! The agreement that counts. The candidate on the bus, the employer at the gate: what is new since they signed stands on top,
//! and they sign in one tap. The coach sees who still has to.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::fact::{Fact, FactEdit};
use shared::record::path::PathEdit;
use shared::record::path::agreement::{Agreement as Terms, AgreementId, Part};
use shared::record::path::signature::Signature;
use shared::record::{At, Edit, Traject};
use shared::role::Role;

use super::older::Older;
use super::part_cards::PartCards;
use super::parties::Signatures;
use super::withdrawing::Withdrawing;
use super::witness::Witness;
use crate::forms::saving::{may, save};
use crate::parts::{BigButton, ButtonKind, ButtonLink, Empty, Icon, Notice, Screen, Tone};
use crate::route::Route;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::absent::Absent;
use crate::screens::frame::traject_frame::{Side, TrajectFrame};
use crate::screens::frame::unsent::Unsent;
use crate::screens::notices::NotHeard;
use crate::session::use_session;

/// What the page shows of the version that counts.
#[derive(Debug, Clone, PartialEq)]
struct Shown {
    id: AgreementId,
    version: Fact<Terms>,
    /// What this person signed before.
    signed: Option<Terms>,
    /// The parts that say something else since then; all to who never signed.
    changed: Vec<Part>,
}

fn shown(traject: &Traject, person: shared::id::PersonId) -> Option<Shown> {
    let (id, version) = traject.agreement()?;
    let signed = traject.signed_before(id, person).cloned();
    let changed = traject.parts_to_sign(id, person);
    Some(Shown { id, version: version.clone(), signed, changed })
}

/// What is agreed in a traject.
#[component]
pub fn Agreement(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let person = session.person();
    let role = session.ask_traject(log, |it| it.role(person?)).flatten();
    match role {
        None => rsx! {
            Absent {}
        },
        Some(Role::Candidate) => rsx! {
            Screen {
                title: w.a_agreement(),
                back: Route::Talks {}.to_string(),
                back_label: w.a_back(),
                actions: rsx! { Unsent {} Listen {} },
                Body { log, role: Role::Candidate }
            }
        },
        Some(role) => rsx! {
            TrajectFrame { log, side: Side::Agreement, Body { log, role } }
        },
    }
}

#[component]
fn Body(log: TrajectId, role: Role) -> Element {
    let session = use_session();
    let w = session.messages();
    let person = session.person();
    let found = session.ask_traject(log, |it| shown(it, person?)).flatten();
    let edit = Route::EditAgreement { log }.to_string();
    let Some(Shown { id, version, signed, changed }) = found else {
        return rsx! {
            Empty {
                title: w.a_agreement_none(),
                text: if role == Role::Coach { "" } else { w.a_agreement_none_coach() },
                if role == Role::Coach {
                    ButtonLink { label: w.s_agreement_first(), icon: Icon::Edit, href: edit }
                }
            }
        };
    };
    let signature = person.map(|signer| {
        let words = version.what.digest();
        PathEdit::Signature(At(
            session.new_id(),
            FactEdit::Give(Signature { agreement: id, words, signer }),
        ))
    });
    let signature = signature.map(Edit::from).filter(|edit| may(session, log, edit));
    let can_sign = signature.is_some();
    let sign = move |()| {
        save(session, log, signature.clone().into_iter().collect(), w.a_signed());
    };
    rsx! {
        Signatures { log, id }
        if can_sign {
            match &signed {
                Some(signed) if changed.is_empty() => rsx! {
                    Notice { text: w.a_agreement_same(), tone: Tone::Plain }
                    PartCards { version: version.what.clone(), parts: Vec::new(), before: signed.clone() }
                },
                Some(signed) => rsx! {
                    Notice { text: w.a_agreement_changed(), tone: Tone::Sun, icon: Icon::Turn }
                    PartCards { version: version.what.clone(), parts: changed.clone(), before: signed.clone() }
                },
                None => rsx! {},
            }
        }
        PartCards {
            version: version.what.clone(),
            parts: if can_sign && signed.is_some() { rest(&changed) } else { Part::ALL.to_vec() },
        }
        NotHeard { log }
        if can_sign {
            BigButton {
                label: if role == Role::Candidate { w.c_evaluation_sign() } else { w.a_agreement_sign() },
                icon: Icon::Sign,
                onpress: sign,
            }
        }
        Witness { log, id, words: version.what.digest() }
        Older { log, id }
        ButtonLink {
            label: w.a_talk_on_paper(),
            kind: ButtonKind::Quiet,
            icon: Icon::Print,
            href: Route::AgreementPaper { log }.to_string(),
        }
        if role == Role::Coach {
            ButtonLink { label: w.s_agreement_new(), kind: ButtonKind::Quiet, icon: Icon::Edit, href: edit }
            Withdrawing { log, id }
        }
    }
}

/// The parts that were not named yet.
fn rest(named: &[Part]) -> Vec<Part> {
    Part::ALL.into_iter().filter(|part| !named.contains(part)).collect()
}
