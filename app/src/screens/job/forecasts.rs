//! What was expected of a job, and what is expected now: each forecast is kept, the last on top. Knows no form.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::record::office::job::JobId;

use crate::format::format_moment;
use crate::parts::{ButtonKind, ButtonLink, Card, Chip, Icon, List, Row, Tone};
use crate::phrases;
use crate::route::Route;
use crate::session::use_session;

/// The forecasts.
#[component]
pub fn Forecasts(log: LogId, job: JobId) -> Element {
    let session = use_session();
    let w = session.messages();
    let said = session.ask_employer(log, |it| {
        let told = it.forecasts_of(job).into_iter().rev().map(|(id, it)| {
            (
                id,
                *it.expected.get(),
                *it.number.get(),
                *it.certainty.get(),
                it.words.get().clone(),
                it.by,
            )
        });
        told.collect::<Vec<_>>()
    });
    let said = said.unwrap_or_default();
    let last = said.first().map(|it| it.0);
    rsx! {
        Card { title: w.s_job_forecasts(),
            if !said.is_empty() {
                List { label: w.s_job_forecasts(),
                    for (id , day , number , sure , words , by) in said {
                        Row {
                            key: "{id}",
                            title: w.s_job_expected(&w.month_year(day), number.into()),
                            meta: phrases::line(w, &[phrases::office::certainty(w, sure), &format_moment(session, by)]),
                            if !words.is_empty() {
                                p { dir: "auto", "{words}" }
                            }
                            if last == Some(id) {
                                div { class: "cluster", Chip { label: w.s_job_forecast_counts(), tone: Tone::Brand } }
                            }
                        }
                    }
                }
            }
            ButtonLink {
                label: w.s_job_forecast_add(),
                href: Route::NewForecast { log, job }.to_string(),
                kind: ButtonKind::Quiet,
                icon: Icon::Plus,
            }
        }
    }
}
