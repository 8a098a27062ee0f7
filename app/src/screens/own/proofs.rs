//! A proof to take along. The candidate, before they show somebody what they can do: 2 taps from Ik, then what may stand on it, and
//! one tap makes it. Below what they made stands until they take it back, in two.

use dioxus::prelude::*;

use super::proof_card::ProofCard;
use super::proof_form::ProofForm;
use super::proof_told::{Made, told};
use crate::parts::{Empty, Screen};
use crate::route::Route;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::current::NoPlan;
use crate::screens::frame::unsent::Unsent;
use crate::session::use_session;

/// The screen.
#[component]
pub fn OwnProofs() -> Element {
    let session = use_session();
    let w = session.messages();
    let Some(person) = session.person() else {
        return rsx! {
            NoPlan { title: w.c_proof_make_title() }
        };
    };
    let today = session.today();
    let (made, is_empty) = told(session, person, |it| {
        let proofs = it.file.proofs().into_iter();
        let made = proofs.filter_map(|(id, proof)| {
            let shown = it.shown(proof, today)?;
            Some(Made { id, shown, is_sent: proof.by.seq.is_some() })
        });
        (made.collect::<Vec<_>>(), it.provable().is_empty())
    });
    rsx! {
        Screen {
            title: w.c_proof_make_title(),
            back: Route::Me {}.to_string(),
            back_label: w.a_back(),
            actions: rsx! { Unsent {} Listen {} },
            p { "{w.c_proof_make_text()}" }
            for made in made {
                ProofCard { key: "{made.id}", person, made }
            }
            if is_empty {
                Empty { title: w.c_me_proof_empty() }
            } else {
                ProofForm { person }
            }
        }
    }
}
