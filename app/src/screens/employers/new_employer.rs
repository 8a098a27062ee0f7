//! A new employer: a name is enough, the rest comes with the talks. At a company's door: 2 taps and a name. One that is
//! called alike is offered first.

use dioxus::prelude::*;
use shared::limits::TITLE_CHARS_MAX;
use shared::record::Edit;
use shared::record::office::OfficeEdit;
use shared::record::office::employer::{EmployerEdit, NewEmployer as Record};

use crate::forms::form::{FormRefusal, use_form};
use crate::forms::form_fields::TextField;
use crate::navigator::navigator;
use crate::parts::{BigButton, Card, List, Readiness, Screen};
use crate::phrases::search::folded;
use crate::route::Route;
use crate::screens::frame::gate::OfficeGate;
use crate::screens::jobs::lines::{employer_line, employers};
use crate::screens::jobs::rows::EmployerRow;
use crate::session::use_session;

const NAME: &str = "name";

/// Letters of a name from which others are called alike.
const ALIKE_FROM: usize = 3;

/// Opens an employer's log and goes there.
#[component]
pub fn NewEmployer() -> Element {
    rsx! {
        OfficeGate { NewEmployerForm {} }
    }
}

#[component]
fn NewEmployerForm() -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| "new-employer".to_owned());
    let state = if form.has(NAME) { Readiness::Ready } else { Readiness::Waiting };
    let typed = folded(form.text(NAME).trim());
    let alike = session
        .ask(|phone| {
            let is_alike = |name: &str| {
                let name = folded(name);
                let is_long = |it: &str| it.chars().count() >= ALIKE_FROM;
                (is_long(&typed) && name.contains(&typed))
                    || (is_long(&name) && typed.contains(&name))
            };
            let me = phone.me().person;
            employers(phone)
                .filter(|(_, it)| is_alike(it.name()))
                .map(|(log, it)| employer_line(log, it, me))
                .collect::<Vec<_>>()
        })
        .unwrap_or_default();
    let open = move |()| {
        let Some(me) = session.me() else { return };
        let name = form.text(NAME).trim().to_owned();
        let open = EmployerEdit::Open(Record { name, opener: me.name });
        let log = session.new_id();
        if form.submit(log, vec![Edit::from(OfficeEdit::Employer(open))], String::new()) {
            navigator().replace(Route::Employer { log });
        }
    };
    rsx! {
        Screen {
            title: w.s_employer_add(),
            back: Route::Jobs {}.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_save(), state, onpress: open }
            },
            TextField { form, name: NAME, label: w.s_employer_name(), limit: TITLE_CHARS_MAX }
            if !alike.is_empty() {
                Card { title: w.s_employer_alike(),
                    List { label: w.s_employer_alike(),
                        for it in alike {
                            EmployerRow { key: "{it.log}", it }
                        }
                    }
                }
            }
        }
    }
}
