//! The first screen of a window of our own: where the server is. For whoever was given a link or an address, once.
//!
//! A link brings its code along: then pairing needs no more taps.

use dioxus::prelude::*;

use super::address_form::AddressForm;
use crate::parts::{Card, Screen, Wave};
use crate::screens::languages::Languages;
use crate::session::use_session;

/// Asks where the server is.
#[component]
pub fn AskServer() -> Element {
    let w = use_session().messages();
    rsx! {
        Screen { header: rsx! { Wave { title: w.a_enter_title(), over: w.a_app_promise() } },
            Languages {}
            Card { title: w.a_window_server_title(),
                AddressForm { onuse: move |()| {} }
            }
        }
    }
}
