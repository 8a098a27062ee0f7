//! A text that was shared to the app. A candidate's becomes a line to talk about; a coach's or an employer's a line of what they
//! say of somebody. Until it has its place it stays, also when the app is closed.

use dioxus::prelude::*;
use shared::record::point::Purpose;
use shared::role::Role;

use super::form::{Form, add};
use super::whom::all_of;
use crate::navigator::navigator;
use crate::parts::{BigButton, ButtonKind, ButtonLink, Card, Empty, Icon, Screen};
use crate::route::Route;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::current::{NoPlan, current_log};
use crate::screens::frame::instead::Instead;
use crate::screens::points::{self, Raise};
use crate::session::{Session, use_session};

/// What it waits under.
const WAITING: &str = "shared";

/// The text, which waits from now on until it has its place.
fn waiting(mut session: Session) -> String {
    match session.take_shared() {
        Some(text) => {
            session.keep_draft(WAITING, &text);
            text
        }
        None => session.draft(WAITING),
    }
}

/// Where it has a place, it waits no more.
fn placed(mut session: Session) {
    session.keep_draft(WAITING, "");
}

/// The screen.
#[component]
pub fn Shared() -> Element {
    let session = use_session();
    let text = use_hook(|| waiting(session));
    match session.role().and_then(Form::of) {
        Some(form) => rsx! {
            OfSomebody { form, text }
        },
        // Who says nothing of anybody has no place for it.
        None if session.role() == Some(Role::Manager) => rsx! {
            Instead { to: Route::Home {}.to_string() }
        },
        None => rsx! {
            ToTalkAbout { text }
        },
    }
}

#[component]
fn ToTalkAbout(text: String) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let Some(log) = current_log(session) else {
        return rsx! {
            NoPlan { title: w.a_shared_title() }
        };
    };
    // Before the field looks what it was left with.
    use_hook(|| {
        if !text.trim().is_empty() {
            add(&mut session, &points::draft_name(log, Purpose::Talk, None), points::TEXT, &text);
            placed(session);
        }
    });
    rsx! {
        Screen {
            title: w.a_shared_title(),
            back: Route::Talks {}.to_string(),
            back_label: w.a_back(),
            actions: rsx! { Listen {} },
            Card {
                Raise { log, purpose: Purpose::Talk, goal: None }
            }
            ButtonLink {
                label: w.c_talks_title(),
                kind: ButtonKind::Plain,
                icon: Icon::Forward,
                href: Route::Talks {}.to_string(),
            }
        }
    }
}

#[component]
fn OfSomebody(form: Form, text: String) -> Element {
    let session = use_session();
    let w = session.messages();
    let all = all_of(session, form);
    rsx! {
        Screen { title: w.a_shared_title(), back: Route::Home {}.to_string(), back_label: w.a_back(),
            if text.trim().is_empty() {
                Empty { title: w.a_shared_nothing() }
            } else {
                Card { title: w.e_quick_whom(),
                    p { class: "said", bdi { "{text}" } }
                    for it in all {
                        BigButton {
                            key: "{it.log}",
                            label: it.name,
                            kind: ButtonKind::Quiet,
                            onpress: {
                                let text = text.clone();
                                move |()| {
                                    let mut session = session;
                                    form.write(&mut session, it.log, &text);
                                    placed(session);
                                    navigator().replace(form.route(it.log));
                                }
                            },
                        }
                    }
                }
            }
        }
    }
}
