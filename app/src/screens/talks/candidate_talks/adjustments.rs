//! What is being changed, each with how far it is, and the way to ask for something else. Knows no talk.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::adjustment::{AdjustmentId, Verdict};

use crate::parts::{ButtonKind, ButtonLink, Card, Chip, Icon, List, Row, Tone};
use crate::route::Route;
use crate::session::use_session;

/// How far an adjustment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Proposed,
    Running,
    NotDone,
    Reviewed,
}

/// Each adjustment, the latest first.
fn adjustments(traject: &Traject) -> Vec<(AdjustmentId, String, Stage)> {
    let mut visible: Vec<_> =
        traject.adjustments.iter().filter(|(_, it)| !it.hidden.get()).collect();
    visible.sort_by_key(|(_, it)| std::cmp::Reverse(it.by.order()));
    let row = |(id, it): (&AdjustmentId, &shared::record::adjustment::Adjustment)| {
        let stage = match (&it.review, &it.verdict) {
            (Some(_), _) => Stage::Reviewed,
            (None, Some((Verdict::WeTryIt, _))) => Stage::Running,
            (None, Some((Verdict::NotNow, _))) => Stage::NotDone,
            (None, None) => Stage::Proposed,
        };
        (*id, it.change.get().clone(), stage)
    };
    visible.into_iter().map(row).collect()
}

/// The card of all adjustments.
#[component]
pub fn Adjustments(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let rows = session.ask_traject(log, adjustments).unwrap_or_default();
    let chip = |stage: Stage| match stage {
        Stage::Proposed => (w.c_adjustment_proposed(), Tone::Sun),
        Stage::Running => (w.c_adjustment_running(), Tone::Brand),
        Stage::NotDone => (w.c_adjustment_no(), Tone::Plain),
        Stage::Reviewed => (w.c_adjustment_reviewed(), Tone::Done),
    };
    rsx! {
        Card { title: w.c_adjustment_title(),
            if rows.is_empty() {
                p { class: "soft", "{w.c_adjustment_empty()}" }
            }
            List {
                for (adjustment , change , stage) in rows {
                    Row {
                        key: "{adjustment}",
                        title: change,
                        href: Route::Adjustment { log, adjustment }.to_string(),
                        Chip { label: chip(stage).0, tone: chip(stage).1 }
                    }
                }
            }
            ButtonLink {
                label: w.c_adjustment_propose(),
                href: Route::NewAdjustment { log }.to_string(),
                kind: ButtonKind::Quiet,
                icon: Icon::Turn,
            }
        }
    }
}
