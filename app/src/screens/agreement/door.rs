//! The way to what was agreed, from a candidate's talks: whether it waits for them stands on it.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::role::Role;

use crate::parts::{Card, Chip, Icon, List, Row, Tone};
use crate::route::Route;
use crate::session::use_session;

/// The door; nothing as long as nothing is on paper.
#[component]
pub fn AgreementDoor(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask_traject(log, |traject| {
        let (newest, _) = traject.agreement()?;
        Some((traject.is_agreed(), traject.signed_by(newest).has(Role::Candidate)))
    });
    let Some((is_agreed, has_signed)) = found.flatten() else { return VNode::empty() };
    let (label, tone) = match (is_agreed, has_signed) {
        (true, _) => (w.a_agreement_complete(), Tone::Done),
        (false, true) => (w.a_signed(), Tone::Plain),
        (false, false) => (w.c_new_sign(), Tone::Sun),
    };
    rsx! {
        Card {
            List {
                Row { title: w.a_agreement(), href: Route::Agreement { log }.to_string(),
                    Chip { label, tone, icon: Icon::Sign }
                }
            }
        }
    }
}
