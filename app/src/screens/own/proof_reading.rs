//! How a proof reads for whoever has it: on the card of one that was made, and before it is.

use dioxus::prelude::*;
use shared::labels::{proof_how, proof_place, proof_seen};
use shared::proof::Shown;

use crate::parts::{Card, Glyph, Icon, List, Row};
use crate::session::use_session;

/// What whoever has it reads.
#[component]
pub(super) fn Reading(title: String, shown: Shown, children: Element) -> Element {
    let w = use_session().messages();
    let place = proof_place(w, &shown);
    let until = shown.until.map(|day| w.e_proof_until(&w.full_day(day)));
    rsx! {
        Card { title,
            p { "{w.e_proof_of(&shown.name)}" }
            if !place.is_empty() {
                p { class: "soft", "{place}" }
            }
            List {
                for (at , it) in shown.lines.into_iter().enumerate() {
                    Row { key: "{at}", title: it.name.clone(), meta: proof_how(w, &it), leading: rsx! { Glyph { icon: Icon::Check } },
                        for (at , seen) in proof_seen(w, &it).into_iter().enumerate() {
                            p { key: "{at}", class: "soft", "{seen}" }
                        }
                    }
                }
            }
            if let Some(until) = until {
                p { class: "soft", "{until}" }
            }
            {children}
        }
    }
}
