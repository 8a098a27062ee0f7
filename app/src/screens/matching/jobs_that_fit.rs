//! Jobs to come, beside what was seen of one candidate: each line explained. The coach, before a talk about what could be: from
//! the traject 1 tap. Offline: those of the employers that this phone holds.

use dioxus::prelude::*;
use shared::id::{LogId, TrajectId};
use shared::matching::{Compared, Order, compare, sort};
use shared::record::office::job::{JobId, Standing};
use shared::role::{Permission, Role};
use shared::sync::phone::Phone;
use shared::text::Messages;

use super::explained::Explained;
use super::order::{OrderChoice, counted};
use crate::format::line;
use crate::parts::{ButtonKind, ButtonLink, Card, Empty, Screen};
use crate::route::Route;
use crate::screens::frame::first_fetch::FirstFetch;
use crate::screens::frame::gate::Gate;
use crate::screens::jobs::lines::{employers, jobs_of};
use crate::session::use_session;

/// The page.
#[component]
pub fn JobsThatFit(log: TrajectId) -> Element {
    rsx! {
        Gate { log, needs: Permission::ChangeOutline, Page { log } }
    }
}

/// A job, by its employer's log.
type Of = (LogId, JobId);

/// The jobs that may come, beside the candidate of a traject; and the candidate's name.
fn jobs(w: Messages, phone: &Phone, log: TrajectId) -> Option<(String, Vec<Compared<Of>>)> {
    let (person, member) = phone.traject(log)?.members_in(Role::Candidate).next()?;
    let file = phone.person_file(person);
    let jobs = employers(phone).flat_map(|(of, employer)| {
        let open =
            jobs_of(of, employer).into_iter().filter(|it| it.standing != Standing::Withdrawn);
        open.map(move |it| Compared {
            of: (of, it.job),
            name: line(w, &[&it.function, &it.employer]),
            lines: compare(&employer.needs_of(it.job), file),
        })
    });
    Some((member.name.get().clone(), jobs.collect()))
}

#[component]
fn Page(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let mut order = use_signal(|| Order::Name);
    let found = session.ask(|phone| jobs(w, phone, log)).flatten();
    let (name, mut jobs) = found.unwrap_or_default();
    sort(&mut jobs, order());
    rsx! {
        Screen {
            title: w.s_match_jobs(),
            over: name,
            back: Route::TrajectOverview { log }.to_string(),
            back_label: w.a_back(),
            FirstFetch {}
            p { class: "soft", {w.s_match_text()} }
            if jobs.is_empty() {
                Empty { title: w.s_match_no_jobs() }
            } else {
                OrderChoice { order: order(), onchoose: move |it| order.set(it) }
            }
            for it in jobs {
                Card {
                    key: "{it.of.0}{it.of.1}",
                    title: it.name.clone(),
                    p { class: "soft", {counted(w, it.counts())} }
                    Explained { traject: log, lines: it.lines.clone() }
                    ButtonLink { label: w.s_match_to_job(), kind: ButtonKind::Plain, href: Route::Job { log: it.of.0, job: it.of.1 }.to_string() }
                }
            }
        }
    }
}
