//! A session of the lab, written down after it: when, who took part by what they are, what it was about. 3 fields.

use dioxus::prelude::*;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::office::lab::lab_session::{
    LabRole, LabSession, LabSessionEdit, LabSessionId, NewLabSession,
};
use shared::record::office::{OfficeEdit, OfficeRecordId};
use shared::record::{At, Edit};
use shared::wire::StringEnum;

use super::{PartForm, draft_name, keep, ready};
use crate::forms::day_field::{DayField, DaySense};
use crate::forms::form::{Form, use_form};
use crate::forms::form_fields::{TextField, listed};
use crate::parts::{ChipSet, FieldKind};
use crate::phrases::office::lab_role;
use crate::route::{LabPartOf, Route};
use crate::screens::frame::Missing;
use crate::session::use_session;

const ON: &str = "on";
const ROLES: &str = "roles";
const WORDS: &str = "words";

/// Records one, or changes it.
#[component]
pub fn SessionForm(id: Option<LabSessionId>) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| draft_name(LabPartOf::Session(id)));
    let find = |id| session.ask_office(|it| it.lab_sessions.get(&id).cloned()).flatten();
    let record = id.and_then(find);
    if id.is_some() && record.is_none() {
        return rsx! {
            Missing {}
        };
    }
    let blank = NewLabSession { on: session.today(), roles: Vec::new(), words: String::new() };
    let stood = record.as_ref().map_or(blank, LabSession::to_new);
    let new = filled_in(form, &stood);
    let state = ready(!new.words.is_empty());
    let save = move |()| {
        let id = id.unwrap_or_else(|| session.new_id());
        let edits = LabSession::edits_to(record.as_ref(), new.clone()).into_iter();
        let edits = edits.map(|edit| OfficeEdit::LabSession(At(id, edit)));
        keep(session, form, edits.collect(), Route::Lab {});
    };
    let hide = |id| Edit::from(OfficeEdit::LabSession(At(id, LabSessionEdit::Hide(true))));
    let typed = form.typed(ROLES);
    let on = typed.map_or_else(|| places(&stood.roles), |_| form.marked(ROLES));
    let shown = on.clone();
    rsx! {
        PartForm {
            title: w.s_lab_session_title(),
            form,
            state,
            of: id.map(OfficeRecordId::LabSession),
            hide: id.map(hide),
            onsave: save,
            DayField { label: w.s_lab_session_on(), value: form.or(ON, &stood.on.to_string()), sense: DaySense::Past, onsave: move |text| form.put(ON, text) }
            ChipSet {
                legend: w.s_lab_session_roles(),
                choices: listed(|it| lab_role(w, it)),
                chosen: shown,
                ontoggle: move |place| form.toggle_among(ROLES, on.clone(), place),
            }
            TextField { form, name: WORDS, label: w.s_lab_session_words(), hint: w.s_lab_no_names(), kind: FieldKind::Text, stood: stood.words, limit: TEXT_CHARS_MAX }
        }
    }
}

fn places(roles: &[LabRole]) -> Vec<usize> {
    (0..LabRole::ALL.len()).filter(|at| roles.contains(&LabRole::ALL[*at])).collect()
}

fn filled_in(form: Form, stood: &NewLabSession) -> NewLabSession {
    let roles = match form.typed(ROLES) {
        Some(_) => {
            let mut places = form.marked(ROLES);
            places.sort_unstable();
            places.into_iter().filter_map(|at| LabRole::ALL.get(at).copied()).collect()
        }
        None => stood.roles.clone(),
    };
    NewLabSession {
        on: form.day(ON).unwrap_or(stood.on),
        roles,
        words: form.or(WORDS, &stood.words).trim().to_owned(),
    }
}
