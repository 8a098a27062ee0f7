//! The door to where a candidate's day starts.

use dioxus::prelude::*;

use super::{NewToCandidate, RestOfDay};
use crate::screens::today::CandidateToday;

/// A candidate's day.
#[component]
pub fn Today() -> Element {
    rsx! {
        CandidateToday { news: rsx! { NewToCandidate {} }, rest: rsx! { RestOfDay {} } }
    }
}
