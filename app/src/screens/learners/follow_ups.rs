//! All that an employer gave and what came of it. Reading it, and answering, 1 tap.

use dioxus::prelude::*;
use shared::wire;

use super::threads::{Scope, ThreadLines, threads};
use crate::parts::{Button, ButtonKind, Card, Empty, Screen};
use crate::route::Route;
use crate::screens::comments::Answering;
use crate::screens::frame::first_fetch::{FirstFetch, is_first_fetch};
use crate::screens::frame::unsent::Unsent;
use crate::session::use_session;

/// Threads that are drawn at first, and more at each wish.
const SHOWN_STEP: usize = 20;

/// The screen.
#[component]
pub fn FollowUps() -> Element {
    let session = use_session();
    let w = session.messages();
    let mut shown = use_signal(|| SHOWN_STEP);
    let all = threads(session, Scope::All);
    let count = all.len();
    rsx! {
        Screen { title: w.e_came_title(), back: Route::Home {}.to_string(), back_label: w.a_back(), actions: rsx! { Unsent {} },
            FirstFetch {}
            if all.is_empty() && !is_first_fetch(session) {
                Empty { title: w.e_came_empty() }
            }
            for thread in all.into_iter().take(shown()) {
                Card { key: "{wire::encode(&thread.about)}",
                    ThreadLines { label: thread.given.words.clone(), thread: thread.clone() }
                    if thread.deeds.is_empty() {
                        p { class: "soft", {w.e_came_nothing()} }
                    }
                    Answering { log: thread.log, about: thread.about }
                }
            }
            if count > shown() {
                Button { label: w.a_more(), kind: ButtonKind::Plain, onpress: move |()| shown += SHOWN_STEP }
            }
        }
    }
}
