//! Niet gelukt: each change that was declined, with what it was, why, and what can be done with it.
//!
//! For whoever made it, when the chip says so. Each choice is one tap; throwing away asks first.

mod again;

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Edit;
use shared::record::Traject;
use shared::role::Role;
use shared::sync::phone::Phone;
use shared::text::date::capital;
use shared::time::Timestamp;

use crate::forms::draft;
use crate::forms::saving::may;
use crate::navigator::navigator;
use crate::parts::{BigButton, ButtonKind, Card, Empty, Icon, Screen, Sheet};
use crate::phrases;
use crate::route::Route;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::current::current_log;
use crate::session::{Session, use_session};
use again::{Again, again, to_sign};

/// A declined change, as the screen tells it.
#[derive(Debug, Clone, PartialEq)]
struct Declined {
    log: TrajectId,
    n: u64,
    /// When it was made.
    made: Timestamp,
    /// What was tried, in words.
    tried: String,
    /// What was typed, to copy.
    typed: String,
    why: String,
    /// Nothing for a change of a newer version of Opstap.
    edit: Option<Edit>,
}

/// All declined changes, the latest first.
fn declined(session: Session, phone: &Phone) -> Vec<Declined> {
    let w = session.messages();
    let name = &phone.me().name;
    let is_staff = matches!(session.role(), Some(Role::Coach | Role::Employer | Role::Manager));
    let nothing = Traject::default();
    let tell = |(log, rejected): (TrajectId, &shared::sync::replica::Rejected)| {
        let edit = Edit::decode(&rejected.change.edit);
        let traject = phone.traject(log).unwrap_or(&nothing);
        let phrase = |edit| {
            if is_staff {
                phrases::edit_phrase(w, traject, edit, name)
            } else {
                phrases::rejected_phrase(w, traject, edit)
            }
        };
        let tried = edit.as_ref().map(phrase);
        Declined {
            log,
            n: rejected.change.n,
            made: rejected.change.at,
            tried: tried.unwrap_or_else(|| w.a_update_needed().to_owned()),
            typed: edit.as_ref().map(|edit| edit.user_text().join("\n")).unwrap_or_default(),
            why: phrases::refusal(w, rejected.refusal),
            edit,
        }
    };
    let mut all: Vec<_> = phone.rejected().map(tell).collect();
    all.sort_by_key(|declined| std::cmp::Reverse((declined.made, declined.n)));
    all
}

/// The way back into a form, where its words can stand now: in the plan that the candidate's screens show, where the change
/// would be taken in, and where no other words wait.
fn way_back(session: Session, log: TrajectId, edit: &Edit) -> Option<Again> {
    if current_log(session) != Some(log) || !may(session, log, edit) {
        return None;
    }
    let again = session.ask_traject(log, |traject| again(log, traject, edit)).flatten()?;
    draft::is_blank(&session.draft(&again.name)).then_some(again)
}

/// The list of what was declined.
#[component]
pub fn Rejected() -> Element {
    let session = use_session();
    let w = session.messages();
    let all = session.ask(|phone| declined(session, phone)).unwrap_or_default();
    rsx! {
        Screen { title: w.a_parked_title(), back: Route::Me {}.to_string(), back_label: w.a_back(), actions: rsx! { Listen {} },
            if all.is_empty() {
                Empty { title: w.a_parked_nothing() }
            } else {
                p { "{w.a_parked_intro()}" }
            }
            for declined in all {
                DeclinedCard { key: "{declined.n}", declined }
            }
        }
    }
}

/// One declined change with its three choices.
#[component]
fn DeclinedCard(declined: Declined) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let nav = navigator();
    let mut is_asked = use_signal(|| false);
    let Declined { log, n, made, tried, typed, why, edit } = declined;
    let made = session.local(made);
    let when = capital(&w.day_and_time(made.date(), made.time(), session.today()));
    let sign = edit.as_ref().and_then(|edit| to_sign(log, edit));
    let again = edit.and_then(|edit| way_back(session, log, &edit));
    let copied = typed.clone();
    let copy = move |()| {
        session.copy(&copied);
        session.show_toast(w.a_copied().to_owned());
    };
    let mut change = move |again: Again| {
        session.keep_draft(&again.name, &again.draft);
        session.discard(log, n);
        session.show_toast(w.a_parked_back().to_owned());
        nav.push(again.route);
    };
    rsx! {
        Card { over: when, title: tried, under: why,
            if !typed.is_empty() {
                p { class: "strong", bdi { "{typed}" } }
            }
            if let Some(again) = again {
                BigButton { label: w.a_parked_change(), icon: Icon::Edit, onpress: move |()| change(again.clone()) }
            }
            if let Some(route) = sign {
                BigButton {
                    label: w.c_new_sign(),
                    icon: Icon::Sign,
                    onpress: move |()| {
                        session.discard(log, n);
                        nav.push(route);
                    },
                }
            }
            if !typed.is_empty() {
                BigButton { label: w.a_copy(), kind: ButtonKind::Quiet, icon: Icon::Copy, onpress: copy }
            }
            BigButton {
                label: w.a_parked_discard(),
                kind: ButtonKind::Plain,
                icon: Icon::Trash,
                onpress: move |()| is_asked.set(true),
            }
        }
        if is_asked() {
            Sheet {
                title: w.a_parked_discard(),
                close: w.a_close(),
                onclose: move |()| is_asked.set(false),
                footer: rsx! {
                    BigButton {
                        label: w.a_parked_discard(),
                        kind: ButtonKind::Danger,
                        icon: Icon::Trash,
                        onpress: move |()| session.discard(log, n),
                    }
                    BigButton {
                        label: w.a_cancel(),
                        kind: ButtonKind::Quiet,
                        onpress: move |()| is_asked.set(false),
                    }
                },
                p { "{w.a_parked_discard_ask()}" }
            }
        }
    }
}
