//! A link on paper, to hand over or hang up: the code, what it is for, whom to call. It names the candidate by their first name,
//! and nobody else but the coach.

use dioxus::prelude::*;
use shared::text::date::capital;

use crate::parts::{Card, QrPicture};
use crate::screens::people::qr;
use crate::session::{MadeLink, use_session};

/// Who stands on it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Names {
    /// The candidate's first name.
    pub candidate: String,
    /// The coach, with their number where it is known.
    pub coach: String,
}

/// The paper.
#[component]
pub fn Paper(made: MadeLink, names: Names, whose: String) -> Element {
    let session = use_session();
    let w = session.messages();
    let until = w.full_day(session.local(made.until).date());
    rsx! {
        Card { title: w.e_feedback_title(&names.candidate), under: w.s_link_paper_for(&whose),
            div { class: "stack", role: "status",
                if let Some(rows) = qr::modules(&made.link) {
                    p { class: "centre", {w.s_link_paper_scan()} }
                    QrPicture { label: w.s_link_paper_scan(), rows }
                }
                p { class: "centre", {w.s_link_paper_what()} }
                p { class: "centre",
                    code { dir: "ltr", translate: "no", "{made.link}" }
                }
                p { class: "centre", {w.s_link_paper_call(&names.coach)} }
                p { class: "soft centre", {capital(&w.s_link_until(&until))} }
            }
        }
    }
}
