//! How the tasks go: what was seen last of each, and the way to one more sample. Knows no form.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::comment::Subject;
use shared::record::main_task::MainTaskId;
use shared::record::work_sample::WorkSampleId;
use shared::role::Permission;

use super::staff_papers::StaffPapers;
use super::work_figures::WorkFigures;
use crate::format::line;
use crate::parts::{ButtonKind, ButtonLink, Disclosure, Icon, List, Row};
use crate::phrases;
use crate::route::Route;
use crate::screens::adjustments::AdjustFrom;
use crate::screens::comments::Comments;
use crate::session::{Session, use_session};

/// A task, with what was seen of it last.
#[derive(Debug, Clone, PartialEq)]
struct Shown {
    id: MainTaskId,
    name: String,
    last: String,
    /// The last sample of it.
    sample: Option<WorkSampleId>,
    /// The task, and what was seen of it.
    said: String,
}

fn shown(session: Session, traject: &Traject) -> Vec<Shown> {
    let w = session.messages();
    let tasks = traject.visible_placements().flat_map(|(id, _)| traject.main_tasks_of(id));
    let task = |(id, task): (MainTaskId, &shared::record::main_task::MainTask)| {
        let samples = traject.work_samples.iter();
        let last = samples
            .filter(|(_, fact)| fact.stands() && fact.what.task == id)
            .max_by_key(|(_, fact)| fact.by.order());
        let said = last.map(|(_, fact)| phrases::sample(w, &fact.what)).unwrap_or_default();
        let sample = last.map(|(id, _)| *id);
        let name = task.name.get().clone();
        let last = line(w, &[&w.a_percent((*task.share.get()).into()), &said]);
        let said = [name.as_str(), &said].join(": ");
        Shown { id, name, last, sample, said }
    };
    tasks.map(task).collect()
}

/// The tasks of this traject, for who sees them; nothing as long as there are none.
#[component]
pub fn WorkSamples(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let me = session.person();
    let found = session.ask_traject(log, |traject| {
        let role = me.and_then(|me| traject.role(me));
        let may = role.is_some_and(|role| Permission::RecordWorkSample.is_held_by(role));
        (shown(session, traject), may)
    });
    let (tasks, may_record) = found.unwrap_or_default();
    if tasks.is_empty() {
        return VNode::empty();
    }
    rsx! {
        Disclosure { label: w.s_work_title(), icon: Icon::Work,
            List {
                for task in tasks {
                    Row { key: "{task.id}", title: task.name, meta: task.last,
                        if let Some(sample) = task.sample {
                            AdjustFrom { log, saw: task.said.clone() }
                            Comments { log, about: Subject::WorkSample(sample) }
                        }
                    }
                }
            }
            WorkFigures { log }
            StaffPapers { log }
            if may_record {
                ButtonLink {
                    label: w.a_sample_add(),
                    kind: ButtonKind::Quiet,
                    icon: Icon::Chart,
                    href: Route::NewSample { log }.to_string(),
                }
            }
        }
    }
}
