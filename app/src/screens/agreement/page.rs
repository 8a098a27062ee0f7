//! The agreement that counts. The candidate on the bus, the employer at the gate: what changed since they signed is named on top,
//! beside what it was, and they sign in one tap. The coach sees who still has to.

use dioxus::prelude::*;
use shared::id::{PersonId, TrajectId};
use shared::record::Traject;
use shared::record::path::agreement::{Agreement as Terms, AgreementId, Part};
use shared::role::Role;

use super::as_pdf::AsPdf;
use super::older::Older;
use super::part_cards::PartCards;
use super::parties::Signatures;
use super::withdrawing::Withdrawing;
use super::witness::{Witness, signature};
use crate::forms::saving::{may, save};
use crate::parts::{BigButton, ButtonKind, ButtonLink, Empty, Icon, Notice, Tone};
use crate::phrases::path::part_title;
use crate::route::Route;
use crate::screens::frame::absent::Absent;
use crate::screens::frame::traject_frame::{SharedPage, Side};
use crate::screens::notices::NotHeard;
use crate::session::use_session;

/// What the page shows of a version.
#[derive(Debug, Clone, PartialEq)]
struct Shown {
    version: Terms,
    /// What this person signed before.
    signed: Option<Terms>,
    /// The parts that say something else since then; all to who never signed.
    changed: Vec<Part>,
}

fn shown(traject: &Traject, id: AgreementId, person: PersonId) -> Option<Shown> {
    let version = traject.path().agreements.get(&id)?.what.clone();
    let signed = traject.signed_before(id, person).cloned();
    let changed = traject.parts_to_sign(id, person);
    Some(Shown { version, signed, changed })
}

/// What is agreed in a traject.
#[component]
pub fn Agreement(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let person = session.person();
    let found = session.ask_traject(log, |it| {
        let newest = it.agreement().map(|(id, _)| id);
        Some((it.role(person?)?, newest))
    });
    let Some((role, newest)) = found.flatten() else {
        return rsx! {
            Absent {}
        };
    };
    rsx! {
        SharedPage { log, side: Side::Agreement, title: w.a_agreement(), back: Route::Talks,
            // Another version is another page: nothing that was half tapped on the one before goes over to it.
            for id in newest {
                Version { key: "{id}", log, role, id }
            }
            if newest.is_none() {
                Nothing { log, role }
            }
        }
    }
}

/// Nothing is on paper yet.
#[component]
fn Nothing(log: TrajectId, role: Role) -> Element {
    let w = use_session().messages();
    let text = if role == Role::Coach { "" } else { w.a_agreement_none_coach() };
    rsx! {
        Empty { title: w.a_agreement_none(), text,
            if role == Role::Coach {
                ButtonLink {
                    label: w.s_agreement_first(),
                    icon: Icon::Edit,
                    href: Route::EditAgreement { log }.to_string(),
                }
            }
            ToMoney { log, role }
        }
    }
}

/// The way to what it costs: for who may fill it in, and for whoever it was filled in for.
#[component]
fn ToMoney(log: TrajectId, role: Role) -> Element {
    let session = use_session();
    let w = session.messages();
    let has_any = session.ask_traject(log, |traject| {
        traject.visible_placements().any(|(id, _)| traject.funding_of(id).is_some())
    });
    if role != Role::Coach && has_any != Some(true) {
        return VNode::empty();
    }
    rsx! {
        ButtonLink {
            label: w.a_money_title(),
            kind: ButtonKind::Quiet,
            icon: Icon::Work,
            href: Route::Money { log }.to_string(),
        }
    }
}

/// The version that counts.
#[component]
fn Version(log: TrajectId, role: Role, id: AgreementId) -> Element {
    let session = use_session();
    let w = session.messages();
    let person = session.person();
    let found = session.ask_traject(log, |it| shown(it, id, person?)).flatten();
    let Some(Shown { version, signed, changed }) = found else { return VNode::empty() };
    let words = version.digest();
    let signature = person.map(|signer| signature(session, id, words, signer));
    let signature = signature.filter(|edit| may(session, log, edit));
    let can_sign = signature.is_some();
    let before = signed.filter(|_| can_sign);
    let notice = before.as_ref().map(|_| match changed.as_slice() {
        [] => (w.a_agreement_same(), Tone::Plain),
        [..] => (w.a_agreement_changed(), Tone::Sun),
    });
    let sign = move |()| {
        save(session, log, signature.clone().into_iter().collect(), w.a_signed());
    };
    rsx! {
        Signatures { log, id }
        if let Some((text, tone)) = notice {
            Notice { text, tone, icon: Icon::Turn,
                for part in changed.iter().copied() {
                    p { key: "{part as u8}", class: "strong", {part_title(w, part)} }
                }
            }
        }
        PartCards { version, parts: Part::ALL.to_vec(), before }
        NotHeard { log }
        if can_sign {
            BigButton {
                label: if role == Role::Candidate { w.c_evaluation_sign() } else { w.a_agreement_sign() },
                icon: Icon::Sign,
                onpress: sign,
            }
        }
        Witness { log, id, words }
        ToMoney { log, role }
        Older { log, id }
        ButtonLink {
            label: w.a_talk_on_paper(),
            kind: ButtonKind::Quiet,
            icon: Icon::Print,
            href: Route::AgreementPaper { log }.to_string(),
        }
        if role == Role::Coach {
            AsPdf { log }
            ButtonLink {
                label: w.s_agreement_new(),
                kind: ButtonKind::Quiet,
                icon: Icon::Edit,
                href: Route::EditAgreement { log }.to_string(),
            }
            Withdrawing { log, id }
        }
    }
}
