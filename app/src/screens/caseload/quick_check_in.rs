//! A check-in beside the list: what is filled in here stands on the screen of the check-in too. By keyboard: `c`, a face,
//! Enter. Knows no list.

use dioxus::prelude::*;
use shared::id::TrajectId;

use crate::forms::form::{FormRefusal, use_form};
use crate::parts::{Disclosure, Readiness};
use crate::screens::check_ins::check_in::draft_name;
use crate::screens::check_ins::check_in_fields::{Basics, Rest, readiness, submit};
use crate::session::use_session;

/// Where the key for a check-in leads.
pub const FIRST_FACE: &str = ".quick-check-in [type=radio]";

/// The form.
#[component]
pub fn QuickCheckIn(log: TrajectId, name: String) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| draft_name(log));
    let is_waiting = readiness(form) != Readiness::Ready;
    rsx! {
        form {
            class: "card quick-check-in",
            aria_label: w.s_checkin_title(&name),
            onsubmit: move |event| {
                event.prevent_default();
                // The same person stays on the screen: what was saved is seen in the list.
                submit(session, form, log);
            },
            h2 { {w.s_today_check_in()} }
            Basics { form }
            Disclosure { label: w.s_cockpit_more(), Rest { form, name: name.clone() } }
            FormRefusal { form }
            div { class: "button-wide",
                // Enter on a face presses it, too.
                button { class: "button", r#type: "submit", aria_disabled: is_waiting.then_some("true"), {w.a_save()} }
            }
        }
    }
}
