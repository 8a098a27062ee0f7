//! A skill that was seen. The coach, after a visit or a talk: a few letters of the office's list, how much help, where it
//! showed, save. The day is today unless they say otherwise.

use dioxus::prelude::*;
use shared::id::{LogId, PersonId, TrajectId};
use shared::record::Traject;
use shared::record::own::seen_skill::{SeenSkill, Source};
use shared::role::{Permission, Role};
use shared::wire;

use crate::format::line;
use crate::forms::day_field::{DayField, DaySense};
use crate::forms::form::{FormRefusal, use_form};
use crate::navigator::navigator;
use crate::parts::{BigButton, Screen, Select};
use crate::phrases;
use crate::route::Route;
use crate::screens::frame::gate::Gate;
use crate::screens::jobs::skill_fields::{SkillFields, TypedSkill, readiness, typed_skill};
use crate::screens::own::kept;
use crate::session::{Session, use_session};

const ON: &str = "on";
const SOURCE: &str = "source";

/// The form.
#[component]
pub fn NewSeenSkill(log: TrajectId) -> Element {
    rsx! {
        Gate { log, needs: Permission::ChangeGoal, Page { log } }
    }
}

/// Where it may have shown, each in words: at work; a goal, a sample or a talk of this traject.
fn sources(session: Session, log: TrajectId, traject: &Traject) -> Vec<(String, Source)> {
    let w = session.messages();
    let told = |source, what: &str| (line(w, &[phrases::path::source(w, source), what]), source);
    let goals = traject.open_goals().map(|(id, it)| told(Source::Goal(log, id), it.skill.get()));
    let samples = traject.work_samples.iter().filter(|(_, it)| it.stands()).map(|(id, it)| {
        let task = traject.main_tasks.get(&it.what.task).map(|it| it.name.get().as_str());
        let day = w.full_day(it.what.on);
        told(Source::WorkSample(log, *id), &line(w, &[task.unwrap_or_default(), &day]))
    });
    let talks = traject.evaluations.iter().filter(|(_, it)| !it.hidden.get());
    let talks = talks.map(|(id, it)| told(Source::Talk(log, *id), &w.full_day(it.when.get().date)));
    let at_work = (w.a_skill_at_work().to_owned(), Source::AtWork);
    [at_work].into_iter().chain(goals).chain(samples).chain(talks).collect()
}

#[component]
fn Page(log: TrajectId) -> Element {
    let session = use_session();
    let found = session.ask_traject(log, |traject| {
        let (person, member) = traject.members_in(Role::Candidate).next()?;
        Some((person, member.name.get().clone(), sources(session, log, traject)))
    });
    let Some((person, name, sources)) = found.flatten() else { return VNode::empty() };
    rsx! {
        Form { key: "{person}", log, person, name, sources }
    }
}

#[component]
fn Form(log: TrajectId, person: PersonId, name: String, sources: Vec<(String, Source)>) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("seen-skill/{log}"));
    let own = LogId::of_person(person);
    let state = readiness(form);
    let typed = form.text(SOURCE);
    let chosen = sources.iter().position(|(_, it)| wire::encode(it) == typed).unwrap_or_default();
    let source = sources.get(chosen).map_or(Source::AtWork, |(_, it)| *it);
    let add = move |()| {
        let TypedSkill { skill, name, help } = typed_skill(session, form);
        let on = form.day(ON).unwrap_or(session.today());
        let what = SeenSkill { skill, name, help, on, source };
        if form.submit(own, kept(session, person, what), w.a_saved_here().to_owned()) {
            navigator().replace(Route::SeenSkills { log });
        }
    };
    let names = sources.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    rsx! {
        Screen {
            title: w.s_skill_add(),
            over: name,
            back: Route::SeenSkills { log }.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_save(), state, onpress: add }
            },
            SkillFields { form, help: w.s_skill_help() }
            Select {
                label: w.s_skill_source(),
                options: names,
                chosen,
                onchoose: move |place: usize| {
                    if let Some((_, source)) = sources.get(place) {
                        form.put(SOURCE, wire::encode(source));
                    }
                },
            }
            DayField {
                label: w.s_skill_on(),
                value: form.or(ON, &session.today().to_string()),
                sense: DaySense::Past,
                onsave: move |text| form.put(ON, text),
            }
        }
    }
}
