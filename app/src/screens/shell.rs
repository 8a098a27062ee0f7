//! What stands around every screen: the bar of this role, what was just said, and what the person must know.

use dioxus::prelude::*;
use shared::role::Role;
use shared::sync::journal::Refused;
use shared::text::Messages;

use crate::navigator::navigator;
use crate::parts::{
    Button, ButtonKind, Frame, Icon, NavBar, NavItem, Notice, Screen, Skeleton, Toast, Tone,
};
use crate::platform;
use crate::route::Route;
use crate::screens::account::Door;
use crate::screens::doors::{on_lock, pair, phone_notices};
use crate::screens::draw;
use crate::session::{Link, Session, Stage, use_session};

/// How long what was said stays, with its way back.
const TOAST_MS: u32 = 10_000;

/// The window around every screen.
#[component]
pub fn Shell() -> Element {
    let session = use_session();
    let w = session.messages();
    let door = use_context_provider(Door::untouched);
    use_effect(move || door.take_up_later(session));
    use_effect(move || {
        let lang = session.lang();
        platform::describe_page(lang.tag(), lang.dir());
    });
    match session.stage() {
        Stage::Unpaired => rsx! {
            Frame { {pair()} }
        },
        Stage::Arriving => rsx! {
            Arriving {}
        },
        Stage::Hidden => rsx! {
            Frame { Screen { title: w.a_app_name(), Skeleton { label: w.a_loading() } } }
        },
        Stage::Locked(locked) => rsx! {
            Frame {
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
                Notices {}
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

/// The screen of the address.
#[component]
fn Here() -> Element {
    draw(Route::at(&navigator().here()))
}

/// Why the app cannot begin on this device, in words.
fn unusable(w: Messages, refused: Refused) -> &'static str {
    match refused {
        Refused::Full => w.a_storage_full_text(),
        Refused::Stale => w.a_second_tab(),
        Refused::Broken => w.a_private_mode(),
    }
}

/// What the device could not keep, in words.
fn trouble(w: Messages, refused: Refused) -> &'static str {
    match refused {
        Refused::Full | Refused::Stale => unusable(w, refused),
        // It worked when the app began: the browser threw the journal away since.
        Refused::Broken => w.a_storage_gone_text(),
    }
}

/// What everyone must know, on whatever screen they are.
#[component]
fn Notices() -> Element {
    let mut session = use_session();
    let w = session.messages();
    rsx! {
        {phone_notices(session)}
        if session.has_new_version() {
            Notice { text: w.a_update_title(), icon: Icon::Sync,
                Button { label: w.a_update_now(), onpress: move |()| session.apply_new_version() }
            }
        }
        if let Some(refused) = session.trouble() {
            Notice { text: trouble(w, refused), tone: Tone::Care,
                Button { label: w.a_close(), kind: ButtonKind::Plain, onpress: move |()| session.trouble_seen() }
            }
        }
        if session.has_erased() {
            Notice { text: w.a_erased_text(), tone: Tone::Care,
                Button { label: w.a_close(), kind: ButtonKind::Plain, onpress: move |()| session.erasure_seen() }
            }
        }
        if session.link() == Link::SignedOut {
            Notice { text: w.a_revoked_text(), tone: Tone::Care, icon: Icon::Lock }
        }
        if session.link() == Link::OtherVersion {
            Notice { text: w.a_update_needed(), tone: Tone::Sun, icon: Icon::Sync }
        }
    }
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

/// The bar of this role: always the same places in the same order.
fn bar(session: Session) -> Element {
    let w = session.messages();
    let item = |route: Route, icon: Icon, label: &str, is_here: bool| NavItem {
        href: route.to_string(),
        icon,
        label: label.to_owned(),
        current: is_here,
    };
    let path = navigator().here();
    let below = |prefix: &str| path.starts_with(prefix);
    let home = path == "/";
    let me = item(Route::Me {}, Icon::Me, w.c_nav_me(), below("/ik") || below("/niet-gelukt"));
    let items = match session.role() {
        Some(Role::Candidate) => vec![
            item(Route::Home {}, Icon::Home, w.c_nav_today(), home),
            item(Route::Steps {}, Icon::Steps, w.c_nav_steps(), below("/stappen")),
            item(Route::Goals {}, Icon::Learn, w.c_nav_learn(), below("/leren")),
            item(
                Route::Talks {},
                Icon::Talk,
                w.c_nav_talks(),
                below("/gesprekken") || below("/traject"),
            ),
            me,
        ],
        Some(Role::Coach) => vec![
            item(Route::Home {}, Icon::Home, w.s_nav_today(), home),
            item(
                Route::Candidates {},
                Icon::People,
                w.s_nav_candidates(),
                below("/kandidaten") || below("/traject"),
            ),
            me,
        ],
        Some(Role::Employer) => vec![
            item(Route::Home {}, Icon::People, w.e_nav_candidates(), home || below("/traject")),
            me,
        ],
        Some(Role::Manager) => vec![
            item(Route::Monitor {}, Icon::Chart, w.s_nav_monitor(), home || below("/monitor")),
            me,
        ],
        None => vec![me],
    };
    rsx! {
        NavBar { label: w.a_menu_label(), items }
    }
}
