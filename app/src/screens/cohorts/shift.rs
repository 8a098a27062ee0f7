//! Moves the plan from today on for all who take part: 2 taps, taken back in 1. What is over stays where it was.

use dioxus::prelude::*;
use shared::id::LogId;

use crate::forms::saving::save;
use crate::parts::{Button, ButtonKind, Disclosure, Icon};
use crate::session::use_session;

/// By how many days: a week on is what a trainer who is ill takes.
const SPANS: [i64; 4] = [1, 7, 14, -7];

/// The choices.
#[component]
pub fn Shift(log: LogId) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let label = |by: i64| match by {
        1 => w.s_group_shift_day(),
        7 => w.s_group_shift_week(),
        14 => w.s_group_shift_weeks(),
        _ => w.s_group_shift_back(),
    };
    let shift = move |by: i64| {
        let edits = session.ask_cohort(log, |it| it.shift_edits(today, by)).unwrap_or_default();
        if !edits.is_empty() {
            save(session, log, edits, w.s_group_shifted());
        }
    };
    rsx! {
        Disclosure { label: w.s_group_shift(), icon: Icon::Calendar,
            p { class: "soft", {w.s_group_shift_what()} }
            for by in SPANS {
                Button { key: "{by}", label: label(by), kind: ButtonKind::Quiet, onpress: move |()| shift(by) }
            }
        }
    }
}
