//! In which language one reads. Knows no screen.

use dioxus::prelude::*;
use shared::text::Lang;

use crate::parts::{Choice, ChoiceLayout, Choices, Legend};
use crate::session::use_session;

/// The language of this phone, each by its own name.
#[component]
pub fn Languages() -> Element {
    let mut session = use_session();
    let w = session.messages();
    let lang = session.lang();
    let choices = Lang::ALL.map(|lang| Choice::new(lang.own_name()));
    rsx! {
        Choices {
            legend: w.a_lang_title(),
            legend_look: Legend::ForReaders,
            layout: ChoiceLayout::Columns,
            choices: choices.to_vec(),
            chosen: Lang::ALL.iter().position(|it| *it == lang),
            onchoose: move |place: usize| {
                if let Some(lang) = Lang::ALL.get(place) {
                    session.choose_lang(*lang);
                }
            },
        }
    }
}
