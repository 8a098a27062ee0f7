//! One's own passkeys: which there are, adding one, taking one back. For coach and manager, now and then, at rest.
//!
//! Adding: a name if one likes, two taps. Taking back: two taps.

use dioxus::prelude::*;

use super::show_again::Declined;
use crate::format::line;
use crate::parts::{
    BigButton, Button, ButtonKind, Card, Field, Glyph, Icon, List, Notice, Readiness, Row, Screen,
    Sheet, Skeleton, Tone,
};
use crate::route::Route;
use crate::screens::controls::no_answer::no_answer;
use crate::screens::controls::passkey::use_asking;
use crate::session::staff::passkeys::{Passkey, PasskeyTrouble, Standing, has_passkeys};
use crate::session::{NoAnswer, use_session};

/// They, as the server knows them.
#[component]
pub fn Passkeys() -> Element {
    let session = use_session();
    let w = session.messages();
    let mut standing = use_resource(move || session.passkeys());
    let told = standing.read().clone();
    rsx! {
        Screen { title: w.s_passkey_title(), back: Route::Me {}.to_string(), back_label: w.a_back(),
            match told {
                None => rsx! { Skeleton { label: w.a_loading() } },
                Some(Err(why)) => rsx! {
                    Notice { text: no_answer(w, &why), tone: Tone::Sun, icon: Icon::Sync,
                        Button { label: w.a_try_again(), kind: ButtonKind::Plain, onpress: move |()| standing.restart() }
                    }
                },
                Some(Ok(it)) => rsx! {
                    Own { it, onchanged: move |()| standing.restart() }
                },
            }
        }
    }
}

#[component]
fn Own(it: Standing, onchanged: EventHandler<()>) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let mut trouble = use_signal(|| None::<NoAnswer>);
    // Which is about to be taken back.
    let mut asked = use_signal(|| None::<Passkey>);
    let remove = use_callback(move |id: String| {
        asked.set(None);
        trouble.set(None);
        spawn(async move {
            match session.remove_passkey(id).await {
                Ok(()) => {
                    session.show_toast(w.s_passkey_removed().to_owned());
                    onchanged.call(());
                }
                Err(why) => trouble.set(Some(why)),
            }
        });
    });
    rsx! {
        p { {w.s_passkey_text()} }
        if let Some(why) = trouble() {
            Declined { words: no_answer(w, &why), why, onshown: move |()| trouble.set(None) }
        }
        Card { title: w.s_passkey_own(), under: w.s_passkey_shut(),
            if it.passkeys.is_empty() {
                p { class: "soft", {w.s_passkey_none()} }
            } else {
                List { label: w.s_passkey_own(),
                    for passkey in it.passkeys.clone() {
                        PasskeyRow { key: "{passkey.id}", passkey, onremove: move |it| asked.set(Some(it)) }
                    }
                }
            }
        }
        if it.offered && has_passkeys() {
            Add { onchanged }
        } else {
            Notice { text: w.s_passkey_nowhere(), tone: Tone::Plain }
        }
        if let Some(passkey) = asked() {
            Sheet {
                title: w.s_passkey_remove(),
                close: w.a_close(),
                onclose: move |()| asked.set(None),
                footer: rsx! {
                    BigButton {
                        label: w.s_passkey_remove(),
                        kind: ButtonKind::Danger,
                        icon: Icon::Lock,
                        onpress: move |()| remove.call(passkey.id.clone()),
                    }
                },
                p { {w.s_passkey_remove_ask(&passkey.name)} }
            }
        }
    }
}

#[component]
fn PasskeyRow(passkey: Passkey, onremove: EventHandler<Passkey>) -> Element {
    let session = use_session();
    let w = session.messages();
    let day = |at| w.day(session.local(at).date(), session.today());
    let used = passkey.used.map(|at| w.s_passkey_used(&day(at))).unwrap_or_default();
    let title = if passkey.name.is_empty() { w.s_passkey_unnamed() } else { &passkey.name };
    rsx! {
        Row {
            title,
            meta: line(w, &[&w.s_passkey_made(&day(passkey.made)), &used]),
            leading: rsx! { Glyph { icon: Icon::Lock } },
            Button {
                label: w.s_passkey_remove(),
                kind: ButtonKind::Plain,
                icon: Icon::Lock,
                onpress: move |()| onremove.call(passkey.clone()),
            }
        }
    }
}

/// A new one.
#[component]
fn Add(onchanged: EventHandler<()>) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let mut name = use_signal(String::new);
    let asking = use_asking();
    let mut trouble = asking.trouble;
    // Whoever is to show first who they are is told how.
    let declined = match trouble() {
        Some(PasskeyTrouble::Server(why @ NoAnswer::Problem { status: 403, .. })) => Some(why),
        Some(PasskeyTrouble::Server(_) | PasskeyTrouble::Device(_)) | None => None,
    };
    let state = if asking.is_busy() { Readiness::Busy } else { Readiness::Ready };
    let added = move || {
        name.set(String::new());
        session.show_toast(w.s_passkey_added().to_owned());
        onchanged.call(());
    };
    rsx! {
        Card { title: w.s_passkey_add(),
            Field {
                label: w.s_passkey_name(),
                hint: w.s_passkey_name_hint(),
                value: name(),
                onsave: move |text| name.set(text),
            }
            if let Some(why) = declined {
                Declined { why, words: w.a_passkey_refused(), onshown: move |()| trouble.set(None) }
            } else {
                {asking.draw()}
            }
            BigButton {
                label: w.s_passkey_add(),
                icon: Icon::Plus,
                state,
                onpress: move |()| asking.begin(session.add_passkey(name.peek().clone()), added),
            }
        }
    }
}
