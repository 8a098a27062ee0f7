//! Whether this device says that there is something while the app is closed: for every role, now and then. On and off: one tap
//! here. Nobody is asked before they tapped that they want it.

use dioxus::prelude::*;

use crate::parts::{BigButton, ButtonKind, Card, Icon, Notice, Readiness, Tone};
use crate::push::{PushStanding, hear, hear_no_more, use_push};
use crate::session::use_session;

/// The card of messages.
#[component]
pub fn Reminders() -> Element {
    let w = use_session().messages();
    let standing = use_push();
    let told = match standing {
        PushStanding::Unknown => return VNode::empty(),
        PushStanding::Off | PushStanding::Busy => "",
        PushStanding::On => w.c_push_is_on(),
        PushStanding::Waits => w.c_push_waits(),
        PushStanding::Denied => w.c_push_denied(),
        PushStanding::Install => w.c_push_install(),
        PushStanding::Impossible => w.c_push_impossible(),
        PushStanding::Away => w.a_server_away(),
    };
    let ready = if standing == PushStanding::Busy { Readiness::Busy } else { Readiness::Ready };
    rsx! {
        Card { title: w.c_push_title(), under: w.c_push_when(),
            if !told.is_empty() {
                Notice { text: told, tone: Tone::Plain }
            }
            match standing {
                PushStanding::Off | PushStanding::Busy | PushStanding::Away => rsx! {
                    BigButton {
                        label: w.c_push_on(),
                        kind: ButtonKind::Quiet,
                        icon: Icon::Phone,
                        state: ready,
                        onpress: move |()| hear(),
                    }
                },
                PushStanding::On | PushStanding::Waits => rsx! {
                    BigButton {
                        label: w.c_push_off(),
                        kind: ButtonKind::Plain,
                        icon: Icon::Close,
                        onpress: move |()| hear_no_more(),
                    }
                },
                PushStanding::Unknown
                | PushStanding::Denied
                | PushStanding::Install
                | PushStanding::Impossible => VNode::empty(),
            }
        }
    }
}
