//! A job to come, as the employer named it: a function is enough; how many and when makes its first forecast. At the
//! company, 3 taps and two lines; changed at a desk.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::limits::{TEXT_CHARS_MAX, TITLE_CHARS_MAX};
use shared::record::office::employer::Growth;
use shared::record::office::forecast::{Certainty, ForecastEdit, NewForecast};
use shared::record::office::job::{JobEdit, JobId, NewJob as New, Organiser, Standing};
use shared::record::office::{OfficeEdit, OfficeRecordId};
use shared::record::{At, Edit};
use shared::wire::StringEnum;

use crate::forms::day_field::DayField;
use crate::forms::form::{Form, FormRefusal, use_form};
use crate::forms::form_fields::{ChoiceField, TextField, listed, place_of};
use crate::forms::number::large_number;
use crate::navigator::navigator;
use crate::parts::{BigButton, Disclosure, FieldKind, Readiness, Screen};
use crate::phrases::office::{certainty, growth, organiser};
use crate::route::Route;
use crate::screens::frame::Missing;
use crate::screens::jobs::gate::EmployerGate;
use crate::screens::jobs::two_versions::TwoVersions;
use crate::session::use_session;

const FUNCTION: &str = "function";
const NUMBER: &str = "number";
const WHEN: &str = "when";
const CERTAINTY: &str = "certainty";
const ORGANISER: &str = "organiser";
const GROWTH: &str = "growth";
const CONDITIONS: &str = "conditions";
const PROFILE: &str = "profile";
const PAY: &str = "pay";
const SCHOOLING: &str = "schooling";

/// Adds a job.
#[component]
pub fn NewJob(log: LogId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("new-job/{log}"));
    let state = if form.has(FUNCTION) { Readiness::Ready } else { Readiness::Waiting };
    let add = move |()| {
        let job = session.new_id();
        let add = JobEdit::Add(filled_in(form, &blank()));
        let mut edits = vec![Edit::from(OfficeEdit::Job(At(job, add)))];
        // Without a day nothing is expected yet; the job is named all the same.
        if let Some(expected) = form.day(WHEN) {
            let new = NewForecast {
                job,
                number: if form.has(NUMBER) { large_number(&form.text(NUMBER)) } else { 1 },
                expected,
                certainty: form.one_of(CERTAINTY, Certainty::ALL).unwrap_or(Certainty::Idea),
                words: String::new(),
            };
            let forecast = OfficeEdit::Forecast(At(session.new_id(), ForecastEdit::Add(new)));
            edits.push(forecast.into());
        }
        if form.submit(log, edits, w.a_saved_here().to_owned()) {
            navigator().replace(Route::Job { log, job });
        }
    };
    rsx! {
        EmployerGate { log,
            Screen {
                title: w.s_job_add(),
                back: Route::Employer { log }.to_string(),
                back_label: w.a_back(),
                footer: rsx! {
                    FormRefusal { form }
                    BigButton { label: w.a_save(), state, onpress: add }
                },
                TextField { form, name: FUNCTION, label: w.s_job_function(), limit: TITLE_CHARS_MAX }
                DayField { label: w.s_job_when(), hint: w.a_optional(), value: form.text(WHEN), onsave: move |text| form.put(WHEN, text) }
                // A forecast says how many by when: as long as nobody knows when, there is none.
                if form.day(WHEN).is_some() {
                    TextField { form, name: NUMBER, label: w.s_job_number(), kind: FieldKind::Number }
                    ChoiceField { form, name: CERTAINTY, legend: w.s_job_certainty(), choices: listed(|it| certainty(w, it)), stood: place_of(Certainty::Idea) }
                }
                Disclosure { label: w.s_job_about(),
                    About { form, stood: blank() }
                }
            }
        }
    }
}

/// Changes what is said of a job; what is expected of it is said anew by a forecast.
#[component]
pub fn EditJob(log: LogId, job: JobId) -> Element {
    rsx! {
        EmployerGate { log, JobForm { key: "{job}", log, job } }
    }
}

#[component]
fn JobForm(log: LogId, job: JobId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("job/{log}/{job}"));
    let found = session.ask_employer(log, |it| it.jobs.get(&job).cloned());
    let Some(record) = found.flatten() else {
        return rsx! {
            Missing {}
        };
    };
    let stood = record.to_new();
    let edits = record.changes_to(filled_in(form, &stood)).into_iter();
    let edits: Vec<Edit> = edits.map(|it| OfficeEdit::Job(At(job, it)).into()).collect();
    let save = move |()| {
        if form.keep(log, edits.clone()) {
            navigator().replace(Route::Job { log, job });
        }
    };
    rsx! {
        Screen {
            title: w.s_job_edit(),
            back: Route::Job { log, job }.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_save(), onpress: save }
            },
            TwoVersions { log, of: OfficeRecordId::Job(job) }
            TextField { form, name: FUNCTION, label: w.s_job_function(), stood: stood.function.clone(), limit: TITLE_CHARS_MAX }
            About { form, stood }
        }
    }
}

/// What need not be known at once.
#[component]
fn About(form: Form, stood: New) -> Element {
    let w = use_session().messages();
    rsx! {
        ChoiceField { form, name: ORGANISER, legend: w.s_job_organiser(), choices: listed(|it| organiser(w, it)), stood: place_of(stood.organiser) }
        ChoiceField { form, name: GROWTH, legend: w.s_employer_growth(), choices: listed(|it| growth(w, it)), stood: stood.growth.and_then(place_of) }
        for (name , label , stood) in [
            (CONDITIONS, w.s_job_conditions(), stood.conditions),
            (PROFILE, w.s_job_profile(), stood.profile),
            (PAY, w.s_job_pay(), stood.pay),
            (SCHOOLING, w.s_job_schooling(), stood.schooling),
        ] {
            TextField { key: "{name}", form, name, label, hint: w.a_optional(), kind: FieldKind::Text, stood, limit: TEXT_CHARS_MAX }
        }
    }
}

/// A job of which nothing is said yet.
fn blank() -> New {
    let [function, conditions, profile, pay, schooling] = std::array::from_fn(|_| String::new());
    New {
        function,
        standing: Standing::Open,
        organiser: Organiser::Both,
        growth: None,
        conditions,
        profile,
        pay,
        schooling,
    }
}

fn filled_in(form: Form, stood: &New) -> New {
    let text = |field, stood: &str| form.or(field, stood).trim().to_owned();
    New {
        function: text(FUNCTION, &stood.function),
        standing: stood.standing,
        organiser: form.one_of(ORGANISER, Organiser::ALL).unwrap_or(stood.organiser),
        growth: form.one_of(GROWTH, Growth::ALL).or(stood.growth),
        conditions: text(CONDITIONS, &stood.conditions),
        profile: text(PROFILE, &stood.profile),
        pay: text(PAY, &stood.pay),
        schooling: text(SCHOOLING, &stood.schooling),
    }
}
