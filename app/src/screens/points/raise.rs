//! Room to raise a point: a line, at any time. The candidate, on the bus: two taps and what they want to say.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::goal::GoalId;
use shared::record::point::{NewPoint, PointEdit, Purpose};
use shared::record::{At, Edit};

use crate::forms::form_state::use_form_state;
use crate::forms::saving::may;
use crate::parts::{Button, Field, FieldKind, Icon, Readiness};
use crate::session::use_session;

/// The name of the field in a draft.
pub const TEXT: &str = "text";

/// What is typed here is kept under, until it is sent.
pub fn draft_name(log: TrajectId, purpose: Purpose, goal: Option<GoalId>) -> String {
    let about = goal.map(|goal| goal.to_string()).unwrap_or_default();
    // As phones keep it: what is to be talked about goes without a name.
    let purpose = match purpose {
        Purpose::Talk => "",
        Purpose::Correction => "correction",
        Purpose::Restriction => "restriction",
    };
    format!("point/{log}/{purpose}/{about}")
}

/// The field, for who may raise one.
#[component]
pub fn Raise(log: TrajectId, purpose: Purpose, goal: Option<GoalId>) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form_state(move || draft_name(log, purpose, goal));
    let text = form.or(TEXT, "");
    let raise = move |text: String| {
        let new = NewPoint { text, purpose, goal };
        Edit::Point(At(session.new_id(), PointEdit::Raise(new)))
    };
    // Whether they may at all, whatever they say.
    if !may(session, log, &raise("?".to_owned())) {
        return VNode::empty();
    }
    let state = if text.trim().is_empty() { Readiness::Waiting } else { Readiness::Ready };
    let send = move |()| {
        let edit = raise(form.or(TEXT, "").trim().to_owned());
        form.save(log, vec![edit], w.c_point_sent());
    };
    let (label, button) = match purpose {
        Purpose::Talk => (w.c_point_talk_what(), w.c_point_talk_add()),
        Purpose::Correction => (w.c_point_correction_what(), w.a_send()),
        Purpose::Restriction => (w.c_point_restriction_what(), w.a_send()),
    };
    rsx! {
        if purpose == Purpose::Restriction {
            p { {w.c_point_restriction_means()} }
        }
        Field {
            label,
            hint: w.c_point_readers(),
            kind: FieldKind::Text,
            value: text,
            limit: TEXT_CHARS_MAX,
            onsave: move |text| form.put(TEXT, text),
        }
        Button { label: button, icon: Icon::Send, state, onpress: send }
    }
}
