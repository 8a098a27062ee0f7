//! Hours as people type them, read back in words before they are saved. Knows no day.

use dioxus::prelude::*;

use crate::forms::form_state::FormState;
use crate::forms::number::minutes;
use crate::parts::{BigButton, ButtonKind, Field, Readiness};
use crate::phrases::path::duration;
use crate::session::use_session;

/// What is typed is kept under, until it is saved.
const HOURS: &str = "hours";

/// The field, and its button with what was read.
#[component]
pub fn HoursField(form: FormState, onsend: EventHandler<u16>) -> Element {
    let session = use_session();
    let w = session.messages();
    let typed = form.or(HOURS, "");
    let read = minutes(&typed);
    // Half of a number is no mistake yet.
    let is_half = typed.trim_end().ends_with([':', ',', '.', '٫']);
    let is_wrong = read.is_none() && !is_half && !typed.trim().is_empty();
    let (label, state) = match read {
        Some(minutes) => (w.a_hours_note_these(&duration(w, minutes)), Readiness::Ready),
        None => (w.a_hours_note().to_owned(), Readiness::Waiting),
    };
    rsx! {
        Field {
            label: w.a_hours_other(),
            hint: if is_wrong { "" } else { w.a_hours_like() },
            error: if is_wrong { w.a_hours_unread() } else { "" },
            value: typed,
            onsave: move |text| form.put(HOURS, text),
        }
        BigButton {
            label,
            kind: ButtonKind::Quiet,
            state,
            onpress: move |()| read.into_iter().for_each(|minutes| onsend.call(minutes)),
        }
    }
}
