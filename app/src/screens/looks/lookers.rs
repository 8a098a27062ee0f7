//! Who looked at one's traject, and on which days. The candidate, who wonders: from Ik 2 taps. Only the server knows; without a network
//! it says so.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::looks::{Looker, Lookers};

use crate::parts::{Avatar, Card, List, Row};
use crate::phrases;
use crate::screens::controls::asked::use_asked;
use crate::session::use_session;

/// Days that are named of each.
const DAYS_SHOWN: usize = 7;

/// The card.
#[component]
pub fn LookersCard(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let asked = use_asked(move || session.lookers(log));
    let days = |days: &[NaiveDate]| {
        let named: Vec<String> = days.iter().take(DAYS_SHOWN).map(|it| w.day(*it, today)).collect();
        named.join(", ")
    };
    rsx! {
        Card { title: w.c_looks_title(), under: w.c_looks_text(),
            {asked.waiting()}
            match asked.told.read().as_ref() {
                None => VNode::empty(),
                Some(Lookers { lookers }) if lookers.is_empty() => rsx! {
                    p { class: "soft", {w.c_looks_none()} }
                },
                Some(Lookers { lookers }) => rsx! {
                    List { label: w.c_looks_title(),
                        for (place , Looker { name , role , days: on }) in lookers.iter().enumerate() {
                            Row {
                                key: "{place}",
                                title: name.clone(),
                                meta: phrases::line(w, &[phrases::view_for_candidate(w, *role), &days(on)]),
                                leading: rsx! { Avatar { initials: phrases::initials(name) } },
                            }
                        }
                    }
                },
            }
        }
    }
}
