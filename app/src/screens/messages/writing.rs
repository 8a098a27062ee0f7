//! The field of a thread, kept while it is typed in. Knows no message that was sent.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::fact::FactEdit;
use shared::record::path::PathEdit;
use shared::record::path::message::Message;
use shared::record::{At, Edit};
use shared::role::Role;

use crate::forms::form_state::use_form_state;
use crate::forms::saving::may;
use crate::parts::{BigButton, Field, FieldKind, Icon, Readiness};
use crate::session::use_session;

/// The name of the field in a draft.
pub const TEXT: &str = "text";

/// What is typed here is kept under, until it is sent.
pub fn draft_name(log: TrajectId) -> String {
    format!("message/{log}")
}

/// The field, for who may write.
#[component]
pub fn Writing(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form_state(move || draft_name(log));
    let text = form.or(TEXT, "");
    let give = move |text: String| {
        let message = FactEdit::Give(Message { text });
        Edit::from(PathEdit::Message(At(session.new_id(), message)))
    };
    // Whether they may at all, whatever they say.
    if !may(session, log, &give("?".to_owned())) {
        return VNode::empty();
    }
    let state = if text.trim().is_empty() { Readiness::Waiting } else { Readiness::Ready };
    let send = move |()| {
        let edit = give(form.or(TEXT, "").trim().to_owned());
        form.save(log, vec![edit], w.a_saved_here());
    };
    let hint = match session.role() {
        Some(Role::Candidate) => w.c_message_readers(),
        Some(Role::Coach | Role::Employer | Role::Manager) | None => w.s_message_readers(),
    };
    rsx! {
        Field {
            label: w.a_message_write(),
            hint,
            kind: FieldKind::Text,
            value: text,
            limit: TEXT_CHARS_MAX,
            onsave: move |text| form.put(TEXT, text),
        }
        BigButton { label: w.a_send(), icon: Icon::Send, state, onpress: send }
    }
}
