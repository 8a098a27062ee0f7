//! What a coach took over of late, on their first day with it: whose it was, who they are, when they meet next. Nothing for
//! who took nothing over, or without a network: the people themselves are in the list all the same.

use dioxus::prelude::*;
use shared::hand_over::Summary;
use shared::record::LogKind;

use crate::format::{count, format_when, line};
use crate::parts::{Card, List, Row};
use crate::phrases;
use crate::route::Route;
use crate::session::staff::Handed;
use crate::session::{Session, use_session};

/// The cards.
#[component]
pub fn TakenOver() -> Element {
    let session = use_session();
    let w = session.messages();
    let handed = use_resource(move || session.handed());
    let all: Vec<Handed> = match &*handed.read() {
        Some(Ok(handed)) => handed.clone(),
        Some(Err(_)) | None => Vec::new(),
    };
    rsx! {
        for it in all {
            Card {
                key: "{it.person}{it.at.0}",
                title: w.s_staff_taken_over(&it.name),
                under: it.until.map(|day| w.s_staff_until(&w.full_day(day))).unwrap_or_default(),
                List { label: w.s_staff_taken_over(&it.name),
                    for charge in it.charges {
                        Row {
                            key: "{charge.log}",
                            title: charge.name.clone(),
                            meta: charge.summary.as_ref().map(|it| about(session, it)).unwrap_or_default(),
                            is_low: true,
                            href: match charge.kind {
                                LogKind::Employer => Route::Employer { log: charge.log }.to_string(),
                                LogKind::Cohort => Route::Cohort { log: charge.log }.to_string(),
                                LogKind::Traject | LogKind::Person | LogKind::Office => {
                                    Route::TrajectOverview { log: charge.log }.to_string()
                                }
                            },
                        }
                    }
                }
            }
        }
    }
}

fn about(session: Session, it: &Summary) -> String {
    let w = session.messages();
    let next = it.next.map(|it| format_when(w, it.when, session.today())).unwrap_or_default();
    let asks =
        if it.asks.is_empty() { String::new() } else { w.s_staff_asks(count(it.asks.len())) };
    line(w, &[phrases::phase(w, it.phase), &it.job, &next, &asks])
}
