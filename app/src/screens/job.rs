//! One job to come: when, how many places, who is on the way, what was expected before, what it asks. From Banen 1 tap.

mod begin;
mod forecasts;
mod job_form;
mod needs;
mod new_forecast;
mod on_the_way;
mod withdraw;

pub use begin::BeginTraject;
pub use job_form::{EditJob, NewJob};
pub use needs::NewNeed;
pub use new_forecast::NewForecast;
pub use withdraw::WithdrawJob;

use dioxus::prelude::*;
use shared::id::LogId;
use shared::record::At;
use shared::record::office::OfficeEdit;
use shared::record::office::job::{Job as Record, JobEdit, JobField, JobId, Standing};

use crate::forms::saving::save;
use crate::parts::{
    Anchor, BigButton, ButtonKind, ButtonLink, Card, Glyph, Icon, List, Notice, Screen, Tone,
};
use crate::phrases;
use crate::route::Route;
use crate::screens::frame::Missing;
use crate::screens::frame::answer_line::AnswerLine;
use crate::screens::frame::unsent::Unsent;
use crate::screens::jobs::gate::EmployerGate;
use crate::screens::jobs::lines::{JobLine, jobs_of};
use crate::screens::jobs::rows::{JobChips, begins};
use crate::session::use_session;
use forecasts::Forecasts;
use needs::Needs;
use on_the_way::OnTheWay;

/// The job's page.
#[component]
pub fn Job(log: LogId, job: JobId) -> Element {
    rsx! {
        EmployerGate { log, Page { key: "{job}", log, job } }
    }
}

/// The job as lists tell it, and its record.
fn found(log: LogId, job: JobId) -> Option<(JobLine, Record)> {
    let found = use_session().ask_employer(log, |it| {
        let line = jobs_of(log, it).into_iter().find(|it| it.job == job)?;
        Some((line, it.jobs.get(&job)?.clone()))
    });
    found.flatten()
}

#[component]
fn Page(log: LogId, job: JobId) -> Element {
    let session = use_session();
    let w = session.messages();
    let Some((line, record)) = found(log, job) else {
        return rsx! {
            Missing {}
        };
    };
    let (standing, is_closed) = (line.standing, line.is_closed_to_some());
    let set = move |standing| {
        let set = |field| OfficeEdit::Job(At(job, JobEdit::Set(field))).into();
        let edits = vec![set(JobField::Standing(standing)), set(JobField::Why(String::new()))];
        save(session, log, edits, w.a_saved_here());
    };
    let facts = [
        (w.s_job_organiser(), phrases::office::organiser(w, *record.organiser.get()).to_owned()),
        (w.s_job_conditions(), record.conditions.get().clone()),
        (w.s_job_profile(), record.profile.get().clone()),
        (w.s_job_pay(), record.pay.get().clone()),
        (w.s_job_schooling(), record.schooling.get().clone()),
    ];
    rsx! {
        Screen {
            title: line.function.clone(),
            over: line.employer.clone(),
            back: Route::Employer { log }.to_string(),
            back_label: w.a_back(),
            actions: rsx! {
                Unsent {}
                Anchor { href: Route::EditJob { log, job }.to_string(), class: "round", label: w.s_job_edit(),
                    Glyph { icon: Icon::Edit }
                }
            },
            if standing != Standing::Withdrawn {
                p { class: "strong", {begins(w, &line, session.today())} }
            }
            JobChips { it: line }
            match standing {
                Standing::Proposed => rsx! {
                    BigButton { label: w.s_job_take_up(), onpress: move |()| set(Standing::Open) }
                },
                Standing::Open => rsx! {
                    ButtonLink { label: w.s_begin_title(), href: Route::BeginTraject { log, job }.to_string(), icon: Icon::Plus }
                },
                Standing::Withdrawn => rsx! {
                    if !record.why.get().is_empty() {
                        p { dir: "auto", {record.why.get().clone()} }
                    }
                },
            }
            if is_closed {
                Notice { text: w.s_job_ways_out(), tone: Tone::Sun }
            }
            if standing != Standing::Withdrawn {
                ButtonLink { label: w.s_match_title(), kind: ButtonKind::Quiet, icon: Icon::People, href: Route::Match { log, job }.to_string() }
            }
            OnTheWay { log, job }
            Forecasts { log, job }
            Needs { log, job }
            Card { title: w.s_job_about(),
                List { label: w.s_job_about(),
                    for (question , answer) in facts {
                        if !answer.is_empty() {
                            AnswerLine { key: "{question}", question, answer }
                        }
                    }
                }
            }
            if standing == Standing::Withdrawn {
                BigButton { label: w.s_job_comes_after_all(), kind: ButtonKind::Quiet, icon: Icon::Undo, onpress: move |()| set(Standing::Open) }
            } else {
                ButtonLink { label: w.s_job_withdraw(), kind: ButtonKind::Plain, href: Route::WithdrawJob { log, job }.to_string() }
            }
        }
    }
}
