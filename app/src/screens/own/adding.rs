//! A candidate says of themselves what they can do: what, and how much help it takes; seen at work, today. Knows no list of skills.

use dioxus::prelude::*;
use shared::id::{LogId, PersonId};
use shared::limits::TITLE_CHARS_MAX;
use shared::record::fact::FactEdit;
use shared::record::own::seen_skill::{SeenSkill, Source};
use shared::record::path::PathEdit;
use shared::record::preferences::{Owner, PreferencesEdit};
use shared::record::work_sample::Help;
use shared::record::{At, Edit};

use crate::forms::form::{FormRefusal, use_form};
use crate::forms::form_fields::{ChoiceField, TextField, listed, place_of};
use crate::parts::{BigButton, Card, Readiness};
use crate::phrases;
use crate::session::{Session, use_session};

const NAME: &str = "name";
const HELP: &str = "help";

/// What keeps something that was seen of somebody, in their own log; opens that, where nobody did.
pub fn kept(session: Session, person: PersonId, seen: SeenSkill) -> Vec<Edit> {
    let is_open = session.ask(|phone| phone.person_file(person).is_some()).unwrap_or(false);
    let opening = Edit::Preferences(PreferencesEdit::Open(Owner { person }));
    let give = PathEdit::SeenSkill(At(session.new_id(), FactEdit::Give(seen)));
    (!is_open).then_some(opening).into_iter().chain([give.into()]).collect()
}

/// The form.
#[component]
pub fn Adding(person: PersonId) -> Element {
    let session = use_session();
    let w = session.messages();
    let log = LogId::of_person(person);
    let form = use_form(|| format!("own-skill/{log}"));
    let state = if form.has(NAME) { Readiness::Ready } else { Readiness::Waiting };
    let add = move |()| {
        let what = SeenSkill {
            skill: None,
            name: form.text(NAME).trim().to_owned(),
            help: form.one_of(HELP, &Help::ALL).unwrap_or(Help::Alone),
            on: session.today(),
            source: Source::AtWork,
        };
        form.submit(log, kept(session, person, what), w.a_saved_here().to_owned());
    };
    rsx! {
        Card { title: w.c_skill_add(),
            TextField { form, name: NAME, label: w.c_skill_name(), limit: TITLE_CHARS_MAX }
            ChoiceField { form, name: HELP, legend: w.c_skill_help(), choices: listed(|it| phrases::help(w, it)), stood: place_of(Help::Alone) }
            FormRefusal { form }
            BigButton { label: w.a_save(), state, onpress: add }
        }
    }
}
