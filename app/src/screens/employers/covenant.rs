//! What an employer signed: how many jobs, over which period. Written down once at a desk, looked at often.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::office::covenant::{CovenantEdit, CovenantId, NewCovenant as New};
use shared::record::office::{OfficeEdit, OfficeRecordId};
use shared::record::{At, Edit};
use shared::time::Period;

use crate::forms::form::{Form, FormRefusal, use_form};
use crate::forms::form_fields::TextField;
use crate::forms::number::large_number;
use crate::forms::period_fields::{PeriodFields, period};
use crate::navigator::navigator;
use crate::parts::{BigButton, FieldKind, Readiness, Screen};
use crate::route::Route;
use crate::screens::controls::hide_button::HideButton;
use crate::screens::frame::Missing;
use crate::screens::jobs::gate::EmployerGate;
use crate::screens::jobs::two_versions::TwoVersions;
use crate::session::use_session;

const NUMBER: &str = "number";
const SROI: &str = "sroi";
const WORDS: &str = "words";

/// Adds a covenant.
#[component]
pub fn NewCovenant(log: LogId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("new-covenant/{log}"));
    let state = if form.has(NUMBER) { Readiness::Ready } else { Readiness::Waiting };
    let start = New {
        number: 0,
        period: Period { from: session.today(), to: None },
        sroi: String::new(),
        words: String::new(),
    };
    let shown = start.clone();
    let add = move |()| {
        let new = filled_in(form, &start);
        let edit = OfficeEdit::Covenant(At(session.new_id(), CovenantEdit::Add(new)));
        if form.submit(log, vec![edit.into()], w.a_saved_here().to_owned()) {
            navigator().replace(Route::Employer { log });
        }
    };
    rsx! {
        EmployerGate { log,
            Screen {
                title: w.s_covenant_add(),
                back: Route::Employer { log }.to_string(),
                back_label: w.a_back(),
                footer: rsx! {
                    FormRefusal { form }
                    BigButton { label: w.a_save(), state, onpress: add }
                },
                Fields { form, stood: shown }
            }
        }
    }
}

/// Changes a covenant, or takes it away.
#[component]
pub fn Covenant(log: LogId, covenant: CovenantId) -> Element {
    rsx! {
        EmployerGate { log, CovenantForm { key: "{covenant}", log, covenant } }
    }
}

#[component]
fn CovenantForm(log: LogId, covenant: CovenantId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("covenant/{log}/{covenant}"));
    let found = session.ask_employer(log, |it| it.covenants.get(&covenant).cloned());
    let Some(record) = found.flatten() else {
        return rsx! {
            Missing {}
        };
    };
    let stood = record.to_new();
    let edits = record.changes_to(filled_in(form, &stood)).into_iter();
    let edits: Vec<Edit> = edits.map(|it| OfficeEdit::Covenant(At(covenant, it)).into()).collect();
    let save = move |()| {
        if form.keep(log, edits.clone()) {
            navigator().replace(Route::Employer { log });
        }
    };
    rsx! {
        Screen {
            title: w.s_covenants(),
            back: Route::Employer { log }.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_save(), onpress: save }
                HideButton {
                    log,
                    edit: Edit::from(OfficeEdit::Covenant(At(covenant, CovenantEdit::Hide(true)))),
                    to: Route::Employer { log },
                }
            },
            TwoVersions { log, of: OfficeRecordId::Covenant(covenant) }
            Fields { form, stood }
        }
    }
}

#[component]
fn Fields(form: Form, stood: New) -> Element {
    let w = use_session().messages();
    let number = if stood.number == 0 { String::new() } else { stood.number.to_string() };
    rsx! {
        TextField { form, name: NUMBER, label: w.s_job_number(), kind: FieldKind::Number, stood: number }
        PeriodFields { form, stood: stood.period }
        TextField { form, name: SROI, label: w.s_covenant_sroi(), hint: w.a_optional(), stood: stood.sroi, limit: TEXT_CHARS_MAX }
        TextField { form, name: WORDS, label: w.s_covenant_words(), hint: w.a_optional(), kind: FieldKind::Text, stood: stood.words, limit: TEXT_CHARS_MAX }
    }
}

/// As filled in. A number that is none becomes too many, which the rule book declines: nothing is guessed.
fn filled_in(form: Form, stood: &New) -> New {
    New {
        number: form.typed(NUMBER).map_or(stood.number, |text| large_number(&text)),
        period: period(form, stood.period),
        sroi: form.or(SROI, &stood.sroi).trim().to_owned(),
        words: form.or(WORDS, &stood.words).trim().to_owned(),
    }
}
