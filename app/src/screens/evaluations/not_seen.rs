//! That somebody has not seen a talk as it is now: never when they did, and nothing of anything else.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::evaluation::EvaluationId;
use shared::role::Role;

use crate::parts::{Chip, Icon, Tone};
use crate::session::use_session;

/// The mark beside a party of which nobody has seen it; nothing beside one's own.
#[component]
pub fn NotSeen(log: TrajectId, evaluation: EvaluationId, party: Role) -> Element {
    let session = use_session();
    let w = session.messages();
    let is_unseen = session.ask(|phone| {
        let traject = phone.traject(log)?;
        let written = traject.evaluations.get(&evaluation)?.written_at()?;
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
