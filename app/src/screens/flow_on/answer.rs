//! What the employer that lets go says: yes in 1 tap, another day in a few, and the way back. Knows no plan.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::path::PathEdit;
use shared::record::path::flow_on::{FlowOnEdit, FlowOnField, FlowOnId, LetGo, OtherDay};
use shared::record::{At, Edit};
use shared::wire;

use crate::forms::day_field::DayField;
use crate::forms::form_state::use_form_state;
use crate::forms::saving::{may, save};
use crate::parts::{
    BigButton, Button, ButtonKind, Disclosure, Field, FieldKind, Icon, Readiness, anew,
};
use crate::session::use_session;

const DAY: &str = "day";
const LINE: &str = "line";

fn edit(id: FlowOnId, answer: LetGo) -> Edit {
    PathEdit::FlowOn(At(id, FlowOnEdit::Set(FlowOnField::Answer(answer)))).into()
}

/// The answer, for who may give it.
#[component]
pub fn LetGoAnswer(log: TrajectId, id: FlowOnId, on: NaiveDate, is_agreed: bool) -> Element {
    let session = use_session();
    let w = session.messages();
    if !may(session, log, &edit(id, LetGo::Agreed)) {
        return VNode::empty();
    }
    let agree = move |()| {
        save(session, log, vec![edit(id, LetGo::Agreed)], w.e_flow_agreed_said());
    };
    let undo = move |()| {
        save(session, log, vec![edit(id, LetGo::Waiting)], w.a_saved_here());
    };
    // Once a day was asked for the form is closed again.
    let other = anew(on.to_string(), rsx! { AskOtherDay { log, id, on } });
    rsx! {
        if is_agreed {
            Button { label: w.e_flow_undo(), kind: ButtonKind::Plain, icon: Icon::Undo, onpress: undo }
        } else {
            BigButton { label: w.e_flow_agree(), icon: Icon::Check, onpress: agree }
            {other}
        }
    }
}

#[component]
fn AskOtherDay(log: TrajectId, id: FlowOnId, on: NaiveDate) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form_state(move || format!("let-go/{log}/{id}"));
    let asked = wire::date(&form.or(DAY, ""));
    let answer = move |on| {
        let line = form.or(LINE, "").trim().to_owned();
        edit(id, LetGo::OtherDay(OtherDay { on, line }))
    };
    let fits = asked.is_some_and(|it| it != on);
    let state = if fits { Readiness::Ready } else { Readiness::Waiting };
    let ask = move |()| {
        if let Some(day) = asked.filter(|_| fits) {
            form.save(log, vec![answer(day)], &w.e_flow_asked(&w.full_day(day)));
        }
    };
    rsx! {
        Disclosure { label: w.e_flow_other(), icon: Icon::Calendar,
            DayField { label: w.e_flow_day(), value: form.or(DAY, ""), onsave: move |text| form.put(DAY, text) }
            Field {
                label: w.e_flow_why(),
                hint: w.a_optional(),
                kind: FieldKind::Text,
                value: form.or(LINE, ""),
                limit: TEXT_CHARS_MAX,
                onsave: move |text| form.put(LINE, text),
            }
            BigButton { label: w.e_flow_ask(), kind: ButtonKind::Quiet, state, onpress: ask }
        }
    }
}
