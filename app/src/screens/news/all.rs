//! Alles wat nieuw is: every line, each a door. After a month away, one tap says that all of it was seen; nothing is lost by
//! it, it stands where it always stands.

use dioxus::prelude::*;
use shared::role::Role;

use super::card::row;
use super::{Line, lines};
use crate::parts::{BigButton, Button, ButtonKind, Card, Empty, Icon, List, Screen};
use crate::route::Route;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::unsent::Unsent;
use crate::session::use_session;

/// Lines that are drawn at first, and more at each wish.
const SHOWN_STEP: usize = 40;

/// Everything that is new.
#[component]
pub fn News() -> Element {
    let mut session = use_session();
    let w = session.messages();
    let mut shown = use_signal(|| SHOWN_STEP);
    let all = lines(session);
    let count = all.len();
    let is_own = session.role() == Some(Role::Candidate);
    let read_all = {
        let all = all.clone();
        move |()| {
            for Line { log, seqs, .. } in all.clone() {
                session.mark_read(log, seqs);
            }
        }
    };
    rsx! {
        Screen { title: w.c_new_title(), back: Route::Home {}.to_string(), back_label: w.a_back(), actions: rsx! { Unsent {} Listen {} },
            if all.is_empty() {
                Empty { title: w.a_new_none() }
            } else {
                Card {
                    List { label: w.c_new_title(),
                        for (place , line) in all.into_iter().take(shown()).enumerate() {
                            OneLine { key: "{place}", line, is_own }
                        }
                    }
                    if count > shown() {
                        Button { label: w.a_more(), kind: ButtonKind::Plain, onpress: move |()| shown += SHOWN_STEP }
                    }
                }
                BigButton { label: w.a_new_read(), kind: ButtonKind::Quiet, icon: Icon::Check, onpress: read_all }
            }
        }
    }
}

/// A line; for staff with whose it is.
#[component]
fn OneLine(line: Line, is_own: bool) -> Element {
    let by =
        if is_own { line.by.clone() } else { [line.candidate.as_str(), &line.by].join(" · ") };
    row(&Line { by, ..line })
}
