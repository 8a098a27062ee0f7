//! An event, or another initiative, that the lab goes together with. A name is enough.

use dioxus::prelude::*;
use shared::limits::{TEXT_CHARS_MAX, TITLE_CHARS_MAX};
use shared::record::office::lab::lab_link::{LabLink, LabLinkEdit, LabLinkId, LinkTo, NewLabLink};
use shared::record::office::{OfficeEdit, OfficeRecordId};
use shared::record::{At, Edit};
use shared::wire::{self, StringEnum};

use super::{PartForm, draft_name, keep, ready};
use crate::forms::day_field::DayField;
use crate::forms::form::{Form, use_form};
use crate::forms::form_fields::{ChoiceField, TextField, listed, place_of};
use crate::parts::FieldKind;
use crate::phrases::office::link_to;
use crate::route::{LabPartOf, Route};
use crate::screens::frame::Missing;
use crate::session::use_session;

const TO: &str = "to";
const NAME: &str = "name";
const ON: &str = "on";
const WORDS: &str = "words";
const ADDRESS: &str = "address";

/// Records one, or changes it.
#[component]
pub fn LinkForm(id: Option<LabLinkId>) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| draft_name(LabPartOf::Link(id)));
    let find = |id| session.ask_office(|it| it.lab_links.get(&id).cloned()).flatten();
    let record = id.and_then(find);
    if id.is_some() && record.is_none() {
        return rsx! {
            Missing {}
        };
    }
    let stood = record.as_ref().map_or_else(blank, LabLink::to_new);
    let new = filled_in(form, &stood);
    let state = ready(!new.name.is_empty());
    let save = move |()| {
        let id = id.unwrap_or_else(|| session.new_id());
        let edits = LabLink::edits_to(record.as_ref(), new.clone()).into_iter();
        let edits = edits.map(|edit| OfficeEdit::LabLink(At(id, edit)));
        keep(session, form, edits.collect(), Route::Lab {});
    };
    let hide = |id| Edit::from(OfficeEdit::LabLink(At(id, LabLinkEdit::Hide(true))));
    let on = stood.on.map(|day| day.to_string()).unwrap_or_default();
    rsx! {
        PartForm {
            title: w.s_lab_link_title(),
            form,
            state,
            of: id.map(OfficeRecordId::LabLink),
            hide: id.map(hide),
            onsave: save,
            ChoiceField { form, name: TO, legend: w.s_lab_link_to(), choices: listed(|it| link_to(w, it)), stood: place_of(stood.to) }
            TextField { form, name: NAME, label: w.s_lab_link_name(), stood: stood.name, limit: TITLE_CHARS_MAX }
            DayField { label: w.s_lab_link_on(), hint: w.a_optional(), value: form.or(ON, &on), onsave: move |text| form.put(ON, text) }
            TextField { form, name: WORDS, label: w.s_lab_link_words(), hint: w.a_optional(), kind: FieldKind::Text, stood: stood.words, limit: TEXT_CHARS_MAX }
            TextField { form, name: ADDRESS, label: w.s_lab_link_address(), hint: w.s_rule_link_hint(), stood: stood.address, limit: TITLE_CHARS_MAX }
        }
    }
}

fn blank() -> NewLabLink {
    NewLabLink {
        to: LinkTo::Event,
        name: String::new(),
        on: None,
        words: String::new(),
        address: String::new(),
    }
}

fn filled_in(form: Form, stood: &NewLabLink) -> NewLabLink {
    let words = |name, stood: &str| form.or(name, stood).trim().to_owned();
    NewLabLink {
        to: form.one_of(TO, LinkTo::ALL).unwrap_or(stood.to),
        name: words(NAME, &stood.name),
        on: form.typed(ON).map_or(stood.on, |text| wire::date(&text)),
        words: words(WORDS, &stood.words),
        address: words(ADDRESS, &stood.address),
    }
}
