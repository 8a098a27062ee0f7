//! The single keys of a desk: told under the list, and in a dialog where they can be switched off. Knows not what they do.

use dioxus::prelude::*;
use shared::text::Messages;

use crate::desk::{Shortcut, has_single_keys};
use crate::parts::{Button, ButtonKind, Choice, ChoiceLayout, Choices, Sheet};
use crate::session::{Setting, use_session};

/// What a key does, in a few words.
pub fn key_phrase(w: Messages, key: Shortcut) -> &'static str {
    match key {
        Shortcut::Search => w.s_key_search(),
        Shortcut::Next => w.s_key_next(),
        Shortcut::Previous => w.s_key_previous(),
        Shortcut::CheckIn => w.s_key_check_in(),
        Shortcut::Solved => w.s_key_solved(),
        Shortcut::All => w.s_key_all(),
    }
}

/// All keys on one line, and the way to the dialog.
#[component]
pub fn KeyLine(are_on: bool, onopen: EventHandler<()>) -> Element {
    let w = use_session().messages();
    let label = if are_on { w.s_keys_turn_off() } else { w.s_keys_turn_on() };
    rsx! {
        div { class: "key-line",
            if are_on {
                Keys {}
            }
            Button { label, kind: ButtonKind::Plain, onpress: move |()| onopen.call(()) }
        }
    }
}

#[component]
fn Keys() -> Element {
    let w = use_session().messages();
    rsx! {
        ul { class: "keys",
            for key in Shortcut::ALL {
                li { key: "{key.sign()}",
                    kbd { translate: "no", {key.sign()} }
                    span { {key_phrase(w, key)} }
                }
            }
        }
    }
}

/// All keys, and whether they work on this device.
#[component]
pub fn KeySheet(onclose: EventHandler<()>) -> Element {
    let session = use_session();
    let w = session.messages();
    let mut are_on = use_signal(has_single_keys);
    let choose = move |place: usize| {
        session.choose_setting(Setting::SingleKeys, (place != 0).then_some("off"));
        are_on.set(has_single_keys());
    };
    rsx! {
        Sheet { title: w.s_keys_title(), close: w.a_close(), onclose,
            Keys {}
            Choices {
                legend: w.s_keys_single(),
                layout: ChoiceLayout::Columns,
                choices: vec![Choice::new(w.s_keys_on()), Choice::new(w.s_keys_off())],
                chosen: usize::from(!are_on()),
                onchoose: choose,
            }
            p { class: "soft", {w.s_keys_hint()} }
        }
    }
}
