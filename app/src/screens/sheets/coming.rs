//! What a list would bring, or brought: how many of each, and what was passed over on the way.

use dioxus::prelude::*;
use shared::import::{Count, Counts, Preview};

use super::said::{misfit, note};
use crate::parts::{Card, List, Notice, Row, Tone};
use crate::session::use_session;

fn all(counts: &Counts) -> [Count; 4] {
    let Counts { employers, contacts, jobs, forecasts } = *counts;
    [employers, contacts, jobs, forecasts]
}

/// Whether it brings anything, and nothing stands in the way.
pub fn brings(preview: &Preview) -> bool {
    let is_right = preview.misfits.is_empty() && preview.wrong_count == 0;
    is_right && all(&preview.counts).iter().any(|it| it.new > 0)
}

/// What would come.
#[component]
pub fn Coming(preview: Preview) -> Element {
    let w = use_session().messages();
    let is_right = preview.misfits.is_empty() && preview.wrong_count == 0;
    rsx! {
        div { role: "status",
            Card { title: w.s_sheets_comes(), under: w.s_sheets_rows(preview.rows),
                for it in preview.misfits.iter() {
                    Notice { text: misfit(w, *it), tone: Tone::Care }
                }
                if preview.misfits.is_empty() {
                    Counted { counts: preview.counts }
                }
                if is_right && !brings(&preview) {
                    Notice { text: w.s_sheets_none_new() }
                }
                for it in preview.notes.iter() {
                    p { class: "soft", {note(w, it)} }
                }
            }
        }
    }
}

/// How many of each.
#[component]
pub fn Counted(counts: Counts) -> Element {
    let w = use_session().messages();
    let names =
        [w.s_jobs_employers(), w.s_sheets_contacts(), w.s_jobs_title(), w.s_sheets_forecasts()];
    rsx! {
        List { label: w.s_sheets_comes(),
            for (name , count) in names.into_iter().zip(all(&counts)) {
                Row { key: "{name}", title: name, meta: w.s_sheets_count(count.known, count.new) }
            }
        }
    }
}
