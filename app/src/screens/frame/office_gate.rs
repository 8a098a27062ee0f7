//! What stands before a screen of the office: only for who is of it. Knows no screen behind it.

use dioxus::prelude::*;

use crate::parts::{ButtonLink, Empty, Screen};
use crate::route::Route;
use crate::session::use_session;

/// Lets through who is of the office; says to others why not.
#[component]
pub fn OfficeGate(children: Element) -> Element {
    let session = use_session();
    let w = session.messages();
    if session.author().is_some_and(|it| it.office.is_some()) {
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
