//! The job that a traject leads to, where an employer's log knows it: how many places, when, and whether it still comes.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::office::EmployerFile;
use shared::record::office::candidacy::Way;

use super::lines::{JobLine, employers, jobs_of};
use super::rows::JobRow;
use crate::parts::{Card, List, Notice, Tone};
use crate::session::use_session;

/// The card; nothing as long as nobody linked them.
#[component]
pub fn JobOf(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask(|phone| {
        let of = |(employer, it)| -> Option<(JobLine, Way)> {
            let it: &EmployerFile = it;
            let (_, candidacy) = it.standing_candidacies().find(|(_, it)| it.traject == log)?;
            let line = jobs_of(employer, it).into_iter().find(|line| line.job == candidacy.job)?;
            Some((line, *candidacy.way.get()))
        };
        employers(phone).find_map(of)
    });
    let Some((it, way)) = found.flatten().filter(|(_, way)| *way != Way::Left) else {
        return VNode::empty();
    };
    let is_closed = way == Way::OnTheWay && it.is_closed_to_some();
    let title = if way == Way::Placed { w.s_jobs_works_in() } else { w.s_jobs_way_to() };
    rsx! {
        Card { title,
            List { label: title, JobRow { it } }
            if is_closed {
                Notice { text: w.s_job_ways_out(), tone: Tone::Sun }
            }
        }
    }
}
