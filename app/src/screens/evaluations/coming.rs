//! Whether who is asked can come to a talk, and the talk in their own calendar. Knows no answers.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::coming::Answer;
use shared::record::evaluation::{Evaluation, EvaluationId};

use crate::forms::form_state::use_form_state;
use crate::forms::saving::may;
use crate::parts::{Card, Icon};
use crate::screens::controls::file_link::FileLink;
use crate::screens::talks::coming::{Decline, Declines, SayComing, Whose};
use crate::session::use_session;
use shared::calendar::{Event, calendar_file};

/// The card; nothing once the day is over.
#[component]
pub fn Coming(
    log: TrajectId,
    evaluation: EvaluationId,
    record: Evaluation,
    /// What the calendar calls it.
    title: String,
) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form_state(move || format!("coming/{log}/{evaluation}"));
    let when = *record.when.get();
    if when.date < session.today() || *record.hidden.get() {
        return VNode::empty();
    }
    let whose = session.ask_traject(log, |it| it.view(session.person()?).and_then(Whose::of));
    let whose = whose
        .flatten()
        .filter(|it| may(session, log, &it.to_evaluation(evaluation, Answer::WillCome)));
    let id = evaluation.to_string();
    let event = Event { id: &id, title: &title, when, place: record.place.get() };
    let file = calendar_file(event, session.now().local(0));
    rsx! {
        Card {
            Declines { log, of: record.declines().map(Decline::from).collect::<Vec<_>>() }
            FileLink { label: w.c_talk_calendar(), name: "opstap.ics", kind: "text/calendar", text: file, icon: Icon::Calendar }
            if let Some(whose) = whose {
                SayComing {
                    log,
                    form,
                    whose,
                    answer: whose.of_evaluation(&record),
                    edit: move |answer| whose.to_evaluation(evaluation, answer),
                }
            }
        }
    }
}
