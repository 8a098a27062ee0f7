//! An address to type or paste, or a whole link. Knows not why it is asked.

use dioxus::prelude::*;

use crate::parts::{BigButton, Field, Icon};
use crate::session::use_session;

/// Asks for an address; the server there is asked from then on.
#[component]
pub fn AddressForm(onuse: EventHandler<()>) -> Element {
    let session = use_session();
    let w = session.messages();
    let mut typed = use_signal(String::new);
    let mut is_wrong = use_signal(|| false);
    let mut go = move |()| {
        let is_used = session.use_server(&typed.peek());
        is_wrong.set(!is_used);
        if is_used {
            onuse.call(());
        }
    };
    let error = if is_wrong() { w.a_window_server_wrong() } else { "" };
    rsx! {
        form {
            class: "stack",
            onsubmit: move |event| {
                event.prevent_default();
                go(());
            },
            p { "{w.a_window_server_intro()}" }
            Field {
                label: w.a_window_server_field(),
                hint: w.a_window_server_hint(),
                value: typed(),
                error,
                onsave: move |text| typed.set(text),
            }
            BigButton { label: w.a_window_server_go(), icon: Icon::Forward, onpress: go }
        }
    }
}
