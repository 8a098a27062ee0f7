//! By which account of their work somebody of the office logs in, where the office has a place for that: said by the manager before
//! the first time, then it is known.

use dioxus::prelude::*;

use super::away::why_not;
use crate::parts::{BigButton, Button, ButtonKind, Card, Field, Icon, Readiness};
use crate::screens::passkeys::Declined;
use crate::session::staff::StaffMember;
use crate::session::{NoAnswer, use_session};

/// What is known, and what may be said or taken back. Nothing, where there is no such place.
#[component]
pub(super) fn Account(it: StaffMember, onchanged: EventHandler<()>) -> Element {
    let session = use_session();
    let w = session.messages();
    let offers = use_resource(move || session.offers_log_in());
    let mut typed = use_signal(String::new);
    let mut trouble = use_signal(|| None::<NoAnswer>);
    let mut is_busy = use_signal(|| false);
    let person = it.person;
    let say = use_callback(move |()| {
        trouble.set(None);
        is_busy.set(true);
        let mark = typed.peek().clone();
        spawn(async move {
            match session.say_account(person, mark).await {
                Ok(()) => {
                    typed.set(String::new());
                    onchanged.call(());
                }
                Err(why) => trouble.set(Some(why)),
            }
            is_busy.set(false);
        });
    });
    let end = use_callback(move |()| {
        trouble.set(None);
        spawn(async move {
            match session.end_account(person).await {
                Ok(()) => onchanged.call(()),
                Err(why) => trouble.set(Some(why)),
            }
        });
    });
    let is_offered = *offers.read() == Some(true);
    let stands = match &it.mark {
        Some(mark) => w.s_login_awaited(mark),
        None if it.bound.is_some() => w.s_login_bound().to_owned(),
        None => w.s_login_none().to_owned(),
    };
    let state = if is_busy() {
        Readiness::Busy
    } else if typed.read().trim().is_empty() {
        Readiness::Waiting
    } else {
        Readiness::Ready
    };
    rsx! {
        if is_offered {
            Card { title: w.s_login_account(),
                p { role: "status", "{stands}" }
                if let Some(why) = trouble() {
                    Declined { words: why_not(w, &why), why, onshown: move |()| trouble.set(None) }
                }
                Field {
                    label: w.s_login_mark(),
                    hint: w.s_login_mark_hint(),
                    value: typed(),
                    onsave: move |text| typed.set(text),
                }
                BigButton { label: w.s_login_mark_save(), kind: ButtonKind::Quiet, state, onpress: move |()| say.call(()) }
                if it.bound.is_some() || it.mark.is_some() {
                    Button { label: w.s_login_end(), kind: ButtonKind::Plain, icon: Icon::Lock, onpress: move |()| end.call(()) }
                }
            }
        }
    }
}
