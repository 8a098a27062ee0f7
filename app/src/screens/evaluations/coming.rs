//! Whether the candidate can come to a talk: "ik kan niet" is one tap, with a reason for who wants to give one. And the talk
//! in their own calendar. Knows no answers.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::appointment::Answer;
use shared::record::evaluation::{Evaluation, EvaluationEdit, EvaluationField, EvaluationId};
use shared::record::{At, Edit};

use crate::forms::form_state::use_form_state;
use crate::forms::saving::{may, save};
use crate::parts::{
    BigButton, Button, ButtonKind, Card, Chip, Disclosure, Field, FieldKind, Icon, Tone,
};
use crate::screens::frame::file_link::FileLink;
use crate::screens::notices::NotHeard;
use crate::screens::talks::calendar::{Event, calendar_file};
use crate::session::use_session;

const REASON: &str = "reason";

/// The card; nothing once the day is over.
#[component]
pub fn Coming(
    log: TrajectId,
    evaluation: EvaluationId,
    record: Evaluation,
    /// What the calendar calls it.
    title: String,
    /// Whose it is, for staff; empty for the candidate.
    candidate: String,
) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form_state(move || format!("coming/{log}/{evaluation}"));
    let when = *record.when.get();
    if when.date < session.today() || *record.hidden.get() {
        return VNode::empty();
    }
    let edit = move |answer| {
        Edit::Evaluation(At(evaluation, EvaluationEdit::Set(EvaluationField::Coming(answer))))
    };
    let can_answer = may(session, log, &edit(Answer::WillCome));
    let id = evaluation.to_string();
    let event = Event { id: &id, title: &title, when, place: record.place.get() };
    let file = calendar_file(event, session.now().local(0));
    let stored = match record.coming.get() {
        Answer::CannotCome(reason) => reason.clone(),
        Answer::WillCome => String::new(),
    };
    let why = form.or(REASON, &stored);
    let is_new = why.trim() != stored;
    let cannot = edit(Answer::CannotCome(why.trim().to_owned()));
    let cannot = use_callback(move |()| {
        form.save(log, vec![cannot.clone()], w.c_talk_cannot_sent());
    });
    let can = move |()| {
        save(session, log, vec![edit(Answer::WillCome)], w.c_talk_can_sent());
    };
    let field = rsx! {
        Field {
            label: w.c_talk_why(),
            hint: w.a_optional(),
            kind: FieldKind::Text,
            value: why,
            limit: TEXT_CHARS_MAX,
            onsave: move |text| form.put(REASON, text),
        }
    };
    rsx! {
        Card {
            if record.is_declined() {
                div { class: "cluster",
                    Chip {
                        label: if can_answer { w.c_talk_said_cannot().to_owned() } else { w.s_talk_declined(&candidate) },
                        tone: Tone::Sun,
                        icon: Icon::Info,
                    }
                }
                if can_answer {
                    NotHeard { log }
                    {field}
                    if is_new {
                        Button { label: w.a_send(), icon: Icon::Send, onpress: move |()| cannot.call(()) }
                    }
                    BigButton { label: w.c_talk_can(), kind: ButtonKind::Quiet, icon: Icon::Check, onpress: can }
                } else if !stored.is_empty() {
                    p { bdi { "{stored}" } }
                }
            } else {
                FileLink { label: w.c_talk_calendar(), name: "opstap.ics", kind: "text/calendar", text: file, icon: Icon::Calendar }
                if can_answer {
                    BigButton {
                        label: w.c_talk_cannot(),
                        kind: ButtonKind::Plain,
                        icon: Icon::Close,
                        onpress: move |()| cannot.call(()),
                    }
                    Disclosure { label: w.c_talk_why(), icon: Icon::Talk, {field} }
                }
            }
        }
    }
}
