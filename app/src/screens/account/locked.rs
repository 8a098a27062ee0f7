//! Op slot: a closed phone. It says why, what is kept, and what to do; it knows no more than that.
//!
//! For whoever holds the phone. One tap, where any is needed at all.

use dioxus::prelude::*;
use shared::sync::seal::Why;

use crate::navigator::navigator;
use crate::parts::{BigButton, ButtonKind, Card, Icon, Notice, Readiness, Screen, Tone};
use crate::route::Route;
use crate::session::{Link, Locked, use_session};

/// The closed phone.
#[component]
pub fn OnLock(locked: Locked) -> Element {
    let session = use_session();
    let w = session.messages();
    let nav = navigator();
    let Locked { why, unsent } = locked;
    let link = session.link();
    let is_shut_out = why == Why::ShutOut || matches!(link, Link::ShutOut | Link::SignedOut);
    let (said, advice) = match why {
        _ if is_shut_out => (w.a_revoked_title(), w.a_locked_new_code()),
        Why::Left => (w.a_locked_return(), w.a_locked_online()),
        Why::Away | Why::ShutOut => (w.a_locked_away(), w.a_locked_online()),
    };
    let state = if link == Link::Asking { Readiness::Busy } else { Readiness::Ready };
    let code_kind = if is_shut_out { ButtonKind::Primary } else { ButtonKind::Plain };
    rsx! {
        Screen { title: w.a_locked_title(),
            Notice { text: said, tone: Tone::Plain, icon: Icon::Lock }
            Card {
                if unsent > 0 {
                    p { class: "strong", "{w.a_locked_kept(unsent)}" }
                }
                p { "{advice}" }
                if !is_shut_out {
                    BigButton {
                        label: w.a_try_again(),
                        icon: Icon::Sync,
                        state,
                        onpress: move |()| session.sync_now(),
                    }
                }
                BigButton {
                    label: w.a_locked_code(),
                    kind: code_kind,
                    icon: Icon::Forward,
                    onpress: move |()| nav.push(Route::Pair {}),
                }
            }
        }
    }
}
