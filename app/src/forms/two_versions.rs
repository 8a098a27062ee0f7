//! Two versions of one field, with who and when, and the choice between them. Knows no field: the caller says it in words.

use dioxus::prelude::*;
use shared::change::Stamp;
use shared::id::TrajectId;
use shared::record::Edit;
use shared::register::{Register, Version as Written};

use super::saving::{may, save};
use crate::format::format_stamp;
use crate::parts::{Version, Versions};
use crate::phrases::initials;
use crate::session::use_session;

/// One version to choose: what it says, who wrote it, and the edit that makes it the one.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    pub by: Stamp,
    pub text: String,
    pub edit: Edit,
}

/// The versions of a field; none for a field that nobody wrote at the same time as another.
pub fn offers<T: PartialEq>(
    register: &Register<T>,
    say: impl Fn(&T) -> String,
    set: impl Fn(&T) -> Edit,
) -> Vec<Offer> {
    if register.others().is_empty() {
        return Vec::new();
    }
    let versions = std::iter::once(register.shown()).chain(register.others());
    let offer = |version: &Written<T>| Offer {
        by: version.by,
        text: say(&version.value),
        edit: set(&version.value),
    };
    versions.map(offer).collect()
}

/// The choice, one tap. Shows nothing where there is nothing to choose, or for who may not.
#[component]
pub fn TwoVersions(
    log: TrajectId,
    /// Which field, in words.
    field: String,
    /// From `offers`: the shown one first.
    offers: Vec<Offer>,
) -> Element {
    let session = use_session();
    let w = session.messages();
    let Some(first) = offers.first() else { return VNode::empty() };
    if !may(session, log, &first.edit) {
        return VNode::empty();
    }
    let versions = session.ask_traject(log, |traject| {
        let version = |offer: &Offer| Version {
            initials: initials(traject.name_of(offer.by.author).unwrap_or_default()),
            by: format_stamp(session, traject, offer.by),
            text: if offer.text.is_empty() { w.s_not_set().to_owned() } else { offer.text.clone() },
        };
        offers.iter().map(version).collect::<Vec<_>>()
    });
    let choose = move |place: usize| {
        if let Some(offer) = offers.get(place) {
            save(session, log, vec![offer.edit.clone()], w.a_two_chosen());
        }
    };
    rsx! {
        Versions {
            title: w.s_two_of(&field),
            versions: versions.unwrap_or_default(),
            choose: w.a_two_choose(),
            onchoose: choose,
        }
    }
}
