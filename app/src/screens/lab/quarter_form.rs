//! How the economy was in a quarter. Who looks after the office, when the figures are read: a choice and a line.

use dioxus::prelude::*;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::office::lab::quarter_note::{
    Economy, NewQuarterNote, QuarterNote, QuarterNoteEdit, QuarterNoteId,
};
use shared::record::office::{OfficeEdit, OfficeRecordId};
use shared::record::{At, Edit};
use shared::time::Quarter;
use shared::wire::StringEnum;

use super::{PartForm, draft_name, keep, ready};
use crate::forms::form::use_form;
use crate::forms::form_fields::{ChoiceField, TextField, listed, place_of};
use crate::parts::FieldKind;
use crate::phrases::office::economy;
use crate::route::{LabPartOf, Route};
use crate::session::use_session;

const ECONOMY: &str = "economy";
const WORDS: &str = "words";

/// Says it, or changes it.
#[component]
pub fn QuarterForm(quarter: Quarter) -> Element {
    let session = use_session();
    let w = session.messages();
    let id = QuarterNoteId::of(quarter);
    let form = use_form(|| draft_name(LabPartOf::Quarter(quarter)));
    let record = session.ask_office(|it| it.quarter_notes.get(&id).cloned()).flatten();
    let said = record.as_ref().filter(|it| !it.hidden.get());
    let stood = said.map(|it| *it.economy.get());
    let words = said.map(|it| it.words.get().clone()).unwrap_or_default();
    let chosen = form.one_of(ECONOMY, Economy::ALL).or(stood);
    let typed = form.or(WORDS, &words).trim().to_owned();
    let is_there = said.is_some();
    let save = move |()| {
        let Some(economy) = chosen else { return };
        let new = NewQuarterNote { quarter, economy, words: typed.clone() };
        let edits = QuarterNote::edits_to(record.as_ref(), new).into_iter();
        // One that was taken away stands again.
        let back = record.as_ref().filter(|it| *it.hidden.get());
        let edits = edits.chain(back.map(|_| QuarterNoteEdit::Hide(false)));
        let edits = edits.map(|edit| OfficeEdit::QuarterNote(At(id, edit)));
        keep(session, form, edits.collect(), Route::Monitor {});
    };
    let hide = Edit::from(OfficeEdit::QuarterNote(At(id, QuarterNoteEdit::Hide(true))));
    rsx! {
        PartForm {
            title: w.s_quarter_title(&w.s_quarter(quarter.number, &quarter.year.to_string())),
            form,
            state: ready(chosen.is_some()),
            back: Route::Monitor {},
            of: OfficeRecordId::QuarterNote(id),
            hide: is_there.then_some(hide),
            onsave: save,
            p { {w.s_quarter_text()} }
            ChoiceField { form, name: ECONOMY, legend: w.s_quarter_economy(), choices: listed(|it| economy(w, it)), stood: stood.and_then(place_of) }
            TextField { form, name: WORDS, label: w.s_quarter_words(), hint: w.a_optional(), kind: FieldKind::Text, stood: words, limit: TEXT_CHARS_MAX }
        }
    }
}
