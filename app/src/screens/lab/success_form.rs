//! A small success of the programme, in as many languages as somebody writes it, with a picture. Who looks after the office:
//! one line and a picture.

use dioxus::prelude::*;
use shared::limits::TITLE_CHARS_MAX;
use shared::record::office::lab::success::{NewSuccess, Success, SuccessEdit, SuccessId};
use shared::record::office::{InLangs, OfficeEdit, OfficeRecordId};
use shared::record::pictogram::Pictogram;
use shared::record::{At, Edit};
use shared::text::Lang;

use super::{PartForm, draft_name, keep, ready};
use crate::forms::day_field::{DayField, DaySense};
use crate::forms::form::{Form, use_form};
use crate::parts::{FieldKind, Notice, Tone};
use crate::phrases;
use crate::route::{LabPartOf, Route};
use crate::screens::frame::Missing;
use crate::screens::plan::lang_fields::{Asked, Langs, OtherLangs, ShownLang, written};
use crate::screens::plan::picture_field::PictureField;
use crate::session::use_session;

const WORDS: &str = "words";
const PICTURE: &str = "picture";
const ON: &str = "on";

/// Says one, or changes it.
#[component]
pub fn SuccessForm(id: Option<SuccessId>) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| draft_name(LabPartOf::Success(id)));
    let find = |id| session.ask_office(|it| it.successes.get(&id).cloned()).flatten();
    let record = id.and_then(find);
    if id.is_some() && record.is_none() {
        return rsx! {
            Missing {}
        };
    }
    let blank =
        NewSuccess { words: InLangs::default(), pictogram: Pictogram::Star, on: session.today() };
    let stood = record.as_ref().map_or(blank, Success::to_new);
    let langs = Langs::of(session, &Lang::ALL);
    let new = filled_in(form, &stood, &langs);
    let state = ready(new.words.langs().next().is_some());
    let asked = vec![Asked {
        name: WORDS,
        label: w.s_success_words(),
        hint: w.s_lab_no_names(),
        kind: FieldKind::Line,
        limit: TITLE_CHARS_MAX,
        stood: stood.words.clone(),
    }];
    let save = move |()| {
        let id = id.unwrap_or_else(|| session.new_id());
        let edits = Success::edits_to(record.as_ref(), new.clone()).into_iter();
        let edits = edits.map(|edit| OfficeEdit::Success(At(id, edit)));
        keep(session, form, edits.collect(), Route::Lab {});
    };
    let hide = |id| Edit::from(OfficeEdit::Success(At(id, SuccessEdit::Hide(true))));
    rsx! {
        PartForm {
            title: w.s_success_title(),
            form,
            state,
            of: id.map(OfficeRecordId::Success),
            hide: id.map(hide),
            onsave: save,
            Notice { text: w.s_success_for_all(), tone: Tone::Plain }
            ShownLang { form, langs: langs.clone(), asked: asked.clone() }
            OtherLangs { form, langs, asked }
            PictureField { form, name: PICTURE, stood: stood.pictogram }
            DayField { label: w.s_success_on(), value: form.or(ON, &stood.on.to_string()), sense: DaySense::Past, onsave: move |text| form.put(ON, text) }
        }
    }
}

fn filled_in(form: Form, stood: &NewSuccess, langs: &Langs) -> NewSuccess {
    NewSuccess {
        words: written(form, WORDS, &stood.words, langs),
        pictogram: form.one_of(PICTURE, &phrases::PICTOGRAMS).unwrap_or(stood.pictogram),
        on: form.day(ON).unwrap_or(stood.on),
    }
}
