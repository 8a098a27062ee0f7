//! What everyone must know of phones, on whatever screen they are: one that came in as theirs, and who asks to let one in.
//! It stays until they say what they find of it: one tap.

use dioxus::prelude::*;
use shared::sync::message::{Asked, Joined};

use crate::format::{let_in_by, line};
use crate::parts::{Button, ButtonKind, Icon, Notice, Tone};
use crate::session::{NoAnswer, Session, use_session};

/// All of it.
#[component]
pub fn PhoneNotices() -> Element {
    let session = use_session();
    rsx! {
        for joined in session.joined() {
            Newcomer { key: "{joined.device}", joined }
        }
        for asked in session.asked() {
            Question { key: "{asked.invite}", asked }
        }
    }
}

/// A phone that came in while this one was in use.
#[component]
fn Newcomer(joined: Joined) -> Element {
    let session = use_session();
    let w = session.messages();
    let Joined { device, label, paired, maker, log } = joined;
    let label = if label.is_empty() { w.a_device_unnamed() } else { &label };
    let at = session.local(paired);
    let when = w.day_and_time(at.date(), at.time(), session.today());
    let [by, job] = let_in_by(session, &maker, log);
    rsx! {
        div { role: "alert",
            Notice { text: w.a_joined(label), tone: Tone::Care, icon: Icon::Phone,
                p { {line(w, &[&w.a_device_since(&when), &by, &job])} }
                p { "{w.a_joined_ask()}" }
                div { class: "cluster",
                    Button {
                        label: w.a_joined_known(),
                        kind: ButtonKind::Quiet,
                        icon: Icon::Check,
                        onpress: move |()| { spawn(async move { told(session, session.joined_seen(device).await, ""); }); },
                    }
                    Button {
                        label: w.a_joined_shut(),
                        kind: ButtonKind::Danger,
                        icon: Icon::Lock,
                        onpress: move |()| { spawn(async move { told(session, session.shut_joined(device).await, w.a_device_shut_done()); }); },
                    }
                }
            }
        }
    }
}

/// Somebody wants to let a phone in, of this person or of one they coach.
#[component]
fn Question(asked: Asked) -> Element {
    let session = use_session();
    let w = session.messages();
    let Asked { invite, person, name, maker, .. } = asked;
    let is_mine = session.person() == Some(person);
    let text = if is_mine { w.a_asked(&maker) } else { w.s_asked(&maker, &name) };
    rsx! {
        Notice { text, tone: Tone::Care, icon: Icon::Phone,
            div { class: "cluster",
                Button {
                    label: w.a_asked_yes(),
                    kind: ButtonKind::Quiet,
                    icon: Icon::Check,
                    onpress: move |()| { spawn(async move { told(session, session.consent(invite).await, w.a_asked_done()); }); },
                }
                Button {
                    label: w.a_asked_no(),
                    kind: ButtonKind::Plain,
                    icon: Icon::Close,
                    onpress: move |()| { spawn(async move { told(session, session.refuse_consent(invite).await, w.a_asked_refused()); }); },
                }
            }
        }
    }
}

/// Says what came of it.
fn told(mut session: Session, answer: Result<(), NoAnswer>, done: &str) {
    let toast = if answer.is_ok() { done } else { session.messages().a_server_away() };
    if !toast.is_empty() {
        session.show_toast(toast.to_owned());
    }
}
