//! The field of a thread. Knows no message that was sent.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::fact::FactEdit;
use shared::record::path::PathEdit;
use shared::record::path::message::Message;
use shared::record::{At, Edit};
use shared::role::Role;

use crate::screens::controls::one_line::OneLine;
use crate::session::use_session;

/// What is typed here is kept under, until it is sent.
pub fn draft_name(log: TrajectId) -> String {
    format!("message/{log}")
}

/// The field, for who may write.
#[component]
pub fn Writing(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let hint = match session.role() {
        Some(Role::Candidate) => w.c_message_readers(),
        Some(Role::Coach | Role::Employer | Role::Manager) | None => w.s_message_readers(),
    };
    let give = move |text: String| {
        let message = FactEdit::Give(Message { text });
        Edit::from(PathEdit::Message(At(session.new_id(), message)))
    };
    rsx! {
        OneLine { log, draft: draft_name(log), label: w.a_message_write(), hint, give }
    }
}
