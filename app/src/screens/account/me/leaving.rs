//! Leaving this phone to someone else: asks first, and says what stays. Knows no record.

use dioxus::core::spawn_forever;
use dioxus::prelude::*;

use crate::format::count;
use crate::parts::{BigButton, ButtonKind, Icon, Sheet};
use crate::session::use_session;

/// The button and its question. Two taps.
#[component]
pub fn Leaving() -> Element {
    let session = use_session();
    let w = session.messages();
    let mut is_asked = use_signal(|| false);
    let unsent = session.ask(shared::sync::phone::Phone::unsent).unwrap_or_default();
    let leave = move |()| {
        is_asked.set(false);
        // This screen goes first.
        spawn_forever(session.leave());
    };
    rsx! {
        BigButton {
            label: w.c_me_leave(),
            kind: ButtonKind::Plain,
            icon: Icon::Leave,
            onpress: move |()| is_asked.set(true),
        }
        if is_asked() {
            Sheet {
                title: w.c_me_leave(),
                close: w.a_close(),
                onclose: move |()| is_asked.set(false),
                footer: rsx! {
                    BigButton { label: w.c_me_leave(), kind: ButtonKind::Danger, icon: Icon::Leave, onpress: leave }
                    BigButton {
                        label: w.a_cancel(),
                        kind: ButtonKind::Quiet,
                        onpress: move |()| is_asked.set(false),
                    }
                },
                if unsent > 0 {
                    p { class: "strong", "{w.a_unsent(count(unsent))}" }
                    p { "{w.c_me_leave_ask()}" }
                } else {
                    p { "{w.a_leave_none_unsent()}" }
                }
                p { class: "soft", "{w.a_leave_again()}" }
            }
        }
    }
}
