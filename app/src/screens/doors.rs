//! The doors between the parts of the download, one file each. What is reached through one of them alone comes with its part:
//! the build looks for the components of these files by name.

mod candidate_day;
mod everyone;
mod pairing;
mod staff;
mod staff_day;

use dioxus::prelude::*;

use super::frame::Loading;
use crate::route::Route;
use crate::session::{Arrival, LazyPart, Locked, Session, use_session};

/// A screen behind the door of its part, or what is said until that is here.
pub fn draw(part: LazyPart, route: Route) -> Element {
    match part {
        LazyPart::CandidateDay => rsx! {
            Loading { part, candidate_day::Today {} }
        },
        LazyPart::StaffDay => rsx! {
            Loading { part, staff_day::Today {} }
        },
        LazyPart::Pairing => rsx! {
            Loading { part, pairing::Pair {} }
        },
        LazyPart::Everyone => rsx! {
            Loading { part, everyone::Screen { route } }
        },
        LazyPart::Staff => rsx! {
            Loading { part, staff::Screen { route } }
        },
    }
}

/// Where a code is taken.
pub fn pair() -> Element {
    draw(LazyPart::Pairing, Route::Pair)
}

/// The screen of a phone that is closed.
pub fn on_lock(locked: Locked) -> Element {
    rsx! {
        Loading { part: LazyPart::Everyone, everyone::OnLock { locked } }
    }
}

/// What stands further down a candidate's day: nothing above it moves when it comes.
#[component]
fn RestOfDay() -> Element {
    rsx! {
        if use_session().arrival(LazyPart::Everyone) == Arrival::Here {
            everyone::RestOfDay {}
        }
    }
}

/// The same of the day of a coach or an employer.
#[component]
fn RestOfWork() -> Element {
    rsx! {
        if use_session().arrival(LazyPart::Staff) == Arrival::Here {
            staff::RestOfWork {}
        }
    }
}

/// What everyone must know, as soon as there are words for it: it stays until they have seen it.
pub fn notices(session: Session) -> Element {
    if session.arrival(LazyPart::Everyone) == Arrival::Here {
        rsx! {
            everyone::Notices {}
        }
    } else {
        rsx! {}
    }
}
