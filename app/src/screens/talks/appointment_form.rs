//! The fields of an appointment, for a new one and for moving one. Knows no saving.

use dioxus::prelude::*;
use shared::limits::TITLE_CHARS_MAX;
use shared::record::appointment::{Invited, Plan};
use shared::time::When;

use crate::forms::form_state::FormState;
use crate::parts::{Choice, ChoiceLayout, Choices, Field, FieldKind};
use crate::session::use_session;

mod field {
    pub const TITLE: &str = "title";
    pub const DATE: &str = "date";
    pub const TIME: &str = "time";
    pub const PLACE: &str = "place";
    pub const INVITED: &str = "invited";
}

/// In the order of the choice.
const INVITED: [Invited; 2] = [Invited::Candidate, Invited::CandidateAndEmployer];

/// The plan as typed; nothing as long as it has no title or day.
pub fn plan_from_form(form: FormState, stored: Option<&Plan>) -> Option<Plan> {
    let text = |name, of: fn(&Plan) -> &String| {
        form.or(name, stored.map_or("", |plan| of(plan))).trim().to_owned()
    };
    let title = text(field::TITLE, |plan| &plan.title);
    let date = match form.get(field::DATE) {
        Some(_) => form.date(field::DATE),
        None => stored.map(|plan| plan.when.date),
    };
    let time = match form.get(field::TIME) {
        Some(_) => form.time(field::TIME),
        None => stored.and_then(|plan| plan.when.time),
    };
    let invited = form.one_of(field::INVITED, &INVITED);
    let invited = invited.or(stored.map(|plan| plan.invited)).unwrap_or(Invited::Candidate);
    let when = When { date: date?, time };
    let place = text(field::PLACE, |plan| &plan.place);
    (!title.is_empty()).then_some(Plan { title, when, place, invited })
}

/// The form; `stored` is the plan being changed, if any.
#[component]
pub fn AppointmentForm(form: FormState, stored: Option<Plan>) -> Element {
    let w = use_session().messages();
    let stored = stored.as_ref();
    let date = stored.map(|plan| plan.when.date.to_string()).unwrap_or_default();
    let time = stored.and_then(|plan| plan.when.time).map(|time| time.to_string());
    let invited = stored.map_or(Invited::Candidate, |plan| plan.invited);
    let invited = INVITED.iter().position(|it| *it == invited);
    rsx! {
        Field {
            label: w.s_talk_what(),
            value: form.or(field::TITLE, stored.map_or("", |plan| &plan.title)),
            limit: TITLE_CHARS_MAX,
            onsave: move |text| form.put(field::TITLE, text),
        }
        Field {
            label: w.a_date(),
            kind: FieldKind::Date,
            value: form.or(field::DATE, &date),
            onsave: move |text| form.put(field::DATE, text),
        }
        Field {
            label: w.a_time(),
            kind: FieldKind::Time,
            hint: w.a_optional(),
            value: form.or(field::TIME, &time.unwrap_or_default()),
            onsave: move |text| form.put(field::TIME, text),
        }
        Field {
            label: w.a_where(),
            hint: w.a_optional(),
            value: form.or(field::PLACE, stored.map_or("", |plan| &plan.place)),
            limit: TITLE_CHARS_MAX,
            onsave: move |text| form.put(field::PLACE, text),
        }
        Choices {
            legend: w.s_talk_invite_employer(),
            layout: ChoiceLayout::Columns,
            choices: vec![Choice::new(w.a_no()), Choice::new(w.a_yes())],
            chosen: form.chosen(field::INVITED).or(invited),
            onchoose: move |place| form.choose(field::INVITED, place),
        }
    }
}
