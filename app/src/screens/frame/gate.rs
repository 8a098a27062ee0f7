//! What stands before a screen of one traject, and before one of the office: still on its way, not there, or not for this
//! person. Knows no screen behind it.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::role::{Permission, StaffRole};

use super::first_fetch::is_first_fetch;
use super::missing::Missing;
use crate::parts::{ButtonLink, Empty, Screen, Skeleton};
use crate::route::Route;
use crate::screens::looks::Looked;
use crate::session::{Link, use_session};

/// Lets through who holds the permission in this traject; says to the others why not.
#[component]
pub fn Gate(log: TrajectId, needs: Permission, children: Element) -> Element {
    let session = use_session();
    let w = session.messages();
    let may = session.ask_traject(log, |traject| {
        let role = session.person().and_then(|person| traject.role(person));
        role.is_some_and(|role| needs.is_held_by(role))
    });
    let is_coming = is_first_fetch(session) || session.link() == Link::Asking;
    let home = Route::Home {}.to_string();
    match may {
        Some(true) => rsx! {
            Looked { log }
            {children}
        },
        None if is_coming => rsx! {
            Screen { title: w.a_app_name(), Skeleton { label: w.a_loading() } }
        },
        Some(false) => rsx! {
            Screen { title: w.a_no_access_title(), back: home.clone(), back_label: w.a_back(),
                Empty { title: w.a_no_access_text(),
                    ButtonLink { label: w.a_to_start(), href: home }
                }
            }
        },
        None => rsx! {
            Screen { title: w.a_not_found_title(), back: home.clone(), back_label: w.a_back(),
                Empty { title: w.a_not_found_text(),
                    ButtonLink { label: w.a_to_start(), href: home }
                }
            }
        },
    }
}

/// Lets through who has a log before them, of a kind that is followed or coached: on their phone, or still on its way.
#[component]
pub fn HereGate(is_here: bool, children: Element) -> Element {
    let session = use_session();
    let w = session.messages();
    let is_coming = is_first_fetch(session) || session.link() == Link::Asking;
    match (is_here, is_coming) {
        (true, _) => children,
        (false, true) => rsx! {
            Screen { title: w.a_app_name(), Skeleton { label: w.a_loading() } }
        },
        (false, false) => rsx! {
            Missing {}
        },
    }
}

/// Lets through who is of the office; says to others why not.
#[component]
pub fn OfficeGate(children: Element) -> Element {
    let session = use_session();
    let w = session.messages();
    if session.staff_role().and_then(StaffRole::in_office).is_some() {
        return children;
    }
    let home = Route::Home {}.to_string();
    rsx! {
        Screen { title: w.a_no_access_title(), back: home.clone(), back_label: w.a_back(),
            Empty { title: w.a_no_access_text(),
                ButtonLink { label: w.a_to_start(), href: home }
            }
        }
    }
}
