//! Letting someone stop in a traject, and come back. Nothing they wrote is lost. Knows no phones.

use dioxus::prelude::*;
use shared::id::{PersonId, TrajectId};
use shared::record::member::MemberEdit;
use shared::record::{At, Edit};

use crate::parts::{BigButton, Button, ButtonKind, Icon, Sheet};
use crate::phrases;
use crate::session::use_session;

/// The button; stopping asks first, coming back does not.
#[component]
pub fn TakingPart(log: TrajectId, person: PersonId, name: String, is_active: bool) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let mut asks = use_signal(|| false);
    let edit = Edit::Member(At(person, MemberEdit::Active(!is_active)));
    let author = session.author(log);
    let may = session.ask_traject(log, |traject| {
        author.is_some_and(|author| traject.check(&edit, author).is_ok())
    });
    if may != Some(true) {
        return rsx! {};
    }
    let change = use_callback(move |()| {
        asks.set(false);
        let edit = Edit::Member(At(person, MemberEdit::Active(!is_active)));
        if let Err(refusal) = session.submit(log, vec![edit], w.a_saved_here().to_owned(), None) {
            session.show_toast(phrases::refusal(w, refusal));
        }
    });
    rsx! {
        if is_active {
            BigButton {
                label: w.s_people_stop(),
                kind: ButtonKind::Plain,
                icon: Icon::Leave,
                onpress: move |()| asks.set(true),
            }
        } else {
            BigButton { label: w.s_people_resume(), icon: Icon::Undo, onpress: move |()| change.call(()) }
        }
        if asks() {
            Sheet {
                title: w.s_people_stop(),
                close: w.a_close(),
                onclose: move |()| asks.set(false),
                footer: rsx! {
                    BigButton { label: w.s_people_stop(), kind: ButtonKind::Danger, onpress: move |()| change.call(()) }
                    Button { label: w.a_cancel(), kind: ButtonKind::Plain, onpress: move |()| asks.set(false) }
                },
                p { {w.s_people_stop_ask(&name)} }
            }
        }
    }
}
