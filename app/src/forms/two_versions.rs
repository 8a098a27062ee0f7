//! The fields of a record that two wrote at once, with who and when, and the choice between them. Knows no kind of record.

use dioxus::prelude::*;
use shared::id::{LogId, PersonId};
use shared::record::{RecordId, Traject};

use super::saving::{may, save};
use crate::format::format_moment;
use crate::parts::{Version, Versions};
use crate::phrases::{Doubled, Offer, doubled, initials};
use crate::session::{Session, use_session};

/// The choices that wait on this record, one tap each; usually none. Not for who may not choose.
#[component]
pub fn TwoVersions(log: LogId, of: RecordId) -> Element {
    let session = use_session();
    let w = session.messages();
    let all = session.ask(|phone| {
        let state = phone.replica(log)?.state();
        // A person's own log speaks of no record of a traject, and holds no name: whoever may choose there wrote both.
        let none = Traject::default();
        let traject = state.traject().unwrap_or(&none);
        let me = session.me().map(|me| me.name).unwrap_or_default();
        let name_of = |author| traject.name_of(author).unwrap_or(&me).to_owned();
        let field = |it: Doubled| (shown(session, &name_of, &it), it);
        Some(doubled(w, traject, state.versions(of)).into_iter().map(field).collect::<Vec<_>>())
    });
    rsx! {
        DoubledFields { log, all: all.flatten().unwrap_or_default() }
    }
}

/// Fields that wait for a choice, each with its versions as they are shown.
#[component]
pub fn DoubledFields(log: LogId, all: Vec<(Vec<Version>, Doubled)>) -> Element {
    let session = use_session();
    let w = session.messages();
    let is_mine = |it: &Doubled| it.versions.first().is_some_and(|it| may(session, log, &it.edit));
    let mine = all.into_iter().filter(|(_, it)| is_mine(it));
    rsx! {
        for (versions , it) in mine {
            Versions {
                key: "{it.label}",
                title: w.a_two_of(it.label),
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
pub fn shown(session: Session, name_of: &dyn Fn(PersonId) -> String, it: &Doubled) -> Vec<Version> {
    let w = session.messages();
    let version = |version: &Offer| {
        let name = name_of(version.by.author);
        let is_open = version.value.is_empty();
        Version {
            initials: initials(&name),
            by: w.a_by_when(&name, &format_moment(session, version.by)),
            text: if is_open { w.a_not_set().to_owned() } else { version.value.clone() },
        }
    };
    it.versions.iter().map(version).collect()
}
