//! A step of a cohort's plan: what, when, where. Written once for all who take part; changed the same.

use chrono::NaiveTime;
use dioxus::prelude::*;
use shared::id::LogId;
use shared::limits::{TEXT_CHARS_MAX, TITLE_CHARS_MAX};
use shared::record::path::PathEdit;
use shared::record::path::cohort::group_step::{
    GroupKind, GroupStep as Record, GroupStepEdit, GroupStepId, LaterGroupStep as Later,
    NewGroupStep as New,
};
use shared::record::pictogram::Pictogram;
use shared::record::{At, Edit};
use shared::text::date::capital;
use shared::time::Period;
use shared::wire;

use super::gate::CohortGate;
use crate::forms::form::{Form, FormRefusal, use_form};
use crate::forms::form_fields::{ChoiceField, TextField, listed, place_of};
use crate::forms::period_fields::{PeriodFields, period};
use crate::navigator::navigator;
use crate::parts::{BigButton, FieldKind, Readiness, Screen};
use crate::phrases::path::group_kind;
use crate::route::Route;
use crate::screens::controls::hide_button::HideButton;
use crate::screens::frame::Missing;
use crate::session::use_session;

const TITLE: &str = "title";
const KIND: &str = "kind";
const TIME: &str = "time";
const PLACE: &str = "place";
const NOTE: &str = "note";

/// The fields as they stand, with what a new one is given by edits of its own.
#[derive(Debug, Clone, PartialEq)]
struct Stood {
    new: New,
    later: Later,
}

/// Adds a step.
#[component]
pub fn NewGroupStep(log: LogId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("new-group-step/{log}"));
    let state = if form.has(TITLE) { Readiness::Ready } else { Readiness::Waiting };
    let new = New {
        title: String::new(),
        kind: GroupKind::Step,
        days: Period { from: session.today(), to: None },
        time: None,
        place: String::new(),
        pictogram: Pictogram::default(),
    };
    let stood = Stood { later: Later::unsaid(&new), new };
    let start = stood.clone();
    let add = move |()| {
        let id: GroupStepId = session.new_id();
        let edits = edits(id, None, filled_in(form, &start));
        if form.submit(log, edits, w.a_saved_here().to_owned()) {
            navigator().replace(Route::Cohort { log });
        }
    };
    rsx! {
        CohortGate { log,
            Screen {
                title: w.s_group_step_add(),
                back: Route::Cohort { log }.to_string(),
                back_label: w.a_back(),
                footer: rsx! {
                    FormRefusal { form }
                    BigButton { label: w.a_save(), state, onpress: add }
                },
                Fields { form, stood }
            }
        }
    }
}

/// Changes a step for all who take part, or takes it away.
#[component]
pub fn GroupStep(log: LogId, step: GroupStepId) -> Element {
    rsx! {
        CohortGate { log, StepForm { key: "{step}", log, step } }
    }
}

#[component]
fn StepForm(log: LogId, step: GroupStepId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("group-step/{log}/{step}"));
    let found = session.ask_cohort(log, |it| it.group_steps.get(&step).cloned());
    let Some(record) = found.flatten() else {
        return rsx! {
            Missing {}
        };
    };
    let stood = Stood { new: record.to_new(), later: record.to_later() };
    let edits = edits(step, Some(&record), filled_in(form, &stood));
    let hide = Edit::from(PathEdit::GroupStep(At(step, GroupStepEdit::Hide(true))));
    let keep = move |()| {
        if form.keep(log, edits.clone()) {
            navigator().replace(Route::Cohort { log });
        }
    };
    rsx! {
        Screen {
            title: capital(w.s_group_step()),
            back: Route::Cohort { log }.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_save(), onpress: keep }
                HideButton { log, edit: hide, to: Route::Cohort { log } }
            },
            Fields { form, stood }
        }
    }
}

#[component]
fn Fields(form: Form, stood: Stood) -> Element {
    let w = use_session().messages();
    let Stood { new, later } = stood;
    rsx! {
        TextField { form, name: TITLE, label: w.s_group_step_what(), stood: new.title, limit: TITLE_CHARS_MAX }
        ChoiceField {
            form,
            name: KIND,
            legend: w.s_group_kind(),
            choices: listed(|kind| group_kind(w, kind)),
            stood: place_of(new.kind),
        }
        PeriodFields { form, stood: new.days }
        TextField {
            form,
            name: TIME,
            label: w.a_time(),
            hint: w.a_optional(),
            kind: FieldKind::Time,
            stood: new.time.map(|it| it.format("%H:%M").to_string()).unwrap_or_default(),
        }
        TextField { form, name: PLACE, label: w.a_where(), hint: w.a_optional(), stood: new.place, limit: TITLE_CHARS_MAX }
        TextField {
            form,
            name: NOTE,
            label: w.s_group_step_note(),
            hint: w.a_optional(),
            kind: FieldKind::Text,
            stood: later.note,
            limit: TEXT_CHARS_MAX,
        }
    }
}

fn time(form: Form, stood: Option<NaiveTime>) -> Option<NaiveTime> {
    match form.typed(TIME) {
        Some(text) => wire::time(&text),
        None => stood,
    }
}

fn filled_in(form: Form, Stood { new, later }: &Stood) -> Stood {
    let new = New {
        title: form.or(TITLE, &new.title).trim().to_owned(),
        kind: form.one_of(KIND, &GroupKind::ALL).unwrap_or(new.kind),
        days: period(form, new.days),
        time: time(form, new.time),
        place: form.or(PLACE, &new.place).trim().to_owned(),
        pictogram: new.pictogram,
    };
    let later = Later { note: form.or(NOTE, &later.note).trim().to_owned() };
    Stood { new, later }
}

/// What makes a step as it is filled in, or as it should be.
fn edits(id: GroupStepId, record: Option<&Record>, Stood { new, later }: Stood) -> Vec<Edit> {
    let edits = Record::edits_to_all(record, new, later).into_iter();
    edits.map(|edit| PathEdit::GroupStep(At(id, edit)).into()).collect()
}
