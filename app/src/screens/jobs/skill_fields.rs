//! A skill and how much help it takes, as fields of a form: the office's list is found in a few letters, and other words are
//! taken as well. Knows no record that asks for one.

use dioxus::prelude::*;
use shared::limits::TITLE_CHARS_MAX;
use shared::record::office::skill::SkillId;
use shared::record::work_sample::Help;

use crate::forms::form::Form;
use crate::forms::form_fields::{ChoiceField, TextField, listed, place_of};
use crate::parts::{List, Readiness, Row};
use crate::phrases;
use crate::phrases::search::finds;
use crate::session::{Session, use_session};

const NAME: &str = "name";
const HELP: &str = "help";

/// Skills offered at a time: as many as fit above the keyboard.
const OFFERED_MAX: usize = 6;

/// The skill that was typed out, if it is of the list; else those that these letters find.
fn skill_offers(session: Session, typed: &str) -> (Option<SkillId>, Vec<(SkillId, String)>) {
    let lang = session.lang();
    let listed = session.ask_office(|office| {
        let visible = office.skills.iter().filter(|(_, it)| !it.hidden.get());
        let named = visible.map(|(id, it)| (*id, it.name.get().read_in(lang).to_owned()));
        named.collect::<Vec<_>>()
    });
    let skills = listed.unwrap_or_default();
    let exact = skills.iter().find(|(_, name)| name == typed.trim()).map(|it| it.0);
    let is_found = |name: &String| !typed.trim().is_empty() && finds(typed, &[name]);
    let found = skills.into_iter().filter(|(_, name)| exact.is_none() && is_found(name));
    (exact, found.take(OFFERED_MAX).collect())
}

/// What was filled in.
pub struct TypedSkill {
    /// Of the office's list, if it is there.
    pub skill: Option<SkillId>,
    pub name: String,
    pub help: Help,
}

/// It, as the form says now.
pub fn typed_skill(session: Session, form: Form) -> TypedSkill {
    let (skill, _) = skill_offers(session, &form.text(NAME));
    let name = form.text(NAME).trim().to_owned();
    TypedSkill { skill, name, help: form.one_of(HELP, &Help::ALL).unwrap_or(Help::Alone) }
}

/// Whether there is one to save.
pub fn readiness(form: Form) -> Readiness {
    if form.has(NAME) { Readiness::Ready } else { Readiness::Waiting }
}

/// The fields.
#[component]
pub fn SkillFields(form: Form, help: String) -> Element {
    let session = use_session();
    let w = session.messages();
    let (_, offered) = skill_offers(session, &form.text(NAME));
    rsx! {
        TextField { form, name: NAME, label: w.s_need_name(), hint: w.s_need_hint(), limit: TITLE_CHARS_MAX }
        if !offered.is_empty() {
            List { label: w.s_need_name(),
                for (id , name) in offered {
                    Row {
                        key: "{id}",
                        title: name.clone(),
                        onpress: move |()| form.put(NAME, name.clone()),
                    }
                }
            }
        }
        ChoiceField { form, name: HELP, legend: help, choices: listed(|it| phrases::help(w, it)), stood: place_of(Help::Alone) }
    }
}
