//! What a candidate wants of work, as their coach reads it: theirs to say, on every traject the same. Knows no form.

use dioxus::prelude::*;
use shared::id::PersonId;

use crate::parts::{Card, Empty, List, Row};
use crate::phrases::preferences;
use crate::session::use_session;

/// The wishes that were said; that none were, too.
#[component]
pub fn Wishes(person: PersonId) -> Element {
    let session = use_session();
    let w = session.messages();
    let said = session.ask(|phone| {
        let preferences = phone.person_file(person)?.preferences.as_ref()?;
        let lines = preferences
            .fields()
            .into_iter()
            .map(|field| (preferences::label(w, &field), preferences::value(w, &field)));
        Some(lines.filter(|(_, value)| !value.is_empty()).collect::<Vec<_>>())
    });
    let said = said.flatten().unwrap_or_default();
    rsx! {
        Card { title: w.s_wishes_title(),
            if said.is_empty() {
                Empty { title: w.s_wishes_empty() }
            }
            List { label: w.s_wishes_title(),
                for (label , value) in said {
                    Row { key: "{label}", title: value, meta: label }
                }
            }
        }
    }
}
