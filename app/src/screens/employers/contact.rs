//! Whom to call at an employer: a name and a number, read from a card that was just handed over; changed when it is wrong.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::limits::{PHONE_CHARS_MAX, TITLE_CHARS_MAX};
use shared::record::office::contact::{ContactEdit, ContactId, NewContact as New};
use shared::record::office::{OfficeEdit, OfficeRecordId};
use shared::record::{At, Edit};

use crate::forms::form::{Form, FormRefusal, use_form};
use crate::forms::form_fields::TextField;
use crate::navigator::navigator;
use crate::parts::{BigButton, FieldKind, Readiness, Screen};
use crate::route::Route;
use crate::screens::controls::hide_button::HideButton;
use crate::screens::frame::Missing;
use crate::screens::jobs::gate::EmployerGate;
use crate::screens::jobs::two_versions::TwoVersions;
use crate::session::use_session;

const NAME: &str = "name";
const FUNCTION: &str = "function";
const PHONE: &str = "phone";
const MAIL: &str = "mail";

/// Adds a contact.
#[component]
pub fn NewContact(log: LogId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("new-contact/{log}"));
    let state = if form.has(NAME) { Readiness::Ready } else { Readiness::Waiting };
    let add = move |()| {
        let new = filled_in(form, &blank());
        let edit = OfficeEdit::Contact(At(session.new_id(), ContactEdit::Add(new)));
        if form.submit(log, vec![edit.into()], w.a_saved_here().to_owned()) {
            navigator().replace(Route::Employer { log });
        }
    };
    rsx! {
        EmployerGate { log,
            Screen {
                title: w.s_contact_add(),
                back: Route::Employer { log }.to_string(),
                back_label: w.a_back(),
                footer: rsx! {
                    FormRefusal { form }
                    BigButton { label: w.a_save(), state, onpress: add }
                },
                Fields { form, stood: blank() }
            }
        }
    }
}

/// Changes a contact, or takes it away.
#[component]
pub fn Contact(log: LogId, contact: ContactId) -> Element {
    rsx! {
        EmployerGate { log, ContactForm { key: "{contact}", log, contact } }
    }
}

#[component]
fn ContactForm(log: LogId, contact: ContactId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("contact/{log}/{contact}"));
    let found = session.ask_employer(log, |it| it.contacts.get(&contact).cloned());
    let Some(record) = found.flatten() else {
        return rsx! {
            Missing {}
        };
    };
    let stood = record.to_new();
    let edits = record.changes_to(filled_in(form, &stood)).into_iter();
    let edits: Vec<Edit> = edits.map(|it| OfficeEdit::Contact(At(contact, it)).into()).collect();
    let save = move |()| {
        if form.keep(log, edits.clone()) {
            navigator().replace(Route::Employer { log });
        }
    };
    rsx! {
        Screen {
            title: stood.name.clone(),
            back: Route::Employer { log }.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_save(), onpress: save }
                HideButton {
                    log,
                    edit: Edit::from(OfficeEdit::Contact(At(contact, ContactEdit::Hide(true)))),
                    to: Route::Employer { log },
                }
            },
            TwoVersions { log, of: OfficeRecordId::Contact(contact) }
            Fields { form, stood }
        }
    }
}

#[component]
fn Fields(form: Form, stood: New) -> Element {
    let w = use_session().messages();
    rsx! {
        TextField { form, name: NAME, label: w.s_contact_name(), stood: stood.name, limit: TITLE_CHARS_MAX }
        TextField { form, name: PHONE, label: w.s_people_phone(), hint: w.a_optional(), kind: FieldKind::Tel, stood: stood.phone, limit: PHONE_CHARS_MAX }
        TextField { form, name: FUNCTION, label: w.s_contact_function(), hint: w.a_optional(), stood: stood.function, limit: TITLE_CHARS_MAX }
        TextField { form, name: MAIL, label: w.s_contact_mail(), hint: w.a_optional(), stood: stood.mail, limit: TITLE_CHARS_MAX }
    }
}

fn filled_in(form: Form, stood: &New) -> New {
    let text = |field, stood: &str| form.or(field, stood).trim().to_owned();
    New {
        name: text(NAME, &stood.name),
        function: text(FUNCTION, &stood.function),
        phone: text(PHONE, &stood.phone),
        mail: text(MAIL, &stood.mail),
    }
}

fn blank() -> New {
    let [name, function, phone, mail] = std::array::from_fn(|_| String::new());
    New { name, function, phone, mail }
}
