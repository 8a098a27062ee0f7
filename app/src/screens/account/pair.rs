//! The first screen: a code to come in, from the address or typed. For whoever just got one, on paper or as a picture.
//!
//! From a picture: no tap at all. Typed: six or eight characters and one tap.

mod door;
mod trouble;

use dioxus::prelude::*;

use crate::navigator::navigator;
use crate::parts::{
    BigButton, ButtonKind, Card, Field, Icon, Notice, Readiness, Screen, Tone, Wave,
};
use crate::route::Route;
use crate::screens::controls::passkey::use_asking;
use crate::screens::languages::Languages;
use crate::session::{Stage, use_session};
pub use door::Door;
use door::{Entering, brought_code};
use trouble::phrase;

/// Where a code is taken.
#[component]
pub fn Pair() -> Element {
    let session = use_session();
    let w = session.messages();
    let door: Door = use_context();
    let stage = session.stage();
    use_hook(|| door.arrive(session, stage));
    let is_taken = stage == Stage::Ready;
    rsx! {
        Screen { header: rsx! { Wave { title: w.a_enter_title(), over: w.a_app_promise() } },
            Languages {}
            if is_taken {
                Taken {}
            }
            CodeCard { door }
            WorkAccount {}
            PasskeyIn { door }
            p { class: "soft centre", "{w.a_enter_no_code()}" }
        }
    }
}

/// Where the office has a place to log in, there is a way to it: a page of the server's own.
#[component]
fn WorkAccount() -> Element {
    let session = use_session();
    let offers = use_resource(move || session.offers_log_in());
    let is_offered = *offers.read() == Some(true);
    rsx! {
        if is_offered {
            a { class: "button quiet", href: "/inloggen", "{session.messages().a_enter_work()}" }
        }
    }
}

/// Coming in by a passkey, without a code and without a name: offered where somebody here has one, and this browser knows of them.
/// Two taps: here, and on the device.
#[component]
fn PasskeyIn(door: Door) -> Element {
    let session = use_session();
    let offers = use_resource(move || session.offers_passkeys());
    let asking = use_asking();
    let is_offered = *offers.read() == Some(true);
    let state = if asking.is_busy() { Readiness::Busy } else { Readiness::Ready };
    rsx! {
        if is_offered {
            BigButton {
                label: session.messages().a_enter_passkey(),
                kind: ButtonKind::Quiet,
                icon: Icon::Lock,
                state,
                onpress: move |()| asking.begin(session.bring_passkey(), move || door.enter(session)),
            }
            {asking.draw()}
        }
    }
}

/// Someone is in here already: they can just go on.
#[component]
fn Taken() -> Element {
    let session = use_session();
    let w = session.messages();
    let nav = navigator();
    let name = session.me().map(|me| me.name).unwrap_or_default();
    rsx! {
        Card {
            p { "{w.a_enter_taken(&name)}" }
            BigButton {
                label: w.a_enter_switch(&name),
                kind: ButtonKind::Quiet,
                icon: Icon::Me,
                onpress: move |()| { nav.replace(Route::Home {}); },
            }
        }
    }
}

/// The code, what came of it, and what to do then.
#[component]
fn CodeCard(door: Door) -> Element {
    let session = use_session();
    let w = session.messages();
    let entering = (door.entering)();
    let has_brought = brought_code(session).is_some();
    let mut typed = door.typed;
    let (error, notice) = match &entering {
        Entering::Untouched | Entering::Waiting | Entering::Busy => (String::new(), String::new()),
        Entering::Incomplete => (w.a_invite_incomplete().to_owned(), String::new()),
        // Said at the field where another code is to be typed, else on its own.
        Entering::Failed(trouble) if has_brought => (String::new(), phrase(w, trouble)),
        Entering::Failed(trouble) => (phrase(w, trouble), String::new()),
    };
    let (label, state) = match entering {
        Entering::Busy => (w.a_enter_busy(), Readiness::Busy),
        Entering::Failed(trouble) if trouble.is_worth_again() => {
            (w.a_try_again(), Readiness::Ready)
        }
        Entering::Untouched | Entering::Waiting | Entering::Incomplete | Entering::Failed(_) => {
            (w.a_enter_go(), Readiness::Ready)
        }
    };
    let go = move |()| door.enter(session);
    rsx! {
        Card {
            if !notice.is_empty() {
                Notice { text: notice, tone: Tone::Care }
            }
            if has_brought {
                p { "{w.a_enter_code_brought()}" }
            } else {
                form {
                    class: "stack",
                    onsubmit: move |event| {
                        event.prevent_default();
                        go(());
                    },
                    p { "{w.a_enter_intro()}" }
                    Field {
                        label: w.a_enter_code(),
                        hint: w.a_enter_code_hint(),
                        value: typed(),
                        error,
                        onsave: move |text| typed.set(text),
                    }
                }
            }
            BigButton { label, icon: Icon::Forward, state, onpress: go }
        }
    }
}
