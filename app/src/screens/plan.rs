//! One plan: read by whoever is of the office, and changed at a desk, part by part, in each of its languages.

mod about_form;
mod gate;
mod goal_form;
pub mod lang_fields;
mod new_lang;
mod page;
pub mod picture_field;
mod range_field;
mod removed;
mod step_form;

pub use page::Plan;

use dioxus::prelude::*;
use shared::id::LogId;
use shared::record::Edit;
use shared::record::office::plan::PlanId;

use crate::forms::form::{Form, FormRefusal};
use crate::navigator::navigator;
use crate::parts::{Notice, Screen, Tone};
use crate::route::{PlanPartOf, Route};
use crate::session::use_session;
use about_form::AboutForm;
use gate::PlanGate;
use goal_form::{EditGoal, NewGoal};
use new_lang::NewLang;
use step_form::{EditStep, NewStep};

/// Changes a part of a plan.
#[component]
pub fn PlanPart(plan: PlanId, of: PlanPartOf) -> Element {
    let form = match of {
        PlanPartOf::About => rsx! {
            AboutForm { key: "{plan}", plan }
        },
        PlanPartOf::NewLang => rsx! {
            NewLang { key: "{plan}", plan }
        },
        PlanPartOf::NewStep => rsx! {
            NewStep { key: "{plan}", plan }
        },
        PlanPartOf::NewGoal => rsx! {
            NewGoal { key: "{plan}", plan }
        },
        PlanPartOf::Step(step) => rsx! {
            EditStep { key: "{step}", plan, step }
        },
        PlanPartOf::Goal(goal) => rsx! {
            EditGoal { key: "{goal}", plan, goal }
        },
    };
    rsx! {
        PlanGate { plan, {form} }
    }
}

/// Saves what was changed, if anything was, and goes back to the plan.
fn keep(form: Form, plan: PlanId, edits: Vec<Edit>) {
    if form.keep(LogId::OFFICE, edits) {
        navigator().replace(Route::Plan { plan });
    }
}

/// A form about a part of a plan: that running trajecten are not touched by it, what is filled in, what can be done with it.
#[component]
fn PartScreen(
    plan: PlanId,
    title: String,
    form: Form,
    footer: Element,
    children: Element,
) -> Element {
    let w = use_session().messages();
    rsx! {
        Screen {
            title,
            back: Route::Plan { plan }.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                {footer}
            },
            Notice { text: w.s_plan_touches_nothing(), tone: Tone::Plain }
            {children}
        }
    }
}

#[cfg(test)]
mod tests;
