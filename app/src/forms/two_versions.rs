//! The fields of a record that two wrote at once, with who and when, and the choice between them. Knows no kind of record.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::RecordId;
use shared::record::Traject;

use super::saving::{may, save};
use crate::format::format_stamp;
use crate::parts::{Version, Versions};
use crate::phrases::{Doubled, Offer, doubled, initials};
use crate::session::{Session, use_session};

/// The choices that wait on this record, one tap each; usually none. Not for who may not choose.
#[component]
pub fn TwoVersions(log: TrajectId, of: RecordId) -> Element {
    let session = use_session();
    let w = session.messages();
    let all = session.ask_traject(log, |traject| {
        let fields = doubled(w, traject, of).into_iter();
        let field = |it: Doubled| (shown(session, traject, &it), it);
        fields.map(field).collect::<Vec<_>>()
    });
    let is_mine = |it: &Doubled| it.versions.first().is_some_and(|it| may(session, log, &it.edit));
    let mine = all.unwrap_or_default().into_iter().filter(|(_, it)| is_mine(it));
    rsx! {
        for (versions , it) in mine {
            Versions {
                key: "{it.label}",
                title: w.s_two_of(it.label),
                versions,
                choose: w.a_two_choose(),
                onchoose: move |place: usize| {
                    if let Some(version) = it.versions.get(place) {
                        save(session, log, vec![version.edit.clone()], w.a_two_chosen());
                    }
                },
            }
        }
    }
}

/// The versions as they are shown side by side.
fn shown(session: Session, traject: &Traject, it: &Doubled) -> Vec<Version> {
    let w = session.messages();
    let version = |version: &Offer| Version {
        initials: initials(traject.name_of(version.by.author).unwrap_or_default()),
        by: format_stamp(session, traject, version.by),
        text: if version.value.is_empty() {
            w.s_not_set().to_owned()
        } else {
            version.value.clone()
        },
    };
    it.versions.iter().map(version).collect()
}
