//! A proof that was made: what is on it, its page and its files, and taking it back.

use dioxus::prelude::*;
use shared::id::{LogId, PersonId};
use shared::record::fact::FactEdit;
use shared::record::own::proof::ProofId;
use shared::record::path::PathEdit;
use shared::record::{At, Edit};

use super::proof_reading::Reading;
use super::proof_told::Made;
use crate::forms::saving::save;
use crate::parts::{BigButton, ButtonKind, Disclosure, Glyph, Icon};
use crate::screens::controls::server_file::{FromServer, ServerFile};
use crate::session::papers::{ProofFile, proof_file, proof_page};
use crate::session::use_session;

/// The card.
#[component]
pub(super) fn ProofCard(person: PersonId, made: Made) -> Element {
    let session = use_session();
    let w = session.messages();
    let Made { id, shown, is_sent } = made;
    let day = w.full_day(session.local(shown.made).date());
    rsx! {
        Reading { title: w.c_proof_made_on(&day), shown,
            if is_sent {
                FromServer {
                    Files { id }
                }
            } else {
                p { class: "soft", "{w.c_proof_unsent()}" }
            }
            Withdrawing { person, id }
        }
    }
}

#[component]
fn Files(id: ProofId) -> Element {
    let w = use_session().messages();
    let lang = w.lang();
    let files = [
        (ProofFile::Paper, w.c_proof_paper(), "opstap.pdf"),
        (ProofFile::Badge, w.c_proof_badge(), "opstap.jwt"),
        (ProofFile::Open, w.c_proof_open(), "opstap.json"),
    ];
    rsx! {
        div { class: "button-wide",
            a { class: "button quiet", href: proof_page(id, lang), target: "_blank", rel: "noopener",
                Glyph { icon: Icon::Eye }
                span { "{w.c_proof_page()}" }
            }
        }
        for (file , label , name) in files {
            ServerFile { key: "{name}", label, href: proof_file(id, file, lang), name, lang: lang.tag() }
        }
    }
}

/// Two taps: what it means, then yes.
#[component]
fn Withdrawing(person: PersonId, id: ProofId) -> Element {
    let session = use_session();
    let w = session.messages();
    let withdraw = move |()| {
        let hide = Edit::from(PathEdit::Proof(At(id, FactEdit::Hide(true))));
        save(session, LogId::of_person(person), vec![hide], w.c_proof_withdrawn());
    };
    rsx! {
        Disclosure { label: w.c_proof_withdraw(), icon: Icon::Trash,
            p { "{w.c_proof_withdraw_text()}" }
            BigButton { label: w.c_proof_withdraw_yes(), kind: ButtonKind::Danger, onpress: withdraw }
        }
    }
}
