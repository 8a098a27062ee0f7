//! Where a day starts: for each role its own screen.

use dioxus::prelude::*;
use shared::role::Role;

use crate::parts::{Empty, Screen};
use crate::screens::{CandidateToday, CoachToday, EmployerToday, Monitor};
use crate::session::use_session;

/// The first screen of whoever this is.
#[component]
pub fn Home() -> Element {
    let session = use_session();
    let w = session.words();
    match session.role() {
        Some(Role::Candidate) => rsx! { CandidateToday {} },
        Some(Role::Coach) => rsx! { CoachToday {} },
        Some(Role::Employer) => rsx! { EmployerToday {} },
        Some(Role::Manager) => rsx! { Monitor {} },
        // Paired just now: the first round is still on its way.
        None => rsx! {
            Screen { title: w.a_app_name(), Empty { title: w.a_loading() } }
        },
    }
}
