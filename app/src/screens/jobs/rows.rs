//! The rows in which jobs and employers stand in lists. Knows no screen.

use chrono::{Datelike, NaiveDate};
use dioxus::prelude::*;
use shared::id::LogId;
use shared::record::office::job::Standing;
use shared::text::Messages;
use shared::text::date::capital;

use super::lines::{EmployerLine, JobLine};
use crate::format::count;
use crate::parts::{Chip, Row, Tone};
use crate::phrases;
use crate::route::Route;
use crate::session::use_session;

/// When a job begins, in words; nothing of one that does not come.
pub fn begins(w: Messages, it: &JobLine, today: NaiveDate) -> String {
    let is_past = |day: NaiveDate| (day.year(), day.month()) < (today.year(), today.month());
    match (it.standing, it.expected) {
        (Standing::Withdrawn, _) => String::new(),
        (Standing::Proposed | Standing::Open, None) => w.s_job_unknown_when().to_owned(),
        (Standing::Proposed | Standing::Open, Some(day)) if is_past(day) => {
            w.s_job_was_to_begin(&w.month_year(day))
        }
        (Standing::Proposed | Standing::Open, Some(day)) => w.s_job_begins(&w.month_year(day)),
    }
}

/// A job: what, where, when, how many places and who is on the way. On the page of its employer, without where.
#[component]
pub fn JobRow(it: JobLine, within: Option<LogId>) -> Element {
    let session = use_session();
    let w = session.messages();
    let employer = if within == Some(it.log) { "" } else { it.employer.as_str() };
    let sure = it.certainty.filter(|_| it.standing != Standing::Withdrawn);
    let sure = sure.map(|it| phrases::office::certainty(w, it)).unwrap_or_default();
    rsx! {
        Row {
            title: it.function.clone(),
            meta: phrases::line(w, &[employer, &begins(w, &it, session.today()), sure]),
            href: Route::Job { log: it.log, job: it.job }.to_string(),
            JobChips { it }
        }
    }
}

/// Its places, and what stands out about it.
#[component]
pub fn JobChips(it: JobLine) -> Element {
    let w = use_session().messages();
    rsx! {
        div { class: "cluster",
            if it.standing != Standing::Open {
                Chip { label: phrases::office::standing(w, it.standing), tone: Tone::Plain }
            }
            if it.number > 0 {
                Chip { label: w.s_job_places(it.number.into(), count(it.places.filled)), tone: Tone::Plain }
            }
            if it.places.on_the_way > 0 {
                Chip { label: w.s_job_on_the_way(count(it.places.on_the_way)), tone: Tone::Brand }
            }
        }
    }
}

/// An employer and how far the talks are.
#[component]
pub fn EmployerRow(it: EmployerLine) -> Element {
    let w = use_session().messages();
    rsx! {
        Row {
            title: it.name,
            meta: phrases::office::stage(w, it.stage),
            is_low: true,
            href: Route::Employer { log: it.log }.to_string(),
        }
    }
}

/// A talk that was agreed: when, with whom, about what; a mark where it is due and asks for this person. On the page of its
/// employer, without whom.
#[component]
pub fn TalkRow(it: EmployerLine, within: Option<LogId>) -> Element {
    let session = use_session();
    let w = session.messages();
    let is_due = it.is_mine && it.next_talk.is_some_and(|day| day <= session.today());
    let day = it.next_talk.map(|day| w.day(day, session.today())).unwrap_or_default();
    let (title, meta, href) = if within == Some(it.log) {
        (capital(&day), w.s_growth_talk_next().to_owned(), None)
    } else {
        (
            it.name,
            phrases::line(w, &[&day, &it.last_words]),
            Some(Route::Employer { log: it.log }.to_string()),
        )
    };
    rsx! {
        Row { title, meta, href,
            if is_due {
                div { class: "cluster", Chip { label: w.s_growth_talk_due(), tone: Tone::Sun } }
            }
        }
    }
}
