//! Parts of a job at several employers, as they add up to one. Coach and candidate: how many hours of how many, what is still
//! missing and when, which part is where. An employer reads their own part. Knows no hours that were worked.

use chrono::Months;
use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::path::stacked::{StackedJob, Stretch};
use shared::role::Role;
use shared::text::Messages;
use shared::time::Period;

use crate::format::line;
use crate::parts::{Card, Chip, Icon, List, Row, Tone};
use crate::phrases;
use crate::session::use_session;

/// Months ahead that are looked at: all seasons once.
const MONTHS_AHEAD: u32 = 12;

/// The job, and what each part's place is called.
#[derive(Debug, Clone, PartialEq)]
struct Shown {
    role: Role,
    job: StackedJob,
    names: Vec<String>,
}

/// The card; nothing where a job is not stacked, and for who sees no part of it.
#[component]
pub fn StackedCard(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let last = today.checked_add_months(Months::new(MONTHS_AHEAD)).and_then(|it| it.pred_opt());
    let found = session.ask_traject(log, |traject| {
        let me = session.person()?;
        let job = traject.stacked_job(me, today, last?)?;
        let names = job.parts.iter().map(|it| {
            traject
                .placements
                .get(&it.placement)
                .map(|it| it.place.get().clone())
                .unwrap_or_default()
        });
        Some(Shown { role: traject.role(me)?, names: names.collect(), job })
    });
    let Some(Shown { role, job, names }) = found.flatten() else { return VNode::empty() };
    if role == Role::Employer && job.parts.is_empty() {
        return VNode::empty();
    }
    let title = if role == Role::Employer { w.e_stack_own() } else { w.a_stack_title() };
    let now = job.stretches.first().copied();
    let is_unknown = role != Role::Employer && job.whole.is_none();
    let parts = job.parts.clone().into_iter().zip(names);
    let several = job.stretches.len() > 1;
    rsx! {
        Card { title,
            if let Some(now) = now {
                p { class: "strong", {hours(w, &job, now)} }
                Missing { job: job.clone(), stretch: now }
            }
            if is_unknown {
                p { class: "soft", {w.a_stack_unknown()} }
            }
            List { label: w.a_stack_parts(),
                for (part , name) in parts {
                    Row {
                        key: "{part.placement}",
                        title: name,
                        meta: line(w, &[&w.a_hours_per_week(part.hours), &months(w, part.period)]),
                    }
                }
            }
            if several {
                List { label: w.a_stack_when(),
                    for stretch in job.stretches.clone() {
                        Row {
                            key: "{stretch.from}",
                            title: phrases::period(w, Period { from: stretch.from, to: Some(stretch.until) }),
                            meta: hours(w, &job, stretch),
                            Missing { job: job.clone(), stretch }
                        }
                    }
                }
            }
        }
    }
}

/// How many hours there are, of how many.
fn hours(w: Messages, job: &StackedJob, stretch: Stretch) -> String {
    match job.whole {
        Some(whole) => w.a_stack_of(stretch.hours, whole),
        None => w.a_hours_per_week(stretch.hours),
    }
}

/// From which month to which.
fn months(w: Messages, period: Period) -> String {
    let from = w.month_year(period.from);
    match period.to.map(|to| w.month_year(to)) {
        Some(to) if to == from => from,
        Some(to) => w.a_period(&from, &to),
        None => w.a_since(&from),
    }
}

/// What a time still lacks, or that it lacks nothing.
#[component]
fn Missing(job: StackedJob, stretch: Stretch) -> Element {
    let w = use_session().messages();
    let missing = job.missing(stretch);
    rsx! {
        if missing > 0 {
            Chip { label: w.a_stack_missing(missing), tone: Tone::Sun, icon: Icon::Info }
        } else if job.whole.is_some() {
            Chip { label: w.a_stack_full(), tone: Tone::Done, icon: Icon::Check }
        }
    }
}
