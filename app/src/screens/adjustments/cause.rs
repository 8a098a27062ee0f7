//! Why an adjustment is needed, from a list so that it can be counted. The coach chooses it, or leaves it. Knows no question of an
//! adjustment.

use dioxus::prelude::*;
use shared::record::adjustment::{AdjustmentEdit, AdjustmentField, AdjustmentId, Cause};
use shared::record::{At, Edit};

use crate::forms::form_state::FormState;
use crate::parts::{Choice, ChoiceLayout, Choices, Disclosure, Icon};
use crate::phrases;
use crate::session::use_session;

const CAUSE: &str = "cause";

/// What was chosen, else what the record says. Behind the last of the list stands that nobody says.
pub fn cause_from_form(form: FormState, stored: Option<Cause>) -> Option<Cause> {
    match form.chosen(CAUSE) {
        Some(place) => Cause::ALL.get(place).copied(),
        None => stored,
    }
}

/// The edit that says so of a new one; nothing where nobody says.
pub fn cause_edit(form: FormState, id: AdjustmentId) -> Option<Edit> {
    let cause = cause_from_form(form, None)?;
    let set = AdjustmentEdit::Set(AdjustmentField::Cause(Some(cause)));
    Some(Edit::Adjustment(At(id, set)))
}

/// Choosing it: folded away, for it takes a moment that not everyone has.
#[component]
pub fn CauseField(form: FormState, stored: Option<Cause>) -> Element {
    let w = use_session().messages();
    let cause = cause_from_form(form, stored);
    let unsaid = Cause::ALL.len();
    let place = cause.and_then(|cause| Cause::ALL.iter().position(|it| *it == cause));
    let names = Cause::ALL.map(|it| Choice::new(phrases::cause(w, it)));
    let choices = names.into_iter().chain([Choice::new(w.s_cause_unsaid())]).collect::<Vec<_>>();
    rsx! {
        Disclosure { label: w.s_cause(), icon: Icon::Chart,
            Choices {
                legend: w.s_cause(),
                layout: ChoiceLayout::Columns,
                choices,
                chosen: place.unwrap_or(unsaid),
                onchoose: move |place| form.choose(CAUSE, place),
            }
        }
    }
}
