//! The field for an idea, kept while it is typed in.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::fact::FactEdit;
use shared::record::path::PathEdit;
use shared::record::path::suggestion::Suggestion;
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
    format!("idea/{log}")
}

/// The field, for who may suggest something.
#[component]
pub fn Writing(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form_state(move || draft_name(log));
    let text = form.or(TEXT, "");
    let (role, person) = (session.role(), session.person());
    let give = move |text: String| {
        let employer = person.filter(|_| role == Some(Role::Employer));
        let given = FactEdit::Give(Suggestion { text, employer });
        Edit::from(PathEdit::Suggestion(At(session.new_id(), given)))
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
    let hint = match role {
        Some(Role::Employer) => w.e_idea_readers(),
        Some(Role::Candidate | Role::Coach | Role::Manager) | None => w.c_idea_readers(),
    };
    rsx! {
        Field {
            label: w.a_idea_write(),
            hint,
            kind: FieldKind::Text,
            value: text,
            limit: TEXT_CHARS_MAX,
            onsave: move |text| form.put(TEXT, text),
        }
        BigButton { label: w.a_send(), icon: Icon::Send, state, onpress: send }
    }
}
