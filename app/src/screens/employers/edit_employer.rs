//! What is known of an employer: how far, why they take part, what they do. Filled in bit by bit after talks.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::limits::{TEXT_CHARS_MAX, TITLE_CHARS_MAX};
use shared::record::Edit;
use shared::record::office::employer::{Employer, EmployerField, Growth, Motive, Stage};
use shared::record::office::{OfficeEdit, OfficeRecordId};
use shared::wire::StringEnum;

use crate::forms::form::{Form, FormRefusal, use_form};
use crate::forms::form_fields::{ChoiceField, TextField, listed, place_of};
use crate::navigator::navigator;
use crate::parts::{BigButton, FieldKind, Screen};
use crate::phrases::office::{growth, motive, stage};
use crate::route::Route;
use crate::screens::jobs::gate::EmployerGate;
use crate::screens::jobs::two_versions::TwoVersions;
use crate::session::use_session;

const NAME: &str = "name";
const STAGE: &str = "stage";
const WHY: &str = "why";
const MOTIVE: &str = "motive";
const GROWTH: &str = "growth";
const ADDRESS: &str = "address";
const ABOUT: &str = "about";

/// The form.
#[component]
pub fn EditEmployer(log: LogId) -> Element {
    rsx! {
        EmployerGate { log, EditEmployerForm { key: "{log}", log } }
    }
}

#[component]
fn EditEmployerForm(log: LogId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("employer/{log}"));
    let Some(stood) = session.ask_employer(log, |it| it.employer.clone()).flatten() else {
        return rsx! {};
    };
    let edits = changed(form, &stood);
    let save = move |()| {
        if form.keep(log, edits.clone()) {
            navigator().replace(Route::Employer { log });
        }
    };
    rsx! {
        Screen {
            title: w.s_employer_edit(),
            back: Route::Employer { log }.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_save(), onpress: save }
            },
            TwoVersions { log, of: OfficeRecordId::Employer(()) }
            TextField { form, name: NAME, label: w.s_employer_name(), stood: stood.name.get().clone(), limit: TITLE_CHARS_MAX }
            ChoiceField {
                form,
                name: STAGE,
                legend: w.s_employer_stage(),
                choices: listed(|it| stage(w, it)),
                stood: place_of(*stood.stage.get()),
            }
            TextField { form, name: WHY, label: w.s_employer_why(), hint: w.a_optional(), kind: FieldKind::Text, stood: stood.why.get().clone(), limit: TEXT_CHARS_MAX }
            ChoiceField {
                form,
                name: MOTIVE,
                legend: w.s_employer_motive(),
                choices: listed(|it| motive(w, it)),
                stood: stood.motive.get().and_then(place_of),
            }
            ChoiceField {
                form,
                name: GROWTH,
                legend: w.s_employer_growth(),
                choices: listed(|it| growth(w, it)),
                stood: stood.growth.get().and_then(place_of),
            }
            TextField { form, name: ADDRESS, label: w.s_employer_address(), hint: w.a_optional(), stood: stood.address.get().clone(), limit: TITLE_CHARS_MAX }
            TextField { form, name: ABOUT, label: w.s_employer_about(), hint: w.a_optional(), kind: FieldKind::Text, stood: stood.about.get().clone(), limit: TEXT_CHARS_MAX }
        }
    }
}

/// One edit for each field that says something else now.
fn changed(form: Form, stood: &Employer) -> Vec<Edit> {
    let text = |field, stood: &str| form.or(field, stood).trim().to_owned();
    let edits = stood.rewritten(|field| match field {
        EmployerField::Name(it) => EmployerField::Name(text(NAME, &it)),
        EmployerField::Stage(it) => {
            EmployerField::Stage(form.one_of(STAGE, Stage::ALL).unwrap_or(it))
        }
        EmployerField::Why(it) => EmployerField::Why(text(WHY, &it)),
        EmployerField::Motive(it) => EmployerField::Motive(form.one_of(MOTIVE, Motive::ALL).or(it)),
        EmployerField::Growth(it) => EmployerField::Growth(form.one_of(GROWTH, Growth::ALL).or(it)),
        EmployerField::Address(it) => EmployerField::Address(text(ADDRESS, &it)),
        EmployerField::About(it) => EmployerField::About(text(ABOUT, &it)),
    });
    edits.into_iter().map(|it| OfficeEdit::Employer(it).into()).collect()
}
