//! A step of a plan: what is done, on which day, who helps; its picture, goal and phase are folded. At a desk.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::limits::{TEXT_CHARS_MAX, TITLE_CHARS_MAX};
use shared::record::office::plan::plan_goal::PlanGoalId;
use shared::record::office::plan::plan_step::{
    Helper, NewPlanStep, PlanStep, PlanStepEdit, PlanStepId,
};
use shared::record::office::plan::{DAYS_MAX, PlanId};
use shared::record::office::{InLangs, OfficeEdit, OfficeFile, OfficeRecordId};
use shared::record::outline::Phase;
use shared::record::step::Rank;
use shared::record::{At, Edit};
use shared::wire::StringEnum;

use super::lang_fields::{Asked, Langs, OtherLangs, ShownLang, in_lang, written};
use super::picture_field::PictureField;
use super::range_field::{RangeField, day};
use super::removed::HideButton;
use super::{PartScreen, keep};
use crate::forms::form::{Form, use_form};
use crate::forms::form_fields::{ChoiceField, listed, place_of};
use crate::parts::{BigButton, Choice, Choices, Disclosure, FieldKind, Icon, Readiness};
use crate::phrases::{self, office::helper};
use crate::screens::frame::Missing;
use crate::screens::jobs::two_versions::TwoVersions;
use crate::session::use_session;

const TITLE: &str = "title";
const EXPLANATION: &str = "explanation";
const YIELDS: &str = "yields";
const DAY: &str = "day";
const HELPER: &str = "helper";
const PHASE: &str = "phase";
const GOAL: &str = "goal";
const PICTURE: &str = "picture";
/// What a draft keeps where no goal was chosen.
const NO_GOAL: &str = "";

/// The goals of the plan, as they are read.
type Goals = Vec<(PlanGoalId, String)>;

/// Adds a step.
#[component]
pub fn NewStep(plan: PlanId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("new-plan-step/{plan}"));
    let Some(langs) = session.ask_office(|it| it.langs_of(plan)) else { return VNode::empty() };
    let langs = Langs::of(session, &langs);
    let stood = session.ask_office(|it| blank(it, plan));
    let Some(stood) = stood else { return VNode::empty() };
    let is_ready = form.has(&in_lang(TITLE, langs.shown)) && form.has(DAY);
    let state = if is_ready { Readiness::Ready } else { Readiness::Waiting };
    let (before, all) = (stood.clone(), langs.clone());
    let add = move |()| {
        let new = filled_in(form, &before, &all);
        let add = OfficeEdit::PlanStep(At(session.new_id(), PlanStepEdit::Add(new)));
        keep(form, plan, vec![add.into()]);
    };
    rsx! {
        PartScreen { plan, title: w.s_step_add(), form, footer: rsx! {
            BigButton { label: w.a_save(), state, onpress: add }
        },
            Fields { form, langs, stood, day: None }
        }
    }
}

/// Changes a step, takes it out of the plan or puts it back.
#[component]
pub fn EditStep(plan: PlanId, step: PlanStepId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("plan-step/{step}"));
    let found = session.ask_office(|it| {
        let record = it.plan_steps.get(&step).filter(|it| it.plan == plan)?;
        Some((record.clone(), it.langs_of(plan)))
    });
    let Some((record, langs)) = found.flatten() else {
        return rsx! {
            Missing {}
        };
    };
    let (stood, langs) = (record.to_new(), Langs::of(session, &langs));
    let edits = changes(step, &record, filled_in(form, &stood, &langs));
    let hide = OfficeEdit::PlanStep(At(step, PlanStepEdit::Hide(!record.hidden.get())));
    let first_day = stood.day.saturating_add(1);
    rsx! {
        PartScreen { plan, title: w.s_step_edit(), form, footer: rsx! {
            BigButton { label: w.a_save(), onpress: move |()| keep(form, plan, edits.clone()) }
            HideButton { plan, edit: hide, is_hidden: *record.hidden.get() }
        },
            TwoVersions { log: LogId::OFFICE, of: OfficeRecordId::PlanStep(step) }
            Fields { form, langs, stood, day: first_day }
        }
    }
}

/// The fields; `day` counts from 1.
#[component]
fn Fields(form: Form, langs: Langs, stood: NewPlanStep, day: Option<u16>) -> Element {
    let w = use_session().messages();
    let asked = |name, label, hint, kind, stood: &InLangs| {
        let limit = if kind == FieldKind::Line { TITLE_CHARS_MAX } else { TEXT_CHARS_MAX };
        Asked { name, label, hint, kind, limit, stood: stood.clone() }
    };
    let title = asked(TITLE, w.s_plan_step_title(), "", FieldKind::Line, &stood.title);
    let optional = w.a_optional();
    let explanation =
        asked(EXPLANATION, w.s_step_explanation(), optional, FieldKind::Text, &stood.explanation);
    let yields = asked(YIELDS, w.s_plan_step_yields(), optional, FieldKind::Text, &stood.yields);
    let first = vec![title, explanation];
    let (yields, mut all) = (vec![yields], first.clone());
    all.extend(yields.clone());
    rsx! {
        ShownLang { form, langs: langs.clone(), asked: first }
        RangeField { form, name: DAY, label: w.s_plan_step_day(), hint: w.s_plan_step_day_hint(), stood: day, range: 1..=DAYS_MAX + 1 }
        ChoiceField { form, name: HELPER, legend: w.s_step_who_helps(), choices: listed(|it| helper(w, it)), stood: place_of(stood.helper) }
        OtherLangs { form, langs: langs.clone(), asked: all }
        Disclosure { label: w.s_plan_step_more(), icon: Icon::Plus,
            GoalChoice { form, plan: stood.plan, stood: stood.goal }
            ShownLang { form, langs, asked: yields }
            ChoiceField { form, name: PHASE, legend: w.s_plan_step_phase(), choices: Phase::ALL.map(|it| Choice::new(phrases::phase(w, it))).to_vec(), stood: stood.phase.number() - 1 }
            PictureField { form, name: PICTURE, stood: stood.pictogram }
        }
    }
}

#[component]
fn GoalChoice(form: Form, plan: PlanId, stood: Option<PlanGoalId>) -> Element {
    let session = use_session();
    let w = session.messages();
    let lang = session.lang();
    let goals: Goals = session
        .ask_office(|it| {
            let goals = it.goals_of(plan).into_iter();
            goals.map(|(id, it)| (id, it.name.get().read_in(lang).to_owned())).collect()
        })
        .unwrap_or_default();
    if goals.is_empty() {
        return VNode::empty();
    }
    let goal = goal_kept(form.typed(GOAL).as_deref(), stood);
    let none = goals.len();
    let mut choices: Vec<Choice> =
        goals.iter().map(|(_, name)| Choice::new(name.as_str())).collect();
    choices.push(Choice::new(w.s_step_no_goal()));
    rsx! {
        Choices {
            legend: w.s_step_goal(),
            choices,
            chosen: goals.iter().position(|(id, _)| Some(*id) == goal).unwrap_or(none),
            onchoose: move |place: usize| {
                form.put(GOAL, goals.get(place).map_or_else(|| NO_GOAL.to_owned(), |(id, _)| id.to_string()));
            },
        }
    }
}

/// By its id and not its place in the list: the list may change before the form is saved.
fn goal_kept(kept: Option<&str>, stood: Option<PlanGoalId>) -> Option<PlanGoalId> {
    match kept {
        None => stood,
        Some(NO_GOAL) => None,
        Some(id) => id.parse().ok().or(stood),
    }
}

/// A step of which nothing is said yet: the last of the plan, while somebody learns on the job.
fn blank(office: &OfficeFile, plan: PlanId) -> NewPlanStep {
    let steps = office.steps_of(plan);
    NewPlanStep {
        plan,
        title: InLangs::default(),
        explanation: InLangs::default(),
        yields: InLangs::default(),
        phase: Phase::LearningIn,
        day: 0,
        helper: Helper::Mentor,
        pictogram: phrases::PICTOGRAMS[0],
        goal: None,
        rank: Rank::after(steps.iter().map(|(_, it)| it.rank.get()).max()),
    }
}

fn filled_in(form: Form, stood: &NewPlanStep, langs: &Langs) -> NewPlanStep {
    NewPlanStep {
        plan: stood.plan,
        title: written(form, TITLE, &stood.title, langs),
        explanation: written(form, EXPLANATION, &stood.explanation, langs),
        yields: written(form, YIELDS, &stood.yields, langs),
        phase: form.one_of(PHASE, &Phase::ALL).unwrap_or(stood.phase),
        day: day(form, DAY, stood.day),
        helper: form.one_of(HELPER, Helper::ALL).unwrap_or(stood.helper),
        pictogram: form.one_of(PICTURE, &phrases::PICTOGRAMS).unwrap_or(stood.pictogram),
        goal: goal_kept(form.typed(GOAL).as_deref(), stood.goal),
        rank: stood.rank.clone(),
    }
}

pub(super) fn changes(id: PlanStepId, record: &PlanStep, new: NewPlanStep) -> Vec<Edit> {
    let edits = record.changes_to(new).into_iter();
    edits.map(|it| OfficeEdit::PlanStep(At(id, it)).into()).collect()
}
