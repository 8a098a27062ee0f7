//! One more sample of how a task goes. The employer on the floor, or the coach beside them: the task, three numbers and the
//! help it took, each 1 tap.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::fact::FactEdit;
use shared::record::main_task::MainTaskId;
use shared::record::work_sample::{Help, WorkSample};
use shared::record::{At, Edit};
use shared::role::{Permission, Role};

use crate::forms::day_field::{DayField, DaySense};
use crate::forms::form::{Form, FormRefusal, use_form};
use crate::navigator::navigator;
use crate::parts::{BigButton, Choice, ChoiceLayout, Choices, Disclosure, Icon, Readiness, Screen};
use crate::phrases;
use crate::route::Route;
use crate::screens::frame::gate::Gate;
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

/// One more sample.
#[component]
pub fn NewSample(log: TrajectId) -> Element {
    rsx! {
        Gate { log, needs: Permission::RecordWorkSample, SampleForm { key: "{log}", log } }
    }
}

/// What the form asks of the traject.
#[derive(Default)]
struct Asked {
    name: String,
    tasks: Vec<(MainTaskId, String)>,
    role: Option<Role>,
}

fn asked(session: Session, traject: &Traject) -> Asked {
    let tasks = traject.visible_placements().flat_map(|(id, _)| traject.main_tasks_of(id));
    Asked {
        name: traject.candidate_name().unwrap_or_default().to_owned(),
        tasks: tasks.map(|(id, task)| (id, task.name.get().clone())).collect(),
        role: session.person().and_then(|me| traject.role(me)),
    }
}

#[component]
fn SampleForm(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("sample/{log}"));
    let today = session.today();
    let asked = session.ask_traject(log, |traject| asked(session, traject));
    let Asked { name, tasks, role } = asked.unwrap_or_default();
    let back = match role {
        Some(Role::Employer) => Route::Learner { log },
        Some(Role::Coach | Role::Candidate | Role::Manager) | None => {
            Route::TrajectOverview { log }
        }
    };
    let ids: Vec<MainTaskId> = tasks.iter().map(|(id, _)| *id).collect();
    // By its id and not its place in the list: the list may change before the form is saved.
    let chosen =
        form.typed(TASK).and_then(|text| ids.iter().copied().find(|id| text.parse() == Ok(*id)));
    let filled = chosen.and_then(|task| filled_in(form, task, today));
    let state = if filled.is_some() { Readiness::Ready } else { Readiness::Waiting };
    let place = ids.iter().position(|id| Some(*id) == chosen);
    let leave = back;
    let send = move |()| {
        let Some(sample) = filled else { return };
        let edit = Edit::WorkSample(At(session.new_id(), FactEdit::Give(sample)));
        if form.submit(log, vec![edit], w.a_saved_here().to_owned()) {
            navigator().replace(leave);
        }
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
        Screen {
            title: w.a_sample_add(),
            over: name,
            back: back.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_save(), state, onpress: send }
            },
            Choices {
                legend: w.a_sample_task(),
                layout: ChoiceLayout::Columns,
                choices: tasks.iter().map(|(_, name)| Choice::new(name.as_str())).collect::<Vec<_>>(),
                chosen: place,
                onchoose: move |place: usize| {
                    form.put(TASK, ids.get(place).map(ToString::to_string).unwrap_or_default());
                },
            }
            for (field , legend , choices) in rows {
                Choices {
                    key: "{field}",
                    legend,
                    layout: ChoiceLayout::Beside,
                    choices,
                    chosen: form.chosen(field),
                    onchoose: move |place| form.choose(field, place),
                }
            }
            Disclosure { label: w.a_sample_other_day(), icon: Icon::Calendar,
                DayField {
                    label: w.a_date(),
                    sense: DaySense::Past,
                    value: form.typed(ON).unwrap_or_else(|| today.to_string()),
                    onsave: move |text| form.put(ON, text),
                }
            }
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
