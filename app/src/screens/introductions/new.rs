//! A new introduction. The coach: which work, who decides, save: 3 taps.

use dioxus::prelude::*;
use shared::id::{PersonId, TrajectId};
use shared::limits::TITLE_CHARS_MAX;
use shared::record::path::introduction::IntroductionEdit;
use shared::role::{Permission, Role};

use super::targets::{Target, of_traject, targets};
use crate::forms::form::{FormRefusal, use_form};
use crate::forms::form_fields::TextField;
use crate::navigator::navigator;
use crate::parts::{BigButton, Choice, Choices, Readiness, Screen};
use crate::route::Route;
use crate::screens::frame::gate::Gate;
use crate::session::{Session, use_session};

const WORK: &str = "work";
const TITLE: &str = "title";
const EMPLOYER: &str = "employer";
const TO: &str = "to";
/// Stands for work that is in no list, and for nobody.
const OTHER: &str = "other";

/// The form.
#[component]
pub fn NewIntroduction(log: TrajectId) -> Element {
    rsx! {
        Gate { log, needs: Permission::Introduce, NewForm { key: "{log}", log } }
    }
}

/// What there is to choose from.
#[derive(Debug, Clone, PartialEq, Default)]
struct Offer {
    candidate: String,
    targets: Vec<Target>,
    /// The employers that take part, and who of them decides for each target.
    people: Vec<(PersonId, String)>,
    deciders: Vec<Option<PersonId>>,
}

fn offer(session: Session, log: TrajectId) -> Offer {
    let found = session.ask(|phone| {
        let traject = phone.traject(log)?;
        let targets = targets(phone, of_traject(traject).into_iter());
        let people = traject.members_in(Role::Employer);
        Some(Offer {
            candidate: traject.candidate_name().unwrap_or_default().to_owned(),
            people: people.map(|(id, it)| (id, it.name.get().clone())).collect(),
            deciders: targets.iter().map(|it| it.decider(traject)).collect(),
            targets,
        })
    });
    found.flatten().unwrap_or_default()
}

#[component]
fn NewForm(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(move || format!("introduction/{log}"));
    let Offer { candidate, targets, people, deciders } = offer(session, log);
    let work = form.text(WORK);
    let place = targets.iter().position(|it| it.key() == work);
    let is_other = work == OTHER || targets.is_empty();
    let text = |field| form.text(field).trim().to_owned();
    let typed =
        || Target { job: None, title: text(TITLE), employer: text(EMPLOYER), people: Vec::new() };
    let target =
        if is_other { Some(typed()) } else { place.and_then(|it| targets.get(it)).cloned() };
    let decider = place.and_then(|it| deciders.get(it)).copied().flatten();
    let to = form.typed(TO).map_or(decider, |it| it.parse().ok());
    let is_whole = |it: &Target| !it.title.is_empty() && !it.employer.is_empty();
    let target = target.filter(is_whole);
    let state = if target.is_some() { Readiness::Ready } else { Readiness::Waiting };
    let keys: Vec<String> = targets.iter().map(Target::key).chain([OTHER.to_owned()]).collect();
    let mut works: Vec<Choice> = Vec::new();
    for it in &targets {
        works.push(Choice::new(it.title.clone()).hinted(it.employer.clone()));
    }
    works.push(Choice::new(w.s_meet_other_job()));
    let shown = if is_other { Some(targets.len()) } else { place };
    let ids: Vec<Option<PersonId>> = people.iter().map(|(id, _)| Some(*id)).chain([None]).collect();
    let nobody = Choice::new(w.s_meet_to_none());
    let deciding: Vec<Choice> =
        people.into_iter().map(|(_, name)| Choice::new(name)).chain([nobody]).collect();
    let chosen = ids.iter().position(|it| *it == to);
    let keep = move |()| {
        let Some(target) = target.clone() else { return };
        let begin = IntroductionEdit::Begin(target.introduction(to, None));
        let edits = vec![begin.of(session.new_id())];
        if form.submit(log, edits, w.a_saved_here().to_owned()) {
            navigator().replace(Route::Introductions { log });
        }
    };
    rsx! {
        Screen {
            title: w.s_meet_add(),
            over: candidate,
            back: Route::Introductions { log }.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_save(), state, onpress: keep }
            },
            Choices {
                legend: w.s_meet_job(),
                choices: works,
                chosen: shown,
                onchoose: move |place: usize| form.put(WORK, keys.get(place).cloned().unwrap_or_default()),
            }
            if is_other {
                TextField { form, name: TITLE, label: w.s_traject_job(), limit: TITLE_CHARS_MAX }
                TextField { form, name: EMPLOYER, label: w.s_traject_employer(), limit: TITLE_CHARS_MAX }
            }
            if ids.len() > 1 {
                Choices {
                    legend: w.s_meet_to(),
                    choices: deciding,
                    chosen,
                    onchoose: move |place: usize| {
                        let id = ids.get(place).copied().flatten();
                        form.put(TO, id.map_or_else(|| OTHER.to_owned(), |id| id.to_string()));
                    },
                }
            }
        }
    }
}
