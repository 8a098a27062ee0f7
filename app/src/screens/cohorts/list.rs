//! The cohorts of a coach. At a desk, when a group begins; afterwards a row leads to each in 1 tap.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::role::Permission;

use crate::format::{count, line};
use crate::parts::{ButtonLink, Card, Empty, Icon, List, Row, Screen};
use crate::phrases::period;
use crate::phrases::search::folded;
use crate::route::Route;
use crate::screens::frame::first_fetch::{FirstFetch, is_first_fetch};
use crate::screens::frame::gate::OfficeGate;
use crate::screens::frame::unsent::Unsent;
use crate::session::{Session, use_session};

/// A cohort in one row.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    log: LogId,
    name: String,
    meta: String,
}

fn lines(session: Session) -> Vec<Line> {
    let w = session.messages();
    let found = session.ask(|phone| {
        let cohorts = phone.logs().filter_map(|(log, it)| Some((log, it.state().cohort()?)));
        let line_of = |(log, it): (LogId, &shared::record::path::CohortFile)| {
            let cohort = it.cohort.as_ref()?;
            let people = w.s_cohort_people(count(it.taking_part().count()));
            let meta = line(w, &[&period(w, *cohort.period.get()), &people]);
            Some(Line { log, name: it.name().to_owned(), meta })
        };
        cohorts.filter_map(line_of).collect::<Vec<_>>()
    });
    let mut found = found.unwrap_or_default();
    found.sort_by_cached_key(|it| (folded(&it.name), it.log));
    found
}

/// All of them.
#[component]
pub fn Cohorts() -> Element {
    rsx! {
        OfficeGate { All {} }
    }
}

#[component]
fn All() -> Element {
    let session = use_session();
    let w = session.messages();
    let lines = lines(session);
    let may_open = session.may(Permission::OpenCohort);
    let footer = may_open.then(|| rsx! {
        ButtonLink { label: w.s_cohort_add(), icon: Icon::Plus, href: Route::NewCohort {}.to_string() }
    });
    rsx! {
        Screen {
            title: w.s_cohorts(),
            back: Route::Jobs {}.to_string(),
            back_label: w.a_back(),
            actions: rsx! { Unsent {} },
            footer,
            FirstFetch {}
            if lines.is_empty() {
                if !is_first_fetch(session) {
                    Empty { title: w.s_cohorts_empty(), text: w.s_cohorts_empty_text() }
                }
            } else {
                Card { title: w.s_cohorts(),
                    List { label: w.s_cohorts(),
                        for it in lines {
                            Row { key: "{it.log}", title: it.name.clone(), meta: it.meta.clone(), href: Route::Cohort { log: it.log }.to_string() }
                        }
                    }
                }
            }
        }
    }
}
