//! The door to where a candidate's day starts.

use dioxus::prelude::*;

use super::RestOfDay;
use crate::screens::today::CandidateToday;

/// A candidate's day.
#[component]
pub fn Today() -> Element {
    rsx! {
        CandidateToday { rest: rsx! { RestOfDay {} } }
    }
}
