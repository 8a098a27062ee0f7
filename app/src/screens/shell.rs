//! What stands around every screen: the bar of this role, what was just said, and what the person must know.

use dioxus::prelude::*;

use crate::navigator::navigator;
use crate::parts::{Button, Frame, Icon, Notice, Screen, Skeleton, Toast, Tone, anew};
use crate::platform;
use crate::route::Route;
use crate::screens::account::Door;
use crate::screens::bar::bar;
use crate::screens::doors::{notices, on_lock, pair};
use crate::screens::draw;
use crate::screens::news::NewsPlaces;
use crate::screens::notices::unusable;
use crate::screens::origin;
use crate::session::{Stage, use_session};

/// How long what was said stays, with its way back.
const TOAST_MS: u32 = 10_000;

/// The window around every screen.
#[component]
pub fn Shell() -> Element {
    let session = use_session();
    let w = session.messages();
    let door = use_context_provider(Door::untouched);
    use_context_provider(|| Signal::new(NewsPlaces::default()));
    use_effect(move || door.take_up_later(session));
    use_effect(move || {
        let lang = session.lang();
        platform::describe_page(lang.tag(), lang.dir());
    });
    use_effect(move || session.speak_to_staff());
    match session.stage() {
        Stage::Unpaired => rsx! {
            Frame {
                if let Some(asking) = origin::ask(session) {
                    {asking}
                } else {
                    {origin::line_notice(session)}
                    {pair()}
                }
            }
        },
        Stage::Arriving => rsx! {
            Arriving {}
        },
        Stage::Hidden => rsx! {
            Frame {
                {origin::line_notice(session)}
                Screen { title: w.a_app_name(), Skeleton { label: w.a_loading() } }
            }
        },
        Stage::Locked(locked) => rsx! {
            Frame {
                {origin::line_notice(session)}
                if Route::at(&navigator().here()) == (Route::Pair {}) {
                    {pair()}
                } else {
                    {on_lock(locked)}
                }
            }
        },
        Stage::Unusable(refused) => rsx! {
            Frame {
                Screen { title: w.a_failed_title(),
                    Notice { text: unusable(w, refused), tone: Tone::Care }
                }
            }
        },
        Stage::Ready => rsx! {
            Frame {
                nav: bar(session),
                toast: rsx! { ToastHost {} },
                if session.has_new_version() {
                    Notice { text: w.a_update_title(), icon: Icon::Sync,
                        Button { label: w.a_update_now(), onpress: move |()| session.apply_new_version() }
                    }
                }
                {origin::line_notice(session)}
                {notices(session)}
                Here {}
            }
        },
    }
}

/// Nothing: the page around the app shows whose it is, as long as the app draws nothing.
#[component]
fn Arriving() -> Element {
    let session = use_session();
    let door: Door = use_context();
    use_hook(|| door.arrive(session, Stage::Arriving));
    rsx! {}
}

/// The screen of the address: another address is another screen, which keeps nothing of the one before and is announced. Who
/// goes through the candidates at a desk stays on the screen beside them.
#[component]
fn Here() -> Element {
    let route = Route::at(&navigator().here());
    let is_beside = matches!(route, Route::Candidate { .. });
    let place = if is_beside { Route::Candidates {} } else { route };
    anew(place.to_string(), draw(route))
}

/// What just happened, with a way back for a while.
#[component]
fn ToastHost() -> Element {
    let mut session = use_session();
    let w = session.messages();
    let toast = session.toast();
    use_effect(move || {
        let Some(now) = session.toast() else { return };
        spawn(async move {
            platform::sleep(TOAST_MS).await;
            // Something newer may have been said meanwhile; that has its own time.
            if session.toast().is_some_and(|toast| toast.is(&now)) {
                session.dismiss();
            }
        });
    });
    let (message, has_way_back) = match &toast {
        Some(toast) => (toast.message.clone(), !toast.undo.is_empty()),
        None => (String::new(), false),
    };
    let onundo = has_way_back.then(|| EventHandler::new(move |()| session.undo()));
    rsx! {
        Toast { message, undo: w.a_undo(), onundo }
    }
}
