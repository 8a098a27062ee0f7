//! A job that will not come: why, in a line; and who is on the way to it, so that somebody tells them. At a desk, 2 taps and a line.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::At;
use shared::record::office::OfficeEdit;
use shared::record::office::job::{JobEdit, JobField, JobId, Standing};

use super::found;
use super::on_the_way::OnTheWay;
use crate::forms::form::{FormRefusal, use_form};
use crate::forms::form_fields::TextField;
use crate::navigator::navigator;
use crate::parts::{BigButton, ButtonKind, FieldKind, Notice, Readiness, Screen, Tone};
use crate::route::Route;
use crate::screens::frame::Missing;
use crate::screens::jobs::gate::EmployerGate;
use crate::session::use_session;

const WHY: &str = "why";

/// Asks why, and withdraws the job.
#[component]
pub fn WithdrawJob(log: LogId, job: JobId) -> Element {
    rsx! {
        EmployerGate { log, WithdrawForm { key: "{job}", log, job } }
    }
}

#[component]
fn WithdrawForm(log: LogId, job: JobId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("withdraw/{log}/{job}"));
    let Some((line, record)) = found(log, job) else {
        return rsx! {
            Missing {}
        };
    };
    let why = form.or(WHY, record.why.get()).trim().to_owned();
    let state = if why.is_empty() { Readiness::Waiting } else { Readiness::Ready };
    let withdraw = move |()| {
        let set = |field| OfficeEdit::Job(At(job, JobEdit::Set(field))).into();
        let edits =
            vec![set(JobField::Why(why.clone())), set(JobField::Standing(Standing::Withdrawn))];
        if form.submit(log, edits, w.a_saved_here().to_owned()) {
            navigator().replace(Route::Job { log, job });
        }
    };
    rsx! {
        Screen {
            title: w.s_job_withdraw(),
            over: line.function.clone(),
            back: Route::Job { log, job }.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.s_job_withdraw(), kind: ButtonKind::Danger, state, onpress: withdraw }
            },
            TextField { form, name: WHY, label: w.s_job_why(), kind: FieldKind::Text, stood: record.why.get().clone(), limit: TEXT_CHARS_MAX }
            if line.places.on_the_way > 0 {
                Notice { text: w.s_job_ways_out(), tone: Tone::Sun }
                OnTheWay { log, job }
            }
        }
    }
}
