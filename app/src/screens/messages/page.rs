//! The thread of a traject. The candidate, on the bus, with something that cannot wait for a talk: 1 tap from their day or their
//! talks, a line, "Versturen". The coach between two visits: 1 tap from any side of the traject, and the same. No employer has
//! it.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::role::Role;

use super::thread::Thread;
use super::writing::Writing;
use crate::parts::{ButtonKind, ButtonLink, Icon};
use crate::route::Route;
use crate::screens::frame::traject_frame::{SharedPage, Side};
use crate::session::use_session;

/// The page.
#[component]
pub fn Messages(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    rsx! {
        SharedPage { log, side: Side::Messages, title: w.a_message_title(), back: Route::Talks,
            Thread { log }
            Writing { log }
            if session.role() == Some(Role::Coach) {
                ButtonLink { label: w.a_idea_title(), kind: ButtonKind::Plain, icon: Icon::Star, href: Route::TrajectIdeas { log }.to_string() }
            }
        }
    }
}
