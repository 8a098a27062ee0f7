//! When, where and who helps. Saves nothing.

use dioxus::prelude::*;
use shared::text::date::capital;

use crate::format::format_when;
use crate::parts::{Glyph, Icon, List, Row};
use crate::screens::steps::step_line::StepLine;
use crate::session::use_session;

/// What is known of when, where and with whom.
#[component]
pub fn Details(line: StepLine) -> Element {
    let session = use_session();
    let w = session.messages();
    let when = line.when.map(|when| capital(&format_when(w, when, session.today())));
    let rows = [
        (Icon::Clock, w.c_step_when(), when.unwrap_or_default()),
        (Icon::Place, w.c_step_where(), line.place),
        (Icon::People, w.c_step_who_helps(), capital(&line.helper)),
    ];
    let known: Vec<_> = rows.into_iter().filter(|(_, _, text)| !text.is_empty()).collect();
    rsx! {
        if !known.is_empty() {
            List {
                for (icon , label , text) in known {
                    Row { key: "{label}", title: text, meta: label, leading: rsx! { Glyph { icon } } }
                }
            }
        }
    }
}
