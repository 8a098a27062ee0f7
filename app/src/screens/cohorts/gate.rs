//! What stands before a screen of one cohort: still on its way, not there, or not for this person. Knows no screen behind it.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::role::Role;

use crate::parts::{Screen, Skeleton};
use crate::screens::frame::Missing;
use crate::screens::frame::first_fetch::is_first_fetch;
use crate::session::{Link, use_session};

/// Lets through who coaches this cohort.
#[component]
pub fn CohortGate(log: LogId, children: Element) -> Element {
    let session = use_session();
    let w = session.messages();
    let me = session.person();
    let role = session.ask_cohort(log, |it| it.cohort.as_ref().and(it.role(me?))).flatten();
    let is_coming = is_first_fetch(session) || session.link() == Link::Asking;
    match (role == Some(Role::Coach), is_coming) {
        (true, _) => children,
        (false, true) => rsx! {
            Screen { title: w.a_app_name(), Skeleton { label: w.a_loading() } }
        },
        (false, false) => rsx! {
            Missing {}
        },
    }
}
