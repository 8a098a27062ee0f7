//! Fields of an employer's record that two wrote at once, with the choice between them. Knows no kind.

use dioxus::prelude::*;
use shared::id::{LogId, PersonId};
use shared::record::office::OfficeRecordId;
use shared::state::State;

use crate::forms::two_versions::{DoubledFields, shown};
use crate::phrases::{self, Doubled, in_words};
use crate::session::use_session;

/// The choices that wait on this record; usually none.
#[component]
pub fn TwoVersions(log: LogId, of: OfficeRecordId) -> Element {
    let session = use_session();
    let w = session.messages();
    let all = session.ask(|phone| {
        let state = phone.replica(log)?.state();
        let State::Later(records) = state else { return None };
        let (members, me) = (state.members(), session.me()?);
        // The office's log has no members: of others who wrote there, this phone knows no name.
        let name_of = |author: PersonId| {
            let member = members.iter().find(|it| it.view.person == author);
            let mine = (me.person == author).then(|| me.name.clone());
            member.map(|it| it.name.clone()).or(mine).unwrap_or_else(|| w.s_colleague().to_owned())
        };
        let written = |edit: &_| phrases::office::written(w, edit);
        let doubled = records.versions(of).into_iter().filter_map(|it| in_words(it, &written));
        let field = |it: Doubled| (shown(session, &name_of, &it), it);
        Some(doubled.map(field).collect::<Vec<_>>())
    });
    rsx! {
        DoubledFields { log, all: all.flatten().unwrap_or_default() }
    }
}
