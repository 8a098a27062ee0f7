//! Where a day starts: for each role its own screen.

use dioxus::prelude::*;
use shared::role::Role;

use crate::parts::{Empty, Screen};
use crate::screens::frame::{Loading, OtherPart};
use crate::screens::monitor::Monitor;
use crate::screens::today::{CandidateToday, CoachToday, EmployerToday};
use crate::session::use_session;

/// The first screen of whoever this is. The first part of this edition holds those of coaches and employers.
#[component]
pub fn Home() -> Element {
    match use_session().role() {
        Some(Role::Candidate) => rsx! { Loading { CandidateToday {} } },
        Some(Role::Coach) => rsx! { CoachToday {} },
        Some(Role::Employer) => rsx! { EmployerToday {} },
        Some(Role::Manager) => rsx! { Loading { Monitor {} } },
        None => rsx! { Arriving {} },
    }
}

/// The first screen where only the candidate's are at hand.
#[component]
pub fn CandidateHome() -> Element {
    match use_session().role() {
        Some(Role::Candidate) => rsx! { CandidateToday {} },
        Some(Role::Coach | Role::Employer | Role::Manager) => rsx! { OtherPart {} },
        None => rsx! { Arriving {} },
    }
}

/// Paired just now, so that the first round is still on its way; or nothing is theirs any more.
#[component]
fn Arriving() -> Element {
    let session = use_session();
    let w = session.messages();
    let was_fetched = session.ask(|phone| phone.me().last_round.is_some()).unwrap_or(false);
    rsx! {
        Screen { title: w.a_app_name(),
            if was_fetched {
                Empty { title: w.a_nothing_title(), text: w.a_nothing_text() }
            } else {
                Empty { title: w.a_loading() }
            }
        }
    }
}
