//! The thread of a traject. The candidate, on the bus, with something that cannot wait for a talk: 1 tap from their day or their
//! talks, a line, "Versturen". The coach between two visits: 1 tap from any side of the traject, and the same. No employer has
//! it.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::role::Role;

use super::thread::Thread;
use super::writing::Writing;
use crate::parts::Screen;
use crate::route::Route;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::absent::Absent;
use crate::screens::frame::traject_frame::{Side, TrajectFrame};
use crate::screens::frame::unsent::Unsent;
use crate::session::use_session;

/// The page.
#[component]
pub fn Messages(log: TrajectId) -> Element {
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
                title: w.a_message_title(),
                back: Route::Talks {}.to_string(),
                back_label: w.a_back(),
                actions: rsx! { Unsent {} Listen {} },
                Thread { log }
                Writing { log }
            }
        },
        Some(Role::Coach | Role::Employer | Role::Manager) => rsx! {
            TrajectFrame { log, side: Side::Messages,
                Thread { log }
                Writing { log }
            }
        },
    }
}
