//! Whether the candidate's own page may go to an employer: from their own log, where this phone has it.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::own::page::Page;
use shared::role::Role;

use crate::parts::{ButtonKind, ButtonLink, Icon};
use crate::route::Route;
use crate::session::use_session;

/// The line, which leads to the page.
#[component]
pub fn PageState(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let candidate = session
        .ask_traject(log, |it| it.members_in(Role::Candidate).next().map(|(id, _)| id))
        .flatten();
    let is_approved = session.ask(|phone| {
        let file = phone.person_file(candidate?)?;
        Some(file.own().page.as_ref().is_some_and(Page::is_approved))
    });
    let Some(is_approved) = is_approved.flatten() else { return VNode::empty() };
    let (label, icon) = if is_approved {
        (w.s_meet_page_yes(), Icon::Check)
    } else {
        (w.s_meet_page_no(), Icon::Info)
    };
    rsx! {
        ButtonLink { label, kind: ButtonKind::Plain, icon, href: Route::OwnPage { log }.to_string() }
    }
}
