//! The vision: what it says today and what it said before, and another version of it. Who looks after the office, after a
//! session: one text.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::office::OfficeEdit;
use shared::record::office::lab::vision::{NewVision, VisionEdit, VisionId};
use shared::record::{At, Edit};

use super::{PartForm, draft_name, keep, ready};
use crate::format::{format_moment, line};
use crate::forms::form::use_form;
use crate::forms::form_fields::TextField;
use crate::forms::saving::{may, save};
use crate::parts::{Button, ButtonKind, ButtonLink, Card, Disclosure, FieldKind, Icon};
use crate::route::{LabPartOf, Route};
use crate::session::{Session, use_session};

const WORDS: &str = "words";

/// Each version: its words, and who said it when.
fn versions(session: Session) -> Vec<(VisionId, String, String)> {
    let found = session.ask_office(|office| {
        let told = office.visions().into_iter().map(|(id, it)| {
            let by = line(session.messages(), &[&it.teller, &format_moment(session, it.by)]);
            (id, it.words.get().clone(), by)
        });
        told.collect::<Vec<_>>()
    });
    found.unwrap_or_default()
}

/// What it says, with what it said before.
#[component]
pub fn VisionCard() -> Element {
    let session = use_session();
    let w = session.messages();
    let mut versions = versions(session).into_iter();
    let newest = versions.next();
    let earlier: Vec<_> = versions.collect();
    let manages = session.author(LogId::OFFICE).is_some_and(|it| it.manages_office());
    rsx! {
        Card { title: w.s_vision_title(),
            if let Some((id , words , by)) = newest {
                OneVersion { key: "{id}", id, words, by }
            } else {
                p { class: "soft", {w.s_vision_none()} }
            }
            if !earlier.is_empty() {
                Disclosure { label: w.s_vision_earlier(), icon: Icon::Clock,
                    for (id , words , by) in earlier {
                        OneVersion { key: "{id}", id, words, by }
                    }
                }
            }
            if manages {
                ButtonLink {
                    label: w.s_vision_add(),
                    kind: ButtonKind::Quiet,
                    icon: Icon::Edit,
                    href: Route::LabPart { of: LabPartOf::Vision }.to_string(),
                }
            }
        }
    }
}

#[component]
fn OneVersion(id: VisionId, words: String, by: String) -> Element {
    let session = use_session();
    let w = session.messages();
    let edit = Edit::from(OfficeEdit::Vision(At(id, VisionEdit::Hide(true))));
    let can_change = may(session, LogId::OFFICE, &edit);
    let spoken = [w.s_rule_take_back(), &by].join(": ");
    let take_back = move |()| {
        save(session, LogId::OFFICE, vec![edit.clone()], w.a_removed());
    };
    rsx! {
        div { class: "stack-tight",
            p { class: "said", bdi { "{words}" } }
            p { class: "soft", "{by}" }
            if can_change {
                Button { label: w.s_rule_take_back(), spoken, kind: ButtonKind::Plain, icon: Icon::Close, onpress: take_back }
            }
        }
    }
}

/// Another version: what was said last stands in it to begin with.
#[component]
pub fn VisionForm() -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| draft_name(LabPartOf::Vision));
    let newest = versions(session).into_iter().next().map(|(_, words, _)| words);
    let stood = newest.unwrap_or_default();
    let words = form.or(WORDS, &stood).trim().to_owned();
    let state = ready(!words.is_empty() && words != stood);
    let add = move |()| {
        let teller = session.me().map(|it| it.name).unwrap_or_default();
        let new = VisionEdit::Add(NewVision { teller, words: words.clone() });
        keep(session, form, vec![OfficeEdit::Vision(At(session.new_id(), new))], Route::Lab {});
    };
    rsx! {
        PartForm { title: w.s_vision_title(), form, state, of: None, hide: None, onsave: add,
            p { {w.s_vision_new_text()} }
            TextField { form, name: WORDS, label: w.s_vision_words(), kind: FieldKind::Text, stood, limit: TEXT_CHARS_MAX }
        }
    }
}
