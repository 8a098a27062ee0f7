//! The adjustments of a traject, by how far they are: first what asks to be looked at. The coach, on site; the employer
//! reads along and proposes. It does not know the story of one.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::labels::proposal_title;
use shared::record::Traject;
use shared::record::adjustment::{Adjustment, AdjustmentId};
use shared::role::Role;

use crate::format::line;
use crate::parts::{ButtonLink, Card, Chip, Empty, Icon, List, Row};
use crate::phrases;
use crate::phrases::stages::{Progress, helped_phrase};
use crate::route::Route;
use crate::screens::frame::traject_frame::{Side, TrajectFrame};
use crate::session::use_session;

/// One adjustment, as a row.
#[derive(Debug, Clone, PartialEq)]
struct Line {
    id: AdjustmentId,
    progress: Progress,
    title: String,
    saw: String,
    meta: String,
}

/// Those that were not taken back, the latest check first.
fn lines(traject: &Traject, meta: impl Fn(&Adjustment) -> String, today: NaiveDate) -> Vec<Line> {
    let mut visible: Vec<_> =
        traject.adjustments.iter().filter(|(_, it)| !it.hidden.get()).collect();
    visible.sort_by_key(|(_, it)| std::cmp::Reverse(*it.check_on.get()));
    let line = |(id, it): (&AdjustmentId, &Adjustment)| Line {
        id: *id,
        progress: Progress::of(it, today),
        title: proposal_title(it.change.get()).to_owned(),
        saw: it.saw.get().clone(),
        meta: meta(it),
    };
    visible.into_iter().map(line).collect()
}

/// The list, and starting one.
#[component]
pub fn TrajectAdjustments(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let meta = |it: &Adjustment| {
        let helped = it.review.as_ref().map(|(review, _)| helped_phrase(w, review.helped));
        let day = w.day(*it.check_on.get(), today);
        line(w, &[phrases::lever(w, *it.lever.get()), helped.unwrap_or(&day)])
    };
    let all = session.ask_traject(log, |it| lines(it, meta, today)).unwrap_or_default();
    let of = |progress: Progress| -> Vec<Line> {
        all.iter().filter(|line| line.progress == progress).cloned().collect()
    };
    let groups = Progress::ALL.map(|progress| (progress, of(progress)));
    let is_employer = session.role() == Some(Role::Employer);
    let label = if is_employer { w.e_adjustment_propose() } else { w.s_adjustment_add() };
    let add = Route::NewAdjustment { log }.to_string();
    rsx! {
        TrajectFrame { log, side: Side::Adjustments,
            footer: rsx! { ButtonLink { label, icon: Icon::Turn, href: add } },
            if all.is_empty() {
                Empty { title: w.s_adjustment_empty() }
            }
            for (progress , lines) in groups {
                if !lines.is_empty() {
                    Card { key: "{progress as u8}", title: progress.phrase(w),
                        List { label: progress.phrase(w),
                            for line in lines {
                                Row {
                                    key: "{line.id}",
                                    title: line.title,
                                    meta: line.saw,
                                    href: Route::Adjustment { log, adjustment: line.id }.to_string(),
                                    Chip { label: line.meta, tone: progress.tone() }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
