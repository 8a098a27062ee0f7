//! Hours of a traject, and days its candidate does not come. The candidate, on the way home: the hours of today in 2 taps from
//! their day, that they cannot come in 2 as well. The employer, between two deliveries: a day, or all of a week, confirmed in
//! 1 tap. The coach, at a desk: sees, mends, and records what was told by phone.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::role::Role;

use super::absences::Absences;
use super::noting::Noting;
use super::weeks::Weeks;
use crate::parts::Screen;
use crate::route::Route;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::absent::Absent;
use crate::screens::frame::traject_frame::{Side, TrajectFrame};
use crate::screens::frame::unsent::Unsent;
use crate::session::use_session;

/// The page.
#[component]
pub fn Workdays(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let person = session.person();
    let role = session.ask_traject(log, |it| it.role(person?)).flatten();
    match role {
        None => rsx! {
            Absent {}
        },
        Some(Role::Candidate) => rsx! {
            Screen {
                title: w.a_hours(),
                back: Route::Home {}.to_string(),
                back_label: w.a_back(),
                actions: rsx! { Unsent {} Listen {} },
                Body { log }
            }
        },
        Some(Role::Coach | Role::Employer | Role::Manager) => rsx! {
            TrajectFrame { log, side: Side::Hours, Body { log } }
        },
    }
}

#[component]
fn Body(log: TrajectId) -> Element {
    rsx! {
        Absences { log }
        Noting { log }
        Weeks { log }
    }
}
