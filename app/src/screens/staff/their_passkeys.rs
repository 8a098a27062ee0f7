//! How many passkeys somebody of the office has, and the end of them: one was lost. Nothing, where they have none.

use dioxus::prelude::*;

use super::away::why_not;
use crate::parts::{Button, ButtonKind, Card, Icon, Notice, Tone};
use crate::session::staff::StaffMember;
use crate::session::{NoAnswer, use_session};

/// The card. One tap: they add another as they come in anew.
#[component]
pub(super) fn TheirPasskeys(it: StaffMember, onchanged: EventHandler<()>) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let mut trouble = use_signal(|| None::<NoAnswer>);
    let person = it.person;
    let end = use_callback(move |()| {
        trouble.set(None);
        spawn(async move {
            match session.end_passkeys(person).await {
                Ok(()) => {
                    session.show_toast(w.s_passkey_ended().to_owned());
                    onchanged.call(());
                }
                Err(why) => trouble.set(Some(why)),
            }
        });
    });
    rsx! {
        if let Some(passkeys) = it.passkeys {
            Card { title: w.s_passkey_count(u32::try_from(passkeys).unwrap_or(u32::MAX)), under: w.s_passkey_lost(),
                if let Some(why) = trouble() {
                    div { role: "alert", Notice { text: why_not(w, &why), tone: Tone::Care } }
                }
                Button { label: w.s_passkey_end(), kind: ButtonKind::Plain, icon: Icon::Lock, onpress: move |()| end.call(()) }
            }
        }
    }
}
