//! The plans, by what they are for; those that were taken away folded below them.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::record::At;
use shared::record::office::plan::{PlanEdit, PlanId};
use shared::record::office::{OfficeEdit, OfficeFile};
use shared::record::outline::Route as Way;
use shared::text::Lang;

use super::told::{ToldRow, Words};
use crate::format::count;
use crate::forms::saving::may;
use crate::parts::{Card, Disclosure, Empty, Icon, List, Screen};
use crate::phrases;
use crate::route::Route;
use crate::screens::frame::first_fetch::{FirstFetch, is_first_fetch};
use crate::screens::frame::gate::OfficeGate;
use crate::session::use_session;

/// All of them.
#[component]
pub fn Plans() -> Element {
    rsx! {
        OfficeGate { PlanList {} }
    }
}

/// A plan as the list tells it.
#[derive(Debug, Clone, PartialEq)]
struct Line {
    plan: PlanId,
    function: Words,
    route: Way,
    months: u8,
    steps: usize,
    goals: usize,
    is_hidden: bool,
}

/// By what they are for.
fn lines(office: &OfficeFile, reader: Lang) -> Vec<Line> {
    let told = office.plans.iter().map(|(id, it)| Line {
        plan: *id,
        function: Words::read(it.function.get(), reader),
        route: *it.route.get(),
        months: *it.months.get(),
        steps: office.steps_of(*id).len(),
        goals: office.goals_of(*id).len(),
        is_hidden: *it.hidden.get(),
    });
    let mut lines: Vec<Line> = told.collect();
    lines.sort_by(|a, b| (&a.function.text, a.plan).cmp(&(&b.function.text, b.plan)));
    lines
}

#[component]
fn PlanList() -> Element {
    let session = use_session();
    let w = session.messages();
    let lines = session.ask_office(|office| lines(office, session.lang())).unwrap_or_default();
    let (removed, plans): (Vec<_>, Vec<_>) = lines.into_iter().partition(|it| it.is_hidden);
    let puts_back = |it: &Line| {
        let edit = OfficeEdit::Plan(At(it.plan, PlanEdit::Hide(false)));
        may(session, LogId::OFFICE, &edit.into())
    };
    let is_editor = removed.first().is_some_and(puts_back);
    rsx! {
        Screen { title: w.s_plans_title(), back: Route::Jobs {}.to_string(), back_label: w.a_back(),
            FirstFetch {}
            if plans.is_empty() {
                if !is_first_fetch(session) {
                    Empty { title: w.s_plans_empty(), text: w.s_plans_empty_text() }
                }
            } else {
                Card { Lines { lines: plans } }
            }
            if is_editor {
                Disclosure { label: w.s_plan_removed(count(removed.len())), icon: Icon::Trash,
                    Lines { lines: removed }
                }
            }
        }
    }
}

#[component]
fn Lines(lines: Vec<Line>) -> Element {
    let w = use_session().messages();
    rsx! {
        List { label: w.s_plans_title(),
            for it in lines {
                ToldRow {
                    key: "{it.plan}",
                    title: it.function,
                    meta: phrases::line(w, &[
                        phrases::route(w, it.route),
                        &w.s_plan_months(it.months.into()),
                        &w.s_plan_steps(count(it.steps)),
                        &w.s_plan_goals(count(it.goals)),
                    ]),
                    href: Route::Plan { plan: it.plan }.to_string(),
                }
            }
        }
    }
}
