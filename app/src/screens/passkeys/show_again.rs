//! Showing once more who one is, before what reaches further than one's own work. For coach and manager, where they are asked.
//!
//! Two taps: here, and on the device. Then what was asked for is done as before.

use dioxus::prelude::*;

use crate::parts::{BigButton, Card, Icon, Notice, Readiness, Tone};
use crate::screens::controls::passkey::use_asking;
use crate::session::{NoAnswer, use_session};

/// Why nothing was done, in words; where the server asks for it, the ways to show who one is.
#[component]
pub fn Declined(why: NoAnswer, words: String, onshown: EventHandler<()>) -> Element {
    let is_asked = matches!(why, NoAnswer::Problem { code, .. } if code == "ask_again");
    rsx! {
        if is_asked {
            ShowAgain { onshown }
        } else {
            div { role: "alert",
                Notice { text: words, tone: Tone::Care }
            }
        }
    }
}

/// The ways to show it.
#[component]
pub fn ShowAgain(onshown: EventHandler<()>) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let standing = use_resource(move || session.passkeys());
    let asking = use_asking();
    let (has_passkey, has_account) = match &*standing.read() {
        Some(Ok(it)) => (!it.passkeys.is_empty(), it.account),
        Some(Err(_)) | None => (false, false),
    };
    let state = if asking.is_busy() { Readiness::Busy } else { Readiness::Ready };
    let shown = move || {
        session.show_toast(w.s_again_done().to_owned());
        onshown.call(());
    };
    rsx! {
        Card { title: w.s_again_title(),
            p { {w.s_again_text()} }
            {asking.draw()}
            if has_passkey {
                BigButton {
                    label: w.s_again_passkey(),
                    icon: Icon::Lock,
                    state,
                    onpress: move |()| asking.begin(session.show_passkey(), shown),
                }
            }
            if has_account {
                a { class: "button quiet", href: "/inloggen?opnieuw=1", {w.s_again_account()} }
            }
        }
    }
}
