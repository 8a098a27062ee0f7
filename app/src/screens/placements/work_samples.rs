//! How the tasks go: what was seen last of each, and one more sample. The employer on the floor, or the coach beside them:
//! the task, three numbers and the help it took, each 1 tap.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::comment::Subject;
use shared::record::fact::FactEdit;
use shared::record::main_task::MainTaskId;
use shared::record::work_sample::{Help, WorkSample, WorkSampleId};
use shared::record::{At, Edit};
use shared::role::Permission;

use crate::format::line;
use crate::forms::day_field::{DayField, DaySense};
use crate::forms::form::{Form, FormRefusal, use_form};
use crate::parts::{
    BigButton, Choice, ChoiceLayout, Choices, Disclosure, Icon, List, Readiness, Row,
};
use crate::phrases;
use crate::screens::comments::Comments;
use crate::session::{Session, use_session};

const TASK: &str = "task";
const PACE: &str = "pace";
const QUALITY: &str = "quality";
const NET_TIME: &str = "net_time";
const HELP: &str = "help";
const ON: &str = "on";

/// In percent of what is usual there.
const PACES: [u16; 5] = [25, 50, 75, 100, 125];
const SHARES: [u8; 4] = [50, 75, 90, 100];

/// A task, with what was seen of it last.
#[derive(Debug, Clone, PartialEq)]
struct Shown {
    id: MainTaskId,
    name: String,
    last: String,
    /// The last sample of it.
    sample: Option<WorkSampleId>,
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
        Shown { id, name, last, sample }
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
                for task in tasks.clone() {
                    Row { key: "{task.id}", title: task.name, meta: task.last,
                        if let Some(sample) = task.sample {
                            Comments { log, about: Subject::WorkSample(sample) }
                        }
                    }
                }
            }
            if may_record {
                NewSample { log, tasks }
            }
        }
    }
}

/// One more sample.
#[component]
fn NewSample(log: TrajectId, tasks: Vec<Shown>) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("sample/{log}"));
    let today = session.today();
    let ids: Vec<MainTaskId> = tasks.iter().map(|task| task.id).collect();
    // By its id and not its place in the list: the list may change before the form is saved.
    let chosen =
        form.typed(TASK).and_then(|text| ids.iter().copied().find(|id| text.parse() == Ok(*id)));
    let filled = chosen.and_then(|task| filled_in(form, task, today));
    let state = if filled.is_some() { Readiness::Ready } else { Readiness::Waiting };
    let place = ids.iter().position(|id| Some(*id) == chosen);
    let send = move |()| {
        let Some(sample) = filled else { return };
        let edit = Edit::WorkSample(At(session.new_id(), FactEdit::Give(sample)));
        form.submit(log, vec![edit], w.a_saved_here().to_owned());
    };
    let percents = |all: &[u16]| {
        all.iter().map(|it| Choice::new(w.a_percent((*it).into()))).collect::<Vec<_>>()
    };
    let shares = SHARES.map(u16::from);
    let rows = [
        (PACE, w.a_sample_pace(), percents(&PACES)),
        (QUALITY, w.a_sample_quality(), percents(&shares)),
        (NET_TIME, w.a_sample_net_time(), percents(&shares)),
        (HELP, w.a_sample_help(), Help::ALL.map(|it| Choice::new(phrases::help(w, it))).to_vec()),
    ];
    rsx! {
        Disclosure { label: w.a_sample_add(), icon: Icon::Chart,
            Choices {
                legend: w.a_sample_task(),
                choices: tasks.iter().map(|task| Choice::new(task.name.as_str())).collect::<Vec<_>>(),
                chosen: place,
                onchoose: move |place: usize| {
                    form.put(TASK, ids.get(place).map(ToString::to_string).unwrap_or_default());
                },
            }
            for (field , legend , choices) in rows {
                Choices {
                    key: "{field}",
                    legend,
                    layout: ChoiceLayout::Columns,
                    choices,
                    chosen: form.chosen(field),
                    onchoose: move |place| form.choose(field, place),
                }
            }
            DayField {
                label: w.a_date(),
                sense: DaySense::Past,
                value: form.typed(ON).unwrap_or_else(|| today.to_string()),
                onsave: move |text| form.put(ON, text),
            }
            FormRefusal { form }
            BigButton { label: w.a_save(), state, onpress: send }
        }
    }
}

/// The sample as filled in; nothing before each question is answered.
fn filled_in(form: Form, task: MainTaskId, today: chrono::NaiveDate) -> Option<WorkSample> {
    let share = |field| SHARES.get(form.chosen(field)?).copied();
    Some(WorkSample {
        task,
        pace: PACES.get(form.chosen(PACE)?).copied()?,
        quality: share(QUALITY)?,
        net_time: share(NET_TIME)?,
        help: Help::ALL.get(form.chosen(HELP)?).copied()?,
        on: form.day(ON).unwrap_or(today),
    })
}
