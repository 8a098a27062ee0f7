//! How many others may fit a job, and whom to ask: only the server knows. Without a network it says so. Knows no name of theirs.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::matching::others::{Asked, OfCoach};
use shared::record::office::job::JobId;

use crate::parts::{Card, List, Row};
use crate::screens::controls::asked::use_asked;
use crate::session::use_session;

/// The card.
#[component]
pub fn Colleagues(log: LogId, job: JobId) -> Element {
    let session = use_session();
    let w = session.messages();
    let answer = use_asked(move || session.who_may_fit(Asked { employer: log, job }));
    rsx! {
        Card { title: w.s_match_others(),
            p { class: "soft", {w.s_match_others_text()} }
            {answer.waiting()}
            match answer.told.read().as_ref() {
                None => VNode::empty(),
                Some(others) if others.coaches.is_empty() => rsx! {
                    p { role: "status", {w.s_match_others_none()} }
                },
                Some(others) => rsx! {
                    List { label: w.s_match_others(),
                        for (place , OfCoach { coach , count }) in others.coaches.iter().enumerate() {
                            Row { key: "{place}", title: coach.clone(), meta: w.s_match_other(*count) }
                        }
                    }
                },
            }
        }
    }
}
