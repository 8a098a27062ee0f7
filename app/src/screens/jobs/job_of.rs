//! The job that a traject leads to, where an employer's log knows it: how many places, when, and whether it still comes.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::office::EmployerFile;
use shared::record::office::candidacy::Way;
use shared::record::office::employer::{Growth, Motive};
use shared::record::path::drafted::OfJob;

use super::lines::{JobLine, employers, jobs_of};
use super::rows::JobRow;
use crate::parts::{List, Notice, Tone};
use crate::session::{Session, use_session};

/// The job, and how far the candidate is; nothing as long as nobody linked them, or once they went another way.
fn job_of(session: Session, log: TrajectId) -> Option<(JobLine, Way)> {
    let found = session.ask(|phone| {
        let of = |(employer, it)| -> Option<(JobLine, Way)> {
            let it: &EmployerFile = it;
            let (_, candidacy) = it.standing_candidacies().find(|(_, it)| it.traject == log)?;
            let line = jobs_of(employer, it).into_iter().find(|line| line.job == candidacy.job)?;
            Some((line, *candidacy.way.get()))
        };
        employers(phone).find_map(of)
    });
    found.flatten().filter(|(_, way)| *way != Way::Left)
}

/// What that job says of an agreement to learn for it.
pub fn said_by_job(session: Session, log: TrajectId) -> Option<OfJob> {
    let (line, _) = job_of(session, log)?;
    let (employer, id) = (line.log, line.job);
    let said = session.ask_employer(employer, |it| {
        let job = it.jobs.get(&id)?;
        Some(OfJob {
            skills: it.needs_of(id).into_iter().map(|(_, need)| need.name.get().clone()).collect(),
            conditions: job.conditions.get().clone(),
            pay: job.pay.get().clone(),
            schooling: job.schooling.get().clone(),
        })
    });
    said.flatten()
}

/// What that job and its employer say of where the growth comes from, and of why the employer takes part.
pub fn counted_by_job(session: Session, log: TrajectId) -> (Option<Growth>, Option<Motive>) {
    let Some((line, _)) = job_of(session, log) else { return (None, None) };
    let found = session.ask_employer(line.log, |it| {
        let of_job = it.jobs.get(&line.job).and_then(|job| *job.growth.get());
        let employer = it.employer.as_ref();
        let of_employer = employer.and_then(|it| *it.growth.get());
        (of_job.or(of_employer), employer.and_then(|it| *it.motive.get()))
    });
    found.unwrap_or_default()
}

/// A line that leads to it, among what else is known of the traject; where it has no place for them any more, what can be
/// done. That it has none is told on the coach's day.
#[component]
pub fn JobOf(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let Some((it, way)) = job_of(session, log) else { return VNode::empty() };
    let label = if way == Way::Placed { w.s_jobs_works_in() } else { w.s_jobs_way_to() };
    let has_no_place = way == Way::OnTheWay && it.is_closed_to_some();
    rsx! {
        p { class: "soft", "{label}" }
        List { label, JobRow { it } }
        if has_no_place {
            Notice { text: w.s_job_ways_out(), tone: Tone::Sun }
        }
    }
}
