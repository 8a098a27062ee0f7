//! What the work at a placement consists of: up to five tasks, each with its part of the week. The coach sits at a desk,
//! with the employer; a week that is over-full is said before anything is saved.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TITLE_CHARS_MAX;
use shared::record::main_task::{
    MAIN_TASKS_MAX, MainTask, MainTaskEdit, MainTaskId, NewMainTask, SHARE_MIN, SHARES_MAX,
    is_long_enough,
};
use shared::record::placement::PlacementId;
use shared::record::{At, Edit, RecordId};

use crate::forms::form::{Form, FormRefusal, use_form};
use crate::forms::number::whole_number;
use crate::forms::saving::save;
use crate::forms::two_versions::TwoVersions;
use crate::parts::{
    Button, ButtonKind, Disclosure, Field, FieldKind, Icon, List, Notice, Readiness, Row, Section,
    Tone,
};
use crate::session::use_session;

const NAME: &str = "name";
const SHARE: &str = "share";

/// What else there is at the placement, to hold a task against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Week {
    /// What the other tasks take, in percent.
    taken: u16,
    hours: u8,
}

/// The tasks of a placement.
#[component]
pub fn MainTasks(log: TrajectId, placement: PlacementId) -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask_traject(log, |traject| {
        let hours = traject.placements.get(&placement).map_or(0, |it| *it.hours_per_week.get());
        let here = traject.main_tasks.iter().filter(|(_, task)| task.placement == placement);
        (hours, here.map(|(id, task)| (*id, task.clone())).collect::<Vec<_>>())
    });
    let (hours, all) = found.unwrap_or_default();
    let (gone, tasks): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, it)| *it.hidden.get());
    let taken: u16 = tasks.iter().map(|(_, task)| u16::from(*task.share.get())).sum();
    let has_room = tasks.len() < MAIN_TASKS_MAX;
    let put_back = move |task: MainTaskId| {
        let edit = Edit::MainTask(At(task, MainTaskEdit::Hide(false)));
        save(session, log, vec![edit], w.a_put_back_said());
    };
    rsx! {
        Section { title: w.s_tasks_title(),
            p { class: "soft", {w.s_tasks_sum(taken.into())} }
            for (id , task) in tasks {
                ChangeTask {
                    key: "{id}",
                    log,
                    task: id,
                    week: Week { taken: taken - u16::from(*task.share.get()), hours },
                    record: task,
                }
            }
            if has_room {
                NewTask { log, placement, week: Week { taken, hours } }
            } else {
                p { class: "soft", {w.s_tasks_full()} }
            }
            if !gone.is_empty() {
                List { label: w.a_removed(),
                    for (id , task) in gone {
                        Row {
                            key: "{id}",
                            title: task.name.get().clone(),
                            meta: w.a_removed(),
                            trailing: rsx! {
                                Button { label: w.a_put_back(), kind: ButtonKind::Plain, icon: Icon::Undo, onpress: move |()| put_back(id) }
                            },
                        }
                    }
                }
            }
        }
    }
}

/// One more task.
#[component]
fn NewTask(log: TrajectId, placement: PlacementId, week: Week) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("new-task/{log}/{placement}"));
    let share = share(form, None);
    let is_whole = form.has(NAME) && share.is_some();
    let state = if is_whole { Readiness::Ready } else { Readiness::Waiting };
    let add = move |()| {
        let name = form.text(NAME).trim().to_owned();
        let Some(share) = share else { return };
        let edit = MainTaskEdit::Add(NewMainTask { placement, name, share });
        let edit = Edit::MainTask(At(session.new_id(), edit));
        form.submit(log, vec![edit], w.a_saved_here().to_owned());
    };
    rsx! {
        Disclosure { label: w.s_task_add(), icon: Icon::Plus,
            TaskFields { form, week, name: String::new(), share: None }
            FormRefusal { form }
            Button { label: w.a_save(), state, onpress: add }
        }
    }
}

/// A task that is there: changed, or taken away.
#[component]
fn ChangeTask(log: TrajectId, task: MainTaskId, week: Week, record: MainTask) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("task/{log}/{task}"));
    let (name, stood) = (record.name.get().clone(), *record.share.get());
    let typed = form.typed(NAME).map_or(name.clone(), |text| text.trim().to_owned());
    let edits = record.changes_to(NewMainTask {
        placement: record.placement,
        name: typed,
        share: share(form, Some(stood)).unwrap_or(stood),
    });
    let edits: Vec<_> = edits.into_iter().map(|it| Edit::MainTask(At(task, it))).collect();
    let state = if edits.is_empty() { Readiness::Waiting } else { Readiness::Ready };
    let keep = move |()| {
        form.submit(log, edits.clone(), w.a_saved_here().to_owned());
    };
    let hide = move |()| {
        let edit = Edit::MainTask(At(task, MainTaskEdit::Hide(true)));
        save(session, log, vec![edit], w.a_removed());
    };
    rsx! {
        TwoVersions { log, of: RecordId::MainTask(task) }
        Disclosure { label: w.s_task_said(&name, stood.into()), icon: Icon::Work,
            TaskFields { form, week, name, share: Some(stood) }
            FormRefusal { form }
            Button { label: w.a_save(), state, onpress: keep }
            Button { label: w.a_remove(), kind: ButtonKind::Danger, icon: Icon::Trash, onpress: hide }
        }
    }
}

/// The fields of a task, with what stands in the way said beforehand.
#[component]
fn TaskFields(form: Form, week: Week, name: String, share: Option<u8>) -> Element {
    let w = use_session().messages();
    let shown = share.map(|share| share.to_string()).unwrap_or_default();
    let said = self::share(form, share);
    let sum = week.taken + u16::from(said.unwrap_or_default());
    let is_short = said.is_some_and(|it| it < SHARE_MIN || !is_long_enough(it, week.hours));
    rsx! {
        Field {
            label: w.s_task_name(),
            value: form.typed(NAME).unwrap_or(name),
            limit: TITLE_CHARS_MAX,
            onsave: move |text| form.put(NAME, text),
        }
        Field {
            label: w.s_task_share(),
            kind: FieldKind::Number,
            value: form.typed(SHARE).unwrap_or(shown),
            onsave: move |text| form.put(SHARE, text),
        }
        if sum > SHARES_MAX {
            Notice { text: w.s_tasks_over(sum.into()), tone: Tone::Care }
        }
        if is_short {
            Notice { text: w.s_tasks_short(), tone: Tone::Care }
        }
    }
}

/// The share as typed, else as it stands. What is no number of this size becomes too much, which the rule book declines.
fn share(form: Form, stood: Option<u8>) -> Option<u8> {
    match form.typed(SHARE).as_deref().map(str::trim) {
        None => stood,
        Some("") => None,
        Some(text) => Some(whole_number(text)),
    }
}
