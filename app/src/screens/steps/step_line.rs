//! A step in one row: its mark, its title, when, where and with whom. Knows no screen.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::step::{self, Status, StepId};
use shared::text::Messages;
use shared::text::date::capital;
use shared::time::{Timestamp, When};

use super::mark::mark;
use crate::format::{format_when, line};
use crate::parts::{Chip, Icon, Row, Tick, Tone};
use crate::route::Route;
use crate::screens::controls::standing::{after_press, tick};
use crate::session::use_session;

/// What a row says of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepLine {
    pub id: StepId,
    pub title: String,
    pub when: Option<When>,
    pub place: String,
    pub helper: String,
    pub status: Status,
    /// When someone last said how it stands.
    pub marked: Option<Timestamp>,
    /// Whether two people changed it at the same time.
    pub has_two_versions: bool,
}

impl StepLine {
    /// The row of a step.
    pub fn of((id, step): (StepId, &step::Step)) -> Self {
        Self {
            id,
            title: step.title.get().clone(),
            when: *step.when.get(),
            place: step.place.get().clone(),
            helper: step.helper.get().clone(),
            status: step.status(),
            marked: step.mark().map(|(_, mark)| mark.by.at),
            has_two_versions: has_two_versions(step),
        }
    }

    /// When, where and with whom, as far as that is known.
    pub fn details(&self, w: Messages, today: NaiveDate) -> String {
        let when = self.when.map(|when| capital(&format_when(w, when, today)));
        let who = if self.helper.is_empty() { String::new() } else { w.a_with_name(&self.helper) };
        line(w, &[&when.unwrap_or_default(), &self.place, &who])
    }

    /// Sorts by day and time; what has no day comes last.
    pub fn by_day(&self) -> (bool, Option<When>) {
        (self.when.is_none(), self.when)
    }
}

/// Whether two people changed something the candidate sees of it at the same time.
fn has_two_versions(step: &step::Step) -> bool {
    step.title.is_doubled()
        || step.note.is_doubled()
        || step.yields.is_doubled()
        || step.when.is_doubled()
        || step.place.is_doubled()
        || step.helper.is_doubled()
}

/// A step to tick or to open. One tap each.
#[component]
pub fn StepRow(log: TrajectId, line: StepLine) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let (id, status) = (line.id, line.status);
    let label = if status == Status::Done {
        w.c_step_untick(&line.title)
    } else {
        w.c_step_tick(&line.title)
    };
    let day = line.marked.map(|at| w.day(session.local(at).date(), today)).unwrap_or_default();
    let leading = rsx! {
        Tick {
            state: tick(status),
            label,
            onpress: move |()| { mark(session, log, id, after_press(status)); },
        }
    };
    rsx! {
        Row {
            title: line.title.clone(),
            meta: if status == Status::Done { String::new() } else { line.details(w, today) },
            href: Route::Step { step: id }.to_string(),
            leading,
            match status {
                Status::ToDo => rsx! {},
                Status::Doing => rsx! { Chip { label: w.c_step_status_doing(), tone: Tone::Brand } },
                Status::Done => rsx! { Chip { label: w.c_steps_done_when(&day), tone: Tone::Done } },
                Status::NeedsHelp => rsx! {
                    Chip { label: w.c_step_status_help(), tone: Tone::Sun, icon: Icon::Hand }
                },
            }
            if line.has_two_versions {
                Chip { label: w.a_two_mark(), tone: Tone::Sun, icon: Icon::Info }
            }
        }
    }
}
