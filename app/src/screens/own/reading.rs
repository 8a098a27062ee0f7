//! What a candidate lets their employer read of themselves. The employer, before they begin or on a hard day: from the person
//! 1 tap. Only the server has it, and only while there is a yes to these very words; without a network it says so.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::own::page::{ApprovedPage, PageField};
use shared::role::Permission;

use crate::parts::{Card, Empty, Screen};
use crate::phrases::path::{page_label, page_text};
use crate::route::Route;
use crate::screens::controls::asked::use_asked;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::gate::Gate;
use crate::session::use_session;

/// The screen.
#[component]
pub fn ReadPage(log: TrajectId) -> Element {
    rsx! {
        Gate { log, needs: Permission::ReadPage, Reading { log } }
    }
}

#[component]
fn Reading(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let name = session.ask_traject(log, |traject| traject.candidate_name().map(str::to_owned));
    let name = name.flatten().unwrap_or_default();
    let answer = use_asked(move || session.approved_page(log));
    rsx! {
        Screen {
            title: w.e_page_title(&name),
            back: Route::Learner { log }.to_string(),
            back_label: w.a_back(),
            actions: rsx! { Listen {} },
            {answer.waiting()}
            match answer.told.read().as_ref() {
                None => VNode::empty(),
                Some(None) => rsx! {
                    Empty { title: w.e_page_none(&name) }
                },
                Some(Some(page)) => rsx! {
                    p { class: "soft", {w.e_page_said(&name)} }
                    for (place , field) in said(page).iter().enumerate() {
                        Card { key: "{place}", title: page_label(w, field),
                            p { dir: "auto", {page_text(field)} }
                        }
                    }
                },
            }
        }
    }
}

/// What is said on it, in the order of the page.
fn said(page: &ApprovedPage) -> Vec<PageField> {
    let ApprovedPage { strengths, wants, needs, helps } = page.clone();
    let fields = [
        PageField::Strengths(strengths),
        PageField::Wants(wants),
        PageField::Needs(needs),
        PageField::Helps(helps),
    ];
    fields.into_iter().filter(|field| !page_text(field).trim().is_empty()).collect()
}
