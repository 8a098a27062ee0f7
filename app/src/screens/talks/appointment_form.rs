//! The fields of an appointment, for a new one and for moving one. Knows no saving.

use dioxus::prelude::*;
use shared::limits::TITLE_CHARS_MAX;
use shared::record::appointment::{Invited, Plan};

use super::when_where::{WhenWhere, WhenWhereFields, when_where_from_form};
use crate::forms::form_state::FormState;
use crate::parts::{Choice, ChoiceLayout, Choices, Field};
use crate::session::use_session;

mod field {
    pub const TITLE: &str = "title";
    pub const INVITED: &str = "invited";
}

/// In the order of the choice.
const INVITED: [Invited; 2] = [Invited::Candidate, Invited::CandidateAndEmployer];

/// The plan as typed; nothing as long as it has no title or day.
pub fn plan_from_form(form: FormState, stored: Option<&Plan>) -> Option<Plan> {
    let title = form.or(field::TITLE, stored.map_or("", |plan| &plan.title)).trim().to_owned();
    let before = stored.map(when_where);
    let WhenWhere { when, place } = when_where_from_form(form, before.as_ref())?;
    let invited = form.one_of(field::INVITED, &INVITED);
    let invited = invited.or(stored.map(|plan| plan.invited)).unwrap_or(Invited::Candidate);
    (!title.is_empty()).then_some(Plan { title, when, place, invited })
}

fn when_where(plan: &Plan) -> WhenWhere {
    WhenWhere { when: plan.when, place: plan.place.clone() }
}

/// The form; `stored` is the plan being changed, if any.
#[component]
pub fn AppointmentForm(form: FormState, stored: Option<Plan>) -> Element {
    let w = use_session().messages();
    let stored = stored.as_ref();
    let invited = stored.map_or(Invited::Candidate, |plan| plan.invited);
    let invited = INVITED.iter().position(|it| *it == invited);
    rsx! {
        Field {
            label: w.s_talk_what(),
            value: form.or(field::TITLE, stored.map_or("", |plan| &plan.title)),
            limit: TITLE_CHARS_MAX,
            onsave: move |text| form.put(field::TITLE, text),
        }
        WhenWhereFields { form, stored: stored.map(when_where) }
        Choices {
            legend: w.s_talk_invite_employer(),
            layout: ChoiceLayout::Columns,
            choices: vec![Choice::new(w.a_no()), Choice::new(w.a_yes())],
            chosen: form.chosen(field::INVITED).or(invited),
            onchoose: move |place| form.choose(field::INVITED, place),
        }
    }
}
