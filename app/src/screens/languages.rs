//! In which language one reads. Knows no screen.

use dioxus::prelude::*;

use crate::parts::{Choice, ChoiceLayout, Choices, Legend};
use crate::session::use_session;

/// The language of this phone, each by its own name; and, where nobody who grew up with it has read our words yet, what to
/// do about a wrong one.
#[component]
pub fn Languages() -> Element {
    let mut session = use_session();
    let w = session.messages();
    let lang = session.lang();
    let langs = session.langs();
    let choices = langs.iter().map(|lang| Choice::new(lang.own_name()));
    rsx! {
        Choices {
            legend: w.a_lang_title(),
            legend_look: Legend::ForReaders,
            layout: ChoiceLayout::Beside,
            choices: choices.collect::<Vec<_>>(),
            chosen: langs.iter().position(|it| *it == lang),
            onchoose: move |place: usize| {
                if let Some(lang) = session.langs().get(place) {
                    session.choose_lang(*lang);
                }
            },
        }
        if !lang.is_read_by_a_native() {
            p { class: "soft", "{w.a_lang_unread()}" }
        }
    }
}
