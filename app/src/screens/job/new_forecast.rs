//! Another forecast of a job: what was said before stays as it was. 3 taps.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::At;
use shared::record::office::OfficeEdit;
use shared::record::office::forecast::{Certainty, ForecastEdit, NewForecast as Record};
use shared::record::office::job::JobId;
use shared::wire::{self, StringEnum};

use crate::forms::day_field::DayField;
use crate::forms::form::{FormRefusal, use_form};
use crate::forms::form_fields::{ChoiceField, TextField, listed, place_of};
use crate::forms::number::large_number;
use crate::navigator::navigator;
use crate::parts::{BigButton, FieldKind, Readiness, Screen};
use crate::phrases::office::certainty;
use crate::route::Route;
use crate::screens::jobs::gate::EmployerGate;
use crate::session::use_session;

const NUMBER: &str = "number";
const WHEN: &str = "when";
const CERTAINTY: &str = "certainty";
const WORDS: &str = "words";

/// Adds a forecast.
#[component]
pub fn NewForecast(log: LogId, job: JobId) -> Element {
    rsx! {
        EmployerGate { log, NewForecastForm { key: "{job}", log, job } }
    }
}

#[component]
fn NewForecastForm(log: LogId, job: JobId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("new-forecast/{log}/{job}"));
    let stood = session.ask_employer(log, |it| {
        let it = it.expected_of(job)?;
        Some((*it.number.get(), *it.expected.get(), *it.certainty.get()))
    });
    let stood = stood.flatten();
    let number = stood.map_or_else(|| "1".to_owned(), |it| it.0.to_string());
    let when = form.or(WHEN, &stood.map(|it| it.1.to_string()).unwrap_or_default());
    let sure = form.one_of(CERTAINTY, Certainty::ALL).or(stood.map(|it| it.2));
    let (day, shown) = (wire::date(&when), number.clone());
    let state = if day.is_some() && sure.is_some() { Readiness::Ready } else { Readiness::Waiting };
    let add = move |()| {
        let (Some(expected), Some(certainty)) = (day, sure) else { return };
        let new = Record {
            job,
            number: large_number(&form.or(NUMBER, &number)),
            expected,
            certainty,
            words: form.text(WORDS).trim().to_owned(),
        };
        let edit = OfficeEdit::Forecast(At(session.new_id(), ForecastEdit::Add(new)));
        if form.submit(log, vec![edit.into()], w.a_saved_here().to_owned()) {
            navigator().replace(Route::Job { log, job });
        }
    };
    rsx! {
        Screen {
            title: w.s_job_forecast_add(),
            back: Route::Job { log, job }.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_save(), state, onpress: add }
            },
            TextField { form, name: NUMBER, label: w.s_job_number(), kind: FieldKind::Number, stood: shown }
            DayField { label: w.s_job_when(), value: when, onsave: move |text| form.put(WHEN, text) }
            ChoiceField { form, name: CERTAINTY, legend: w.s_job_certainty(), choices: listed(|it| certainty(w, it)), stood: sure.and_then(place_of) }
            TextField { form, name: WORDS, label: w.s_job_forecast_words(), hint: w.a_optional(), stood: String::new(), limit: TEXT_CHARS_MAX }
        }
    }
}
