//! An address that leads nowhere.

use dioxus::prelude::*;

use crate::parts::{ButtonLink, Empty, Screen};
use crate::route::Route;
use crate::session::use_session;

/// Says so, and the way back.
#[component]
pub fn Missing() -> Element {
    let w = use_session().messages();
    rsx! {
        Screen { title: w.a_not_found_title(),
            Empty { title: w.a_not_found_text(),
                ButtonLink { label: w.a_to_start(), href: Route::Home {}.to_string() }
            }
        }
    }
}
