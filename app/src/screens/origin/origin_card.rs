//! Which server this window asks, on Ik, and the way to another. In a browser there is nothing to choose.

use dioxus::prelude::*;

use super::address_form::AddressForm;
use crate::parts::{Button, ButtonKind, Card, Sheet};
use crate::session::{CHOOSES_SERVER, Server, use_session};

/// The address, and another one in two taps.
#[component]
pub fn OriginCard() -> Element {
    if !CHOOSES_SERVER {
        return rsx! {};
    }
    let session = use_session();
    match session.server() {
        Server::At(address) => rsx! {
            Known { address }
        },
        Server::OfThisPage | Server::Unknown => rsx! {},
    }
}

#[component]
fn Known(address: String) -> Element {
    let w = use_session().messages();
    let mut is_asking = use_signal(|| false);
    rsx! {
        Card { title: w.a_window_server_card(),
            p { bdi { "{address}" } }
            Button {
                label: w.a_window_server_change(),
                kind: ButtonKind::Plain,
                onpress: move |()| is_asking.set(true),
            }
        }
        if is_asking() {
            Sheet {
                title: w.a_window_server_title(),
                close: w.a_close(),
                onclose: move |()| is_asking.set(false),
                AddressForm { onuse: move |()| is_asking.set(false) }
            }
        }
    }
}
