//! A traject as a plan for others to begin from: its steps and goals by their days, without anybody's name. The coach sees
//! what becomes of it before it is saved. At a desk, 2 taps.

use dioxus::prelude::*;
use shared::id::{Id, LogId, TrajectId};
use shared::record::Edit;
use shared::record::office::OfficeEdit;
use shared::record::office::plan::plan_goal::{NewPlanGoal, PlanGoalEdit};
use shared::record::office::plan::plan_step::{NewPlanStep, PlanStepEdit};
use shared::record::office::plan::saved::{Called, Changed, Saved};
use shared::record::office::settings::{NewSettings, SettingsEdit};
use shared::record::{At, office::OfficeFile};
use shared::role::Permission;
use shared::text::Messages;

use super::told::{GoalFold, StepRow};
use crate::forms::form::{FormRefusal, use_form};
use crate::navigator::navigator;
use crate::parts::{BigButton, Card, Empty, List, Notice, Row, Screen, Tone};
use crate::route::Route;
use crate::screens::frame::Missing;
use crate::screens::frame::gate::Gate;
use crate::session::{Session, use_session};

/// Saves a traject as a plan.
#[component]
pub fn SavePlan(log: TrajectId) -> Element {
    rsx! {
        Gate { log, needs: Permission::ChangeStep, Preview { key: "{log}", log } }
    }
}

/// What would be saved, with ids that stay the same as long as it is looked at.
fn saved(session: Session, log: TrajectId) -> Option<Saved> {
    let w = session.messages();
    let called = Called {
        candidate: w.s_plan_called_candidate(),
        mentor: w.s_plan_called_mentor(),
        coach: w.s_plan_called_coach(),
    };
    let mut ids = || *session.new_id::<Id<()>>().as_bytes();
    let found = session.ask(|phone| {
        let none = OfficeFile::default();
        let office =
            phone.replica(LogId::OFFICE).and_then(|it| it.state().office()).unwrap_or(&none);
        office.plan_of(phone.traject(log)?, w.lang(), called, &mut ids)
    });
    found.flatten()
}

#[component]
fn Preview(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("save-plan/{log}"));
    let found = use_hook(|| CopyValue::new(saved(session, log)));
    let Some(Saved { plan, edits, changed }) = found.read().clone() else {
        return rsx! {
            Missing {}
        };
    };
    let (goals, steps) = (goals(&edits), steps(&edits));
    if goals.is_empty() && steps.is_empty() {
        return rsx! {
            Screen { title: w.s_plan_save(), back: Route::TrajectSteps { log }.to_string(), back_label: w.a_back(),
                Empty { title: w.s_plan_save_empty(), text: w.s_plan_save_empty_text() }
            }
        };
    }
    let save = move |()| {
        let is_open = session.ask_office(|it| it.settings.is_some()).unwrap_or_default();
        let open = OfficeEdit::Office(SettingsEdit::Open(NewSettings { name: String::new() }));
        let first = (!is_open).then_some(open);
        let all: Vec<Edit> = first.into_iter().chain(edits.clone()).map(Edit::from).collect();
        if form.submit(LogId::OFFICE, all, w.a_saved_here().to_owned()) {
            navigator().replace(Route::Plan { plan });
        }
    };
    rsx! {
        Screen {
            title: w.s_plan_save(),
            back: Route::TrajectSteps { log }.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.a_save(), onpress: save }
            },
            Notice { text: w.s_plan_save_text(), tone: Tone::Plain }
            if !changed.is_empty() {
                Card { title: w.s_plan_save_changed(),
                    List { label: w.s_plan_save_changed(),
                        for (place , (title , how)) in changed.into_iter().enumerate() {
                            Row { key: "{place}", title, meta: changed_phrase(w, how) }
                        }
                    }
                }
            }
            for (place , goal) in goals.into_iter().enumerate() {
                GoalFold { key: "{place}", goal }
            }
            if !steps.is_empty() {
                Card { title: w.s_tab_steps(),
                    List { label: w.s_tab_steps(),
                        for (place , step) in steps.into_iter().enumerate() {
                            StepRow { key: "{place}", step }
                        }
                    }
                }
            }
        }
    }
}

/// The goals of it, in their order.
fn goals(edits: &[OfficeEdit]) -> Vec<NewPlanGoal> {
    let goal = |edit: &OfficeEdit| {
        if let OfficeEdit::PlanGoal(At(_, PlanGoalEdit::Add(new))) = edit {
            Some(new.clone())
        } else {
            None
        }
    };
    edits.iter().filter_map(goal).collect()
}

/// The steps of it, by day.
fn steps(edits: &[OfficeEdit]) -> Vec<NewPlanStep> {
    let step = |edit: &OfficeEdit| {
        if let OfficeEdit::PlanStep(At(_, PlanStepEdit::Add(new))) = edit {
            Some(new.clone())
        } else {
            None
        }
    };
    let mut steps: Vec<NewPlanStep> = edits.iter().filter_map(step).collect();
    steps.sort_by_key(|it| it.day);
    steps
}

fn changed_phrase(w: Messages, how: Changed) -> &'static str {
    match how {
        Changed::Unnamed => w.s_plan_changed_unnamed(),
        Changed::PerhapsNamed => w.s_plan_changed_perhaps(),
        Changed::Sooner => w.s_plan_changed_sooner(),
        Changed::LeftOut => w.s_plan_changed_left_out(),
    }
}
