//! Where a day starts: for each role its own screen.

use dioxus::prelude::*;
use shared::role::{Role, StaffRole};

use crate::parts::{Empty, Screen};
use crate::route::Route;
use crate::screens::doors;
use crate::screens::frame::first_fetch::{FirstFetch, is_first_fetch};
use crate::session::{LazyPart, use_session};

/// The first screen of whoever this is.
#[component]
pub fn Home() -> Element {
    let session = use_session();
    match session.staff_role() {
        Some(StaffRole::AccountHolder) => return doors::draw(LazyPart::Staff, Route::AccountDay),
        Some(StaffRole::Viewer) => return doors::draw(LazyPart::Staff, Route::Figures),
        Some(StaffRole::Coach | StaffRole::Manager) | None => {}
    }
    match session.role() {
        Some(Role::Candidate) => doors::draw(LazyPart::CandidateDay, Route::Home),
        Some(Role::Coach | Role::Employer) => doors::draw(LazyPart::StaffDay, Route::Home),
        Some(Role::Manager) => doors::draw(LazyPart::Staff, Route::Monitor),
        None => rsx! { Arriving {} },
    }
}

/// Paired just now, so that the first round is still on its way; or nothing is theirs any more.
#[component]
fn Arriving() -> Element {
    let session = use_session();
    let w = session.messages();
    rsx! {
        Screen { title: w.a_app_name(),
            if !is_first_fetch(session) {
                Empty { title: w.a_nothing_title(), text: w.a_nothing_text() }
            } else {
                FirstFetch {}
            }
        }
    }
}
