//! The field for an idea. Knows no idea that was sent.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::fact::FactEdit;
use shared::record::path::PathEdit;
use shared::record::path::suggestion::Suggestion;
use shared::record::{At, Edit};
use shared::role::Role;

use crate::screens::controls::one_line::OneLine;
use crate::session::use_session;

/// What is typed here is kept under, until it is sent.
pub fn draft_name(log: TrajectId) -> String {
    format!("idea/{log}")
}

/// The field, for who may suggest something.
#[component]
pub fn Writing(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let employer = session.person().filter(|_| session.role() == Some(Role::Employer));
    let hint = match session.role() {
        Some(Role::Employer) => w.e_idea_readers(),
        Some(Role::Candidate | Role::Coach | Role::Manager) | None => w.c_idea_readers(),
    };
    let give = move |text: String| {
        let given = FactEdit::Give(Suggestion { text, employer });
        Edit::from(PathEdit::Suggestion(At(session.new_id(), given)))
    };
    rsx! {
        OneLine { log, draft: draft_name(log), label: w.a_idea_write(), hint, give }
    }
}
