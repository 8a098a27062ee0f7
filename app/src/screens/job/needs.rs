//! What a job asks: skills of the office's list, each with how much help one may need on the first day. At a desk with the
//! employer; found in a few letters.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::record::At;
use shared::record::office::OfficeEdit;
use shared::record::office::job::JobId;
use shared::record::office::need::{NeedEdit, NeedId, NewNeed as New};

use crate::forms::form::{FormRefusal, use_form};
use crate::forms::saving::save;
use crate::navigator::navigator;
use crate::parts::{BigButton, Button, ButtonKind, ButtonLink, Card, Icon, List, Row, Screen};
use crate::phrases;
use crate::route::Route;
use crate::screens::jobs::gate::EmployerGate;
use crate::screens::jobs::skill_fields::{SkillFields, TypedSkill, readiness, typed_skill};
use crate::session::use_session;

/// The needs.
#[component]
pub fn Needs(log: LogId, job: JobId) -> Element {
    let session = use_session();
    let w = session.messages();
    let needs = session.ask_employer(log, |it| {
        let of_job = it.needs_of(job).into_iter();
        of_job.map(|(id, it)| (id, it.name.get().clone(), *it.help.get())).collect::<Vec<_>>()
    });
    let needs = needs.unwrap_or_default();
    let hide = move |need: NeedId| {
        let edit = OfficeEdit::Need(At(need, NeedEdit::Hide(true)));
        save(session, log, vec![edit.into()], w.a_removed());
    };
    rsx! {
        Card { title: w.s_job_needs(),
            if !needs.is_empty() {
                List { label: w.s_job_needs(),
                    for (id , name , help) in needs {
                        Row {
                            key: "{id}",
                            title: name.clone(),
                            meta: phrases::help(w, help),
                            trailing: rsx! {
                                Button { label: w.a_remove(), spoken: w.s_need_remove(&name), kind: ButtonKind::Plain, onpress: move |()| hide(id) }
                            },
                        }
                    }
                }
            }
            ButtonLink { label: w.s_need_add(), href: Route::NewNeed { log, job }.to_string(), kind: ButtonKind::Quiet, icon: Icon::Plus }
        }
    }
}

/// Adds a need.
#[component]
pub fn NewNeed(log: LogId, job: JobId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("new-need/{log}/{job}"));
    let state = readiness(form);
    let add = move |()| {
        let TypedSkill { skill, name, help } = typed_skill(session, form);
        let new = New { job, name, skill, help };
        let edit = OfficeEdit::Need(At(session.new_id(), NeedEdit::Add(new)));
        if form.submit(log, vec![edit.into()], w.a_saved_here().to_owned()) {
            navigator().replace(Route::Job { log, job });
        }
    };
    rsx! {
        EmployerGate { log,
            Screen {
                title: w.s_need_add(),
                back: Route::Job { log, job }.to_string(),
                back_label: w.a_back(),
                footer: rsx! {
                    FormRefusal { form }
                    BigButton { label: w.a_save(), state, onpress: add }
                },
                SkillFields { form, help: w.s_need_help() }
            }
        }
    }
}
