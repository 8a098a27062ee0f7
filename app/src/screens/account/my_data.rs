//! Mijn gegevens: who reads which words, then for a candidate all that is written about them, to read and print, and last
//! all of it as a file.
//!
//! For every role, read at rest. The file: one tap.

use dioxus::prelude::*;
use shared::role::Role;
use shared::sync::phone::Phone;
use shared::text::Messages;
use shared::wire::{Wire, Writer};

use super::held::HeldCards;
use crate::parts::{Avatar, Card, Glyph, Icon, List, Row, Screen};
use crate::phrases;
use crate::route::Route;
use crate::screens::controls::file_link::FileLink;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::current::current_log;
use crate::screens::looks::LookersCard;
use crate::session::use_session;

/// Everything on this phone, as it travels. An entry holds who, when and what.
fn everything(phone: &Phone) -> String {
    let mut out = Writer::default();
    out.begin_object();
    out.key("person");
    phone.me().person.write(&mut out);
    out.key("name");
    out.text(&phone.me().name);
    out.key("trajects");
    out.begin_array();
    for (traject, replica) in phone.logs() {
        out.begin_object();
        out.key("traject");
        traject.write(&mut out);
        out.key("entries");
        out.array(replica.entries());
        out.key("not_sent_yet");
        out.array(replica.pending().iter().map(|pending| &pending.change));
        out.end_object();
    }
    out.end_array();
    out.key("declined");
    out.array(phone.rejected().map(|(_, rejected)| rejected));
    out.end_object();
    out.into_text()
}

/// How many things are on this phone.
fn pieces(phone: &Phone) -> usize {
    phone.logs().map(|(_, replica)| replica.entries().len() + replica.pending().len()).sum()
}

/// Who sees what, one line each, as this role says it.
fn readers(w: Messages, role: Option<Role>) -> Vec<(Icon, &'static str)> {
    match role {
        Some(Role::Candidate) | None => vec![
            (Icon::Steps, w.c_me_data_members()),
            (Icon::FaceGood, w.c_me_data_check_in()),
            (Icon::Work, w.c_data_boss()),
            (Icon::Calendar, w.c_data_talks()),
            (Icon::Note, w.c_data_coaches()),
            (Icon::Flag, w.c_data_end()),
            (Icon::Care, w.c_me_data_never()),
        ],
        Some(Role::Coach | Role::Employer | Role::Manager) => vec![
            (Icon::Steps, w.s_data_members()),
            (Icon::FaceGood, w.s_data_check_in()),
            (Icon::Work, w.s_data_feedback()),
            (Icon::Note, w.s_data_coaches()),
            (Icon::Flag, w.s_data_outcome()),
            (Icon::Care, w.a_no_health_notes()),
        ],
    }
}

/// What is known, by whom, and the file.
#[component]
pub fn MyData() -> Element {
    let session = use_session();
    let w = session.messages();
    let role = session.role();
    let (held, file) = session.ask(|phone| (pieces(phone), everything(phone))).unwrap_or_default();
    rsx! {
        Screen { title: w.c_me_data(), back: Route::Me {}.to_string(), back_label: w.a_back(), actions: rsx! { Listen {} },
            Card {
                List {
                    for (icon , text) in readers(w, role) {
                        li { key: "{text}", class: "row list-row",
                            Glyph { icon }
                            p { class: "grow", "{text}" }
                        }
                    }
                }
            }
            if role == Some(Role::Candidate) {
                People {}
                if let Some(log) = current_log(session) {
                    LookersCard { log }
                    HeldCards { log }
                }
            }
            Card { title: w.a_data_held(), under: w.a_data_pieces(u32::try_from(held).unwrap_or(u32::MAX)),
                p { "{w.a_data_file_hint()}" }
                FileLink { label: w.a_data_file(), name: "opstap.json", kind: "application/json", text: file, icon: Icon::Download }
            }
        }
    }
}

/// The people of the candidate's plan, by name.
#[component]
fn People() -> Element {
    let session = use_session();
    let w = session.messages();
    let people = current_log(session).and_then(|log| {
        session.ask_traject(log, |traject| {
            let others =
                [Role::Coach, Role::Employer].into_iter().flat_map(|role| traject.members_in(role));
            others.map(|(_, it)| (it.name.get().clone(), it.role)).collect::<Vec<_>>()
        })
    });
    rsx! {
        Card { title: w.c_me_people(),
            List {
                for (name , role) in people.unwrap_or_default() {
                    Row {
                        key: "{name}",
                        title: name.clone(),
                        meta: phrases::view_for_candidate(w, role),
                        leading: rsx! { Avatar { initials: phrases::initials(&name) } },
                    }
                }
            }
        }
    }
}
