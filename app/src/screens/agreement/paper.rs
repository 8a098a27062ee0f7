//! The agreement as a clean page to print: who, the seven parts, who signed. No field and no button is on the paper.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::path::agreement::{Agreement, AgreementId, Part};

use super::part_cards::PartCards;
use super::parties::Signatures;
use crate::format::line;
use crate::parts::{ButtonKind, Screen};
use crate::route::Route;
use crate::screens::controls::listen::Listen;
use crate::screens::controls::print_button::PrintButton;
use crate::screens::frame::absent::Absent;
use crate::session::use_session;

/// The page of the version that counts.
#[component]
pub fn AgreementPaper(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask_traject(log, |traject| {
        let (id, fact) = traject.agreement()?;
        let outline = traject.outline.as_ref()?;
        let about = line(
            w,
            &[
                traject.candidate_name().unwrap_or_default(),
                outline.job.get(),
                outline.employer.get(),
            ],
        );
        Some((id, fact.what.clone(), about))
    });
    let Some((id, version, about)): Option<(AgreementId, Agreement, String)> = found.flatten()
    else {
        return rsx! {
            Absent {}
        };
    };
    rsx! {
        Screen {
            title: line(w, &[w.a_agreement(), w.a_talk_on_paper()]),
            over: about,
            back: Route::Agreement { log }.to_string(),
            back_label: w.a_back(),
            actions: rsx! { Listen {} },
            footer: rsx! {
                PrintButton { kind: ButtonKind::Primary }
            },
            PartCards { version, parts: Part::ALL.to_vec() }
            Signatures { log, id }
        }
    }
}
