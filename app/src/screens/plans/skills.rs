//! The list of skills, under their themes; one is found in a few letters. Knows no job and no plan.

use std::collections::BTreeMap;

use dioxus::prelude::*;

use super::told::{Said, ToldRow, Words};
use crate::parts::{Card, Empty, Field, FieldKind, Legend, List, Picture, Screen};
use crate::phrases::{self, search::finds};
use crate::route::Route;
use crate::screens::frame::first_fetch::{FirstFetch, is_first_fetch};
use crate::screens::frame::gate::OfficeGate;
use crate::session::use_session;

/// All of them.
#[component]
pub fn Skills() -> Element {
    rsx! {
        OfficeGate { SkillList {} }
    }
}

#[component]
fn SkillList() -> Element {
    let session = use_session();
    let w = session.messages();
    let lang = session.lang();
    let mut searched = use_signal(String::new);
    let skills = session.ask_office(|office| {
        let visible = office.skills.iter().filter(|(_, it)| !it.hidden.get());
        let told = visible.map(|(id, it)| {
            let read = |text| Words::read(text, lang);
            let (name, explained) = (read(it.name.get()), read(it.explained.get()));
            (it.theme.get().clone(), *id, name, explained, *it.pictogram.get())
        });
        told.collect::<Vec<_>>()
    });
    let skills = skills.unwrap_or_default();
    let total = skills.len();
    let mut themes: BTreeMap<String, Vec<_>> = BTreeMap::new();
    for (theme, id, name, explained, pictogram) in skills {
        if finds(&searched.read(), &[&name.text, &explained.text, &theme]) {
            themes.entry(theme).or_default().push((id, name, explained, pictogram));
        }
    }
    let search = rsx! {
        Field {
            label: w.s_search(),
            label_look: Legend::ForReaders,
            kind: FieldKind::Search,
            value: searched(),
            onsave: move |text| searched.set(text),
        }
    };
    rsx! {
        Screen {
            title: w.s_skills_title(),
            back: Route::Jobs {}.to_string(),
            back_label: w.a_back(),
            footer: (total > 0).then_some(search),
            FirstFetch {}
            if total == 0 && !is_first_fetch(session) {
                Empty { title: w.s_skills_empty(), text: w.s_skills_empty_text() }
            }
            if total > 0 && themes.is_empty() {
                p { class: "soft", role: "status", {w.s_search_nothing(&searched.read())} }
            }
            for (theme , skills) in themes {
                Card { key: "{theme}", title: theme.clone(),
                    List { label: theme,
                        for (id , name , explained , pictogram) in skills {
                            ToldRow {
                                key: "{id}",
                                title: name,
                                leading: rsx! {
                                    Picture { pictogram: phrases::pictogram(pictogram) }
                                },
                                if !explained.is_empty() {
                                    p { class: "soft", Said { words: explained } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
