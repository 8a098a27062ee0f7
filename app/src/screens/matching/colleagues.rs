//! How many others may fit a job, and whom to ask: only the server knows. Without a network it says so. Knows no name of theirs.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::matching::others::{Asked, OfCoach};
use shared::record::office::job::JobId;

use crate::parts::{Button, ButtonKind, Card, Icon, List, Notice, Row, Skeleton, Tone};
use crate::screens::frame::no_answer::no_answer;
use crate::session::use_session;

/// The card.
#[component]
pub fn Colleagues(log: LogId, job: JobId) -> Element {
    let session = use_session();
    let w = session.messages();
    let is_away = use_memo(move || session.link().is_away());
    let mut answer = use_resource(move || {
        // Asked anew once the line is there again.
        is_away();
        session.who_may_fit(Asked { employer: log, job })
    });
    rsx! {
        Card { title: w.s_match_others(),
            p { class: "soft", {w.s_match_others_text()} }
            match answer.read().as_ref() {
                None => rsx! {
                    Skeleton { label: w.a_loading() }
                },
                Some(Err(why)) => rsx! {
                    Notice { text: no_answer(w, why), tone: Tone::Sun, icon: Icon::Sync,
                        Button { label: w.a_try_again(), kind: ButtonKind::Plain, onpress: move |()| answer.restart() }
                    }
                },
                Some(Ok(others)) if others.coaches.is_empty() => rsx! {
                    p { role: "status", {w.s_match_others_none()} }
                },
                Some(Ok(others)) => rsx! {
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
