//! What a check-in can carry beside how it goes: a day to come back to it, and a line for the candidate. Knows no saving.

use chrono::{Days, NaiveDate};
use dioxus::prelude::*;
use shared::limits::TEXT_CHARS_MAX;
use shared::text::Messages;

use crate::forms::day_field::DayField;
use crate::forms::form::Form;
use crate::parts::{Choice, ChoiceLayout, Choices, Disclosure, Field, FieldKind, Icon};
use crate::session::use_session;

const AGAIN: &str = "again";
const DAY: &str = "again_on";
/// The field with the line for the candidate.
pub const TO_CANDIDATE: &str = "to_candidate";

/// When to come back to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Again {
    Never,
    Days(u64),
    /// A day of one's own choice.
    Other,
}

const AGAIN_ALL: [Again; 5] =
    [Again::Never, Again::Days(3), Again::Days(7), Again::Days(14), Again::Other];

impl Again {
    fn phrase(self, w: Messages) -> &'static str {
        match self {
            Self::Never => w.s_checkin_again_no(),
            Self::Days(3) => w.s_checkin_again_days(),
            Self::Days(7) => w.s_adjustment_check_week(),
            Self::Days(_) => w.s_adjustment_check_two_weeks(),
            Self::Other => w.a_adjustment_check_other(),
        }
    }
}

fn chosen(form: Form) -> Again {
    form.chosen(AGAIN).and_then(|place| AGAIN_ALL.get(place).copied()).unwrap_or(Again::Never)
}

/// The day to come back, if any.
pub fn again_on(form: Form, today: NaiveDate) -> Option<NaiveDate> {
    match chosen(form) {
        Again::Never => None,
        Again::Days(days) => today.checked_add_days(Days::new(days)),
        Again::Other => form.day(DAY),
    }
}

/// Both questions, folded away.
#[component]
pub fn More(form: Form, name: String) -> Element {
    let w = use_session().messages();
    let again = chosen(form);
    rsx! {
        Disclosure { label: w.s_checkin_more(&name), icon: Icon::Calendar,
            Choices {
                legend: w.s_checkin_again(),
                layout: ChoiceLayout::Columns,
                choices: AGAIN_ALL.map(|it| Choice::new(it.phrase(w))).to_vec(),
                chosen: AGAIN_ALL.iter().position(|it| *it == again),
                onchoose: move |place| form.choose(AGAIN, place),
            }
            if again == Again::Other {
                DayField {
                    label: w.a_date(),
                    value: form.text(DAY),
                    onsave: move |text| form.put(DAY, text),
                }
            }
            Field {
                label: w.s_checkin_to_candidate(&name),
                hint: w.s_checkin_to_candidate_hint(&name),
                kind: FieldKind::Text,
                value: form.text(TO_CANDIDATE),
                limit: TEXT_CHARS_MAX,
                onsave: move |text| form.put(TO_CANDIDATE, text),
            }
        }
    }
}
