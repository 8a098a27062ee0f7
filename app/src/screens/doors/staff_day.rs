//! The door to where the day of a coach or an employer starts.

use dioxus::prelude::*;
use shared::role::Role;

use super::RestOfWork;
use crate::screens::today::{CoachToday, EmployerToday, first_line};
use crate::session::use_session;

/// Their day.
#[component]
pub fn Today() -> Element {
    let session = use_session();
    use_hook(|| session.greets_with(first_line));
    match session.role() {
        Some(Role::Coach) => rsx! {
            CoachToday { rest: rsx! { RestOfWork {} } }
        },
        Some(Role::Employer) => rsx! {
            EmployerToday { rest: rsx! { RestOfWork {} } }
        },
        Some(Role::Candidate | Role::Manager) | None => rsx! {},
    }
}
