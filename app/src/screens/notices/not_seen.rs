//! That somebody has not seen what was written as it is now: never when they did.

use dioxus::prelude::*;
use shared::id::{Seq, TrajectId};
use shared::role::Role;

use crate::parts::{Chip, Icon, Tone};
use crate::session::use_session;

/// The mark beside a party of which nobody has seen what was written last in this entry; nothing beside one's own, and none
/// of what the server does not have.
#[component]
pub fn NotSeen(log: TrajectId, written: Option<Seq>, party: Role) -> Element {
    let session = use_session();
    let w = session.messages();
    let is_unseen = session.ask(|phone| {
        let (traject, written) = (phone.traject(log)?, written?);
        let me = phone.me().person;
        let mut people = traject.members_in(party).map(|(person, _)| person).peekable();
        people.peek()?;
        Some(people.all(|person| person != me && !phone.is_seen_by(log, person, written)))
    });
    rsx! {
        if is_unseen.flatten() == Some(true) {
            Chip { label: w.a_not_seen(), tone: Tone::Plain, icon: Icon::Eye }
        }
    }
}
