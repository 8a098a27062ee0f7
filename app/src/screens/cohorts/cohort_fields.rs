//! What a cohort is called, over which time, and where it may lead. A name and a day are enough to begin.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::limits::{TEXT_CHARS_MAX, TITLE_CHARS_MAX};
use shared::record::Edit;
use shared::record::path::PathEdit;
use shared::record::path::cohort::{Cohort as Record, CohortEdit, CohortField, NewCohort as New};
use shared::text::date::capital;
use shared::time::Period;

use super::gate::CohortGate;
use crate::forms::form::{Form, FormRefusal, use_form};
use crate::forms::form_fields::TextField;
use crate::forms::period_fields::{PeriodFields, period};
use crate::navigator::navigator;
use crate::parts::{BigButton, FieldKind, Readiness, Screen};
use crate::route::Route;
use crate::screens::frame::Missing;
use crate::screens::frame::gate::OfficeGate;
use crate::session::use_session;

const NAME: &str = "name";
const JOBS: &str = "jobs";

/// Opens a cohort's log and goes there.
#[component]
pub fn NewCohort() -> Element {
    rsx! {
        OfficeGate { NewForm {} }
    }
}

#[component]
fn NewForm() -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| "new-cohort".to_owned());
    let state = if form.has(NAME) { Readiness::Ready } else { Readiness::Waiting };
    let start = Period { from: session.today(), to: None };
    let open = move |()| {
        let Some(me) = session.me() else { return };
        let name = form.text(NAME).trim().to_owned();
        let new = New { name, period: period(form, start), opener: me.name };
        let log = session.new_id();
        let edit = PathEdit::Cohort(CohortEdit::Open(new));
        if form.submit(log, vec![Edit::from(edit)], String::new()) {
            navigator().replace(Route::Cohort { log });
        }
    };
    rsx! {
        Screen {
            title: w.s_cohort_add(),
            back: Route::Cohorts {}.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_save(), state, onpress: open }
            },
            TextField { form, name: NAME, label: w.s_cohort_name(), limit: TITLE_CHARS_MAX }
            PeriodFields { form, stood: start }
        }
    }
}

/// Changes what is said of it.
#[component]
pub fn EditCohort(log: LogId) -> Element {
    rsx! {
        CohortGate { log, EditForm { key: "{log}", log } }
    }
}

fn changes(form: Form, record: &Record) -> Vec<Edit> {
    let edits = record.rewritten(|field| match field {
        CohortField::Name(it) => CohortField::Name(form.or(NAME, &it).trim().to_owned()),
        CohortField::Period(it) => CohortField::Period(period(form, it)),
        CohortField::Jobs(it) => CohortField::Jobs(form.or(JOBS, &it).trim().to_owned()),
    });
    edits.into_iter().map(|it| PathEdit::Cohort(it).into()).collect()
}

#[component]
fn EditForm(log: LogId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("cohort/{log}"));
    let Some(record) = session.ask_cohort(log, |it| it.cohort.clone()).flatten() else {
        return rsx! {
            Missing {}
        };
    };
    let edits = changes(form, &record);
    let save = move |()| {
        if form.keep(log, edits.clone()) {
            navigator().replace(Route::Cohort { log });
        }
    };
    rsx! {
        Screen {
            title: capital(w.s_cohort()),
            back: Route::Cohort { log }.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_save(), onpress: save }
            },
            TextField { form, name: NAME, label: w.s_cohort_name(), stood: record.name.get().clone(), limit: TITLE_CHARS_MAX }
            PeriodFields { form, stood: *record.period.get() }
            TextField {
                form,
                name: JOBS,
                label: w.s_cohort_jobs(),
                hint: w.a_optional(),
                kind: FieldKind::Text,
                stood: record.jobs.get().clone(),
                limit: TEXT_CHARS_MAX,
            }
        }
    }
}
