//! The versions of before, each with what it changed. Folded away.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::path::agreement::{Agreement, AgreementId, Part};

use super::part_cards::PartCards;
use crate::format::{count, format_moment};
use crate::parts::{Disclosure, Icon};
use crate::session::use_session;

/// A version, with the one before it.
type Step = (AgreementId, shared::change::Stamp, Agreement, Option<Agreement>);

/// All but this one, the first first.
fn before(traject: &Traject, id: AgreementId) -> Vec<Step> {
    let mut last = None;
    let mut steps = Vec::new();
    for (older, fact) in traject.agreements().take_while(|(it, _)| *it != id) {
        steps.push((older, fact.by, fact.what.clone(), last.replace(fact.what.clone())));
    }
    steps
}

/// What stood before this version.
#[component]
pub fn Older(log: TrajectId, id: AgreementId) -> Element {
    let session = use_session();
    let w = session.messages();
    let steps = session.ask_traject(log, |it| before(it, id)).unwrap_or_default();
    if steps.is_empty() {
        return VNode::empty();
    }
    rsx! {
        Disclosure { label: w.a_agreement_older(), icon: Icon::Clock,
            for (place , (id , by , version , last)) in steps.into_iter().enumerate().rev() {
                div { key: "{id}", class: "stack",
                    h3 { {w.a_agreement_version(count(place + 1), &format_moment(session, by))} }
                    PartCards {
                        parts: last.as_ref().map_or(Part::ALL.to_vec(), |last| version.changed_from(last)),
                        version,
                        before: last,
                    }
                }
            }
        }
    }
}
