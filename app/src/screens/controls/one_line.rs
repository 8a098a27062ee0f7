//! One field and "Versturen": what is typed is kept until it is sent. Knows not what a line becomes.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::Edit;

use crate::forms::form_state::use_form_state;
use crate::forms::saving::may;
use crate::parts::{BigButton, Field, FieldKind, Icon, Readiness};
use crate::session::use_session;

/// The name of the field in a draft.
pub const TEXT: &str = "text";

/// The field, for who may say it at all, whatever they say. The draft has one name for as long as the field stands.
#[component]
pub fn OneLine(
    log: TrajectId,
    draft: String,
    label: String,
    hint: String,
    /// What a line becomes.
    give: Callback<String, Edit>,
) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form_state(move || draft.clone());
    if !may(session, log, &give("?".to_owned())) {
        return VNode::empty();
    }
    let text = form.or(TEXT, "");
    let state = if text.trim().is_empty() { Readiness::Waiting } else { Readiness::Ready };
    let send = move |()| {
        let edit = give(form.or(TEXT, "").trim().to_owned());
        form.save(log, vec![edit], w.a_saved_here());
    };
    rsx! {
        Field {
            label,
            hint,
            kind: FieldKind::Text,
            value: text,
            limit: TEXT_CHARS_MAX,
            onsave: move |text| form.put(TEXT, text),
        }
        BigButton { label: w.a_send(), icon: Icon::Send, state, onpress: send }
    }
}
