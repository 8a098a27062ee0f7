//! What stands before a screen of one employer: still on its way, not there, or not for this person. Knows no screen behind it.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::role::Role;

use crate::screens::frame::gate::HereGate;
use crate::session::use_session;

/// Lets through who follows this employer from the office, on whose phone it is then.
#[component]
pub fn EmployerGate(log: LogId, children: Element) -> Element {
    let session = use_session();
    let me = session.person();
    let role = session.ask_employer(log, |it| it.employer.as_ref().and(it.role(me?))).flatten();
    rsx! {
        HereGate { is_here: role == Some(Role::Coach), {children} }
    }
}
