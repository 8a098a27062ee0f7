//! When, where and who helps, and the versions of these where two people wrote at once. Saves nothing itself.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::step::{StepEdit, StepField, StepId};
use shared::text::Messages;
use shared::text::date::capital;
use shared::traject::Traject;

use super::edit;
use crate::format::format_when;
use crate::forms::two_versions::{Offer, TwoVersions, offers};
use crate::parts::{Glyph, Icon, List, Row};
use crate::screens::steps::step_line::StepLine;
use crate::session::use_session;

/// What is known of when, where and with whom.
#[component]
pub fn Details(line: StepLine) -> Element {
    let session = use_session();
    let w = session.messages();
    let when = line.when.map(|when| capital(&format_when(w, when, session.today())));
    let rows = [
        (Icon::Clock, w.c_step_when(), when.unwrap_or_default()),
        (Icon::Place, w.c_step_where(), line.place),
        (Icon::People, w.c_step_who_helps(), capital(&line.helper)),
    ];
    let known: Vec<_> = rows.into_iter().filter(|(_, _, text)| !text.is_empty()).collect();
    rsx! {
        if !known.is_empty() {
            List {
                for (icon , label , text) in known {
                    Row { key: "{label}", title: text, meta: label, leading: rsx! { Glyph { icon } } }
                }
            }
        }
    }
}

/// The versions of every field the candidate sees, each with its name.
fn versions(
    w: Messages,
    traject: &Traject,
    id: StepId,
    today: chrono::NaiveDate,
) -> Vec<(String, Vec<Offer>)> {
    let Some(step) = traject.steps.get(&id) else { return Vec::new() };
    let own_words = |text: &String| text.clone();
    let rows = [
        (
            w.c_step_what(),
            offers(&step.title, own_words, |it| {
                edit(id, StepEdit::Set(StepField::Title(it.clone())))
            }),
        ),
        (
            w.s_step_explanation(),
            offers(&step.note, own_words, |it| {
                edit(id, StepEdit::Set(StepField::Note(it.clone())))
            }),
        ),
        (
            w.c_step_when(),
            offers(
                &step.when,
                |when| when.map(|when| format_when(w, when, today)).unwrap_or_default(),
                |it| edit(id, StepEdit::Set(StepField::When(*it))),
            ),
        ),
        (
            w.c_step_where(),
            offers(&step.place, own_words, |it| {
                edit(id, StepEdit::Set(StepField::Place(it.clone())))
            }),
        ),
        (
            w.c_step_who_helps(),
            offers(&step.helper, own_words, |it| {
                edit(id, StepEdit::Set(StepField::Helper(it.clone())))
            }),
        ),
    ];
    rows.into_iter()
        .filter(|(_, offers)| !offers.is_empty())
        .map(|(name, offers)| (name.to_owned(), offers))
        .collect()
}

/// The choice between versions, for who may choose.
#[component]
pub fn StepVersions(log: TrajectId, step: StepId) -> Element {
    let session = use_session();
    let (w, today) = (session.messages(), session.today());
    let rows = session.ask_traject(log, |traject| versions(w, traject, step, today));
    rsx! {
        for (field , offers) in rows.unwrap_or_default() {
            TwoVersions { key: "{field}", log, field, offers }
        }
    }
}
