//! The plans, by what they are for.

use dioxus::prelude::*;

use crate::format::count;
use crate::parts::{Card, Empty, List, Row, Screen};
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

#[component]
fn PlanList() -> Element {
    let session = use_session();
    let w = session.messages();
    let lang = session.lang();
    let plans = session.ask_office(|office| {
        let told = office.visible_plans().map(|(id, it)| {
            let sizes = (office.steps_of(id).len(), office.goals_of(id).len());
            (
                it.function.get().read_in(lang).to_owned(),
                id,
                *it.route.get(),
                *it.months.get(),
                sizes,
            )
        });
        let mut plans: Vec<_> = told.collect();
        plans.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
        plans
    });
    let plans = plans.unwrap_or_default();
    rsx! {
        Screen { title: w.s_plans_title(), back: Route::Jobs {}.to_string(), back_label: w.a_back(),
            FirstFetch {}
            if plans.is_empty() {
                if !is_first_fetch(session) {
                    Empty { title: w.s_plans_empty(), text: w.s_plans_empty_text() }
                }
            } else {
                Card {
                    List { label: w.s_plans_title(),
                        for (function , plan , route , months , (steps , goals)) in plans {
                            Row {
                                key: "{plan}",
                                title: function,
                                meta: phrases::line(w, &[
                                    phrases::route(w, route),
                                    &w.s_plan_months(months.into()),
                                    &w.s_plan_steps(count(steps)),
                                    &w.s_plan_goals(count(goals)),
                                ]),
                                href: Route::Plan { plan }.to_string(),
                            }
                        }
                    }
                }
            }
        }
    }
}
