//! The small successes that were told, and what else the lab wrote down: sessions, events and other initiatives.

use dioxus::prelude::*;
use shared::id::LogId;

use crate::parts::{ButtonKind, ButtonLink, Card, Icon, List, Picture, RoundLink, Row};
use crate::phrases::{self, line, office};
use crate::route::{LabPartOf, Route};
use crate::screens::rules::Source;
use crate::session::use_session;

/// The successes, the last first; who looks after the office writes them.
#[component]
pub fn Successes() -> Element {
    let session = use_session();
    let w = session.messages();
    let lang = session.lang();
    let found = session.ask_office(|office| {
        let told = office.standing_successes().into_iter().map(|(id, it)| {
            let words = it.words.get().read_in(lang).to_owned();
            (id, words, phrases::pictogram(*it.pictogram.get()), *it.on.get())
        });
        told.collect::<Vec<_>>()
    });
    let found = found.unwrap_or_default();
    let manages = session.author(LogId::OFFICE).is_some_and(|it| it.manages_office());
    let part = move |id| manages.then(|| Route::LabPart { of: LabPartOf::Success(id) }.to_string());
    rsx! {
        Card { title: w.s_successes_title(), under: w.s_successes_text(),
            if found.is_empty() {
                p { class: "soft", {w.s_successes_none()} }
            } else {
                List { label: w.s_successes_title(),
                    for (id , words , pictogram , on) in found {
                        Row {
                            key: "{id}",
                            title: words,
                            meta: w.full_day(on),
                            href: part(Some(id)),
                            leading: rsx! { Picture { pictogram } },
                        }
                    }
                }
            }
            if let Some(href) = part(None) {
                ButtonLink { label: w.s_success_add(), kind: ButtonKind::Quiet, icon: Icon::Plus, href }
            }
        }
    }
}

/// The sessions, the last first.
#[component]
pub fn Sessions() -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask_office(|office| {
        let told = office.sessions().into_iter().map(|(id, it)| {
            let roles = office::lab_roles(w, it.roles.get());
            (id, it.words.get().clone(), line(w, &[&w.full_day(*it.on.get()), &roles]))
        });
        told.collect::<Vec<_>>()
    });
    let found = found.unwrap_or_default();
    rsx! {
        Card { title: w.s_lab_sessions_title(),
            if found.is_empty() {
                p { class: "soft", {w.s_lab_sessions_none()} }
            } else {
                List { label: w.s_lab_sessions_title(),
                    for (id , words , meta) in found {
                        Row {
                            key: "{id}",
                            title: words,
                            meta,
                            href: Route::LabPart { of: LabPartOf::Session(Some(id)) }.to_string(),
                        }
                    }
                }
            }
            ButtonLink {
                label: w.s_lab_session_add(),
                kind: ButtonKind::Quiet,
                icon: Icon::Plus,
                href: Route::LabPart { of: LabPartOf::Session(None) }.to_string(),
            }
        }
    }
}

/// Events and other initiatives, with the way there.
#[component]
pub fn Links() -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask_office(|office| {
        let told = office.standing_links().into_iter().map(|(id, it)| {
            let on = it.on.get().map(|day| w.full_day(day)).unwrap_or_default();
            let meta = line(w, &[office::link_to(w, *it.to.get()), &on]);
            (id, it.name.get().clone(), meta, it.words.get().clone(), it.address.get().clone())
        });
        told.collect::<Vec<_>>()
    });
    let found = found.unwrap_or_default();
    rsx! {
        Card { title: w.s_lab_links_title(),
            if found.is_empty() {
                p { class: "soft", {w.s_lab_links_none()} }
            } else {
                List { label: w.s_lab_links_title(),
                    for (id , name , meta , words , address) in found {
                        Row {
                            key: "{id}",
                            title: name.clone(),
                            meta,
                            trailing: rsx! {
                                RoundLink {
                                    icon: Icon::Edit,
                                    label: [w.a_edit(), &name].join(": "),
                                    href: Route::LabPart { of: LabPartOf::Link(Some(id)) }.to_string(),
                                }
                            },
                            if !words.is_empty() {
                                p { bdi { "{words}" } }
                            }
                            if !address.is_empty() {
                                Source { source: address.clone(), link: address }
                            }
                        }
                    }
                }
            }
            ButtonLink {
                label: w.s_lab_link_add(),
                kind: ButtonKind::Quiet,
                icon: Icon::Plus,
                href: Route::LabPart { of: LabPartOf::Link(None) }.to_string(),
            }
        }
    }
}
