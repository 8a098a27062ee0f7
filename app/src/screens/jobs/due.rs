//! What asks for a coach or an account holder, below their day: talks with employers that are due, and jobs without a place
//! for somebody who is on the way to them. Nothing, when all is well.

use dioxus::prelude::*;
use shared::record::office::EmployerFile;
use shared::record::office::candidacy::Way;

use super::lines::{EmployerLine, JobLine, candidate, employer_line, employers, jobs_of};
use super::rows::{JobRow, TalkRow};
use crate::parts::{Card, List};
use crate::session::use_session;

/// The card.
#[component]
pub fn DueAtEmployers() -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let found = session.ask(|phone| {
        let me = phone.me().person;
        let lines = employers(phone).map(|(log, it)| employer_line(log, it, me));
        let is_due = |it: &EmployerLine| it.is_mine && it.next_talk.is_some_and(|day| day <= today);
        let mut talks: Vec<EmployerLine> = lines.filter(is_due).collect();
        talks.sort_by_key(|it| (it.next_talk, it.log));
        // Each coach is told of whom they have themselves.
        let is_of_mine = |it: &JobLine| {
            let of_job = phone.replica(it.log).and_then(|log| log.state().employer());
            let mut on_the_way = of_job
                .into_iter()
                .flat_map(EmployerFile::standing_candidacies)
                .filter(|(_, of)| of.job == it.job && *of.way.get() == Way::OnTheWay);
            on_the_way.any(|(_, candidacy)| candidate(phone, candidacy.traject).is_some())
        };
        let jobs = employers(phone).flat_map(|(log, it)| jobs_of(log, it));
        let closed: Vec<JobLine> =
            jobs.filter(|it| it.is_closed_to_some() && is_of_mine(it)).collect();
        (talks, closed)
    });
    let (talks, closed) = found.unwrap_or_default();
    rsx! {
        if !talks.is_empty() {
            Card { title: w.s_jobs_talks(),
                List { label: w.s_jobs_talks(),
                    for it in talks {
                        TalkRow { key: "{it.log}", it }
                    }
                }
            }
        }
        if !closed.is_empty() {
            Card { title: w.s_jobs_closed(),
                List { label: w.s_jobs_closed(),
                    for it in closed {
                        JobRow { key: "{it.job}", it }
                    }
                }
            }
        }
    }
}
