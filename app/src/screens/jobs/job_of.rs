//! The job that a traject leads to, where an employer's log knows it: how many places, when, and whether it still comes.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::office::EmployerFile;
use shared::record::office::candidacy::Way;

use super::lines::{JobLine, employers, jobs_of};
use super::rows::JobRow;
use crate::parts::{Card, List, Notice, Tone};
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

/// A line that leads to it, among what else is known of the traject.
#[component]
pub fn JobOf(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let Some((it, way)) = job_of(session, log) else { return VNode::empty() };
    let label = if way == Way::Placed { w.s_jobs_works_in() } else { w.s_jobs_way_to() };
    rsx! {
        p { class: "soft", "{label}" }
        List { label, JobRow { it } }
    }
}

/// That it has no place for them any more, and what can be done; nothing, when all is well.
#[component]
pub fn NoPlace(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let on_the_way = job_of(session, log).filter(|(_, way)| *way == Way::OnTheWay);
    let Some((it, _)) = on_the_way.filter(|(it, _)| it.is_closed_to_some()) else {
        return VNode::empty();
    };
    rsx! {
        Card { title: w.s_jobs_closed(),
            List { label: w.s_jobs_closed(), JobRow { it } }
            Notice { text: w.s_job_ways_out(), tone: Tone::Sun }
        }
    }
}
