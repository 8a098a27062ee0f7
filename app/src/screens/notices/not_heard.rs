//! That nobody has heard yet what cannot wait: a candidate without a network is told so, with the call one tap away. Knows no
//! record.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::role::Role;

use crate::format::call_address;
use crate::parts::{ButtonKind, ButtonLink, Icon, Notice, Tone};
use crate::session::use_session;

/// Nothing, as long as all of this log is sent or on its way.
#[component]
pub fn NotHeard(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let waits = session.ask(|phone| phone.replica(log).is_some_and(|it| !it.pending().is_empty()));
    let coaches = session.ask_traject(log, numbers).unwrap_or_default();
    rsx! {
        if session.link().is_away() && waits == Some(true) {
            Notice { text: w.c_not_heard(), tone: Tone::Plain, icon: Icon::Call,
                for (name , href) in coaches {
                    ButtonLink { key: "{href}", label: w.a_call_name(&name), kind: ButtonKind::Quiet, icon: Icon::Call, href }
                }
            }
        }
    }
}

/// The coaches who can be called, each with the address that dials.
fn numbers(traject: &Traject) -> Vec<(String, String)> {
    let coaches = traject.members_in(Role::Coach).map(|(_, it)| it);
    let dialled =
        coaches.filter_map(|it| Some((it.name.get().clone(), call_address(it.phone.get())?)));
    dialled.collect()
}
