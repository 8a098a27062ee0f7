//! A learning goal of a plan: a skill, five sentences, and by which day. At a desk; a skill of the list is found in a few letters.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::limits::{TEXT_CHARS_MAX, TITLE_CHARS_MAX};
use shared::record::goal::Level;
use shared::record::office::plan::plan_goal::{NewPlanGoal, PlanGoalEdit, PlanGoalId};
use shared::record::office::plan::{DAYS_MAX, PlanId};
use shared::record::office::skill::SkillId;
use shared::record::office::{InLangs, OfficeEdit, OfficeFile, OfficeRecordId};
use shared::record::step::Rank;
use shared::record::{At, Edit};
use shared::text::Lang;

use super::lang_fields::{Asked, Langs, OtherLangs, ShownLang, in_lang, written};
use super::range_field::{RangeField, day};
use super::removed::HideButton;
use super::{PartScreen, keep};
use crate::forms::form::{Form, use_form};
use crate::forms::form_fields::ChoiceField;
use crate::parts::{BigButton, Disclosure, FieldKind, Icon, List, Readiness, Row};
use crate::phrases::search::finds;
use crate::screens::frame::Missing;
use crate::screens::goals::goal_form::{WEIGHTS, level_name, weight_choices};
use crate::screens::jobs::two_versions::TwoVersions;
use crate::session::{Session, use_session};

const NAME: &str = "name";
/// One sentence each, lowest first.
const LEVELS: [&str; 5] = ["level1", "level2", "level3", "level4", "level5"];
const DAY: &str = "day";
const WEIGHT: &str = "weight";

/// Skills offered at a time: as many as fit above the keyboard.
const OFFERED_MAX: usize = 6;

/// Adds a goal.
#[component]
pub fn NewGoal(plan: PlanId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("new-plan-goal/{plan}"));
    let found = session.ask_office(|it| (blank(it, plan), it.langs_of(plan)));
    let Some((stood, langs)) = found else { return VNode::empty() };
    let langs = Langs::of(session, &langs);
    let is_ready = [NAME].iter().chain(&LEVELS).all(|it| form.has(&in_lang(it, langs.shown)));
    let is_ready = is_ready && form.has(DAY);
    let state = if is_ready { Readiness::Ready } else { Readiness::Waiting };
    let (before, all) = (stood.clone(), langs.clone());
    let add = move |()| {
        let new = filled_in(session, form, &before, &all);
        let add = OfficeEdit::PlanGoal(At(session.new_id(), PlanGoalEdit::Add(new)));
        keep(form, plan, vec![add.into()]);
    };
    rsx! {
        PartScreen { plan, title: w.s_goal_add(), form, footer: rsx! {
            BigButton { label: w.a_save(), state, onpress: add }
        },
            Fields { form, langs, stood, day: None }
        }
    }
}

/// Changes a goal, takes it out of the plan or puts it back.
#[component]
pub fn EditGoal(plan: PlanId, goal: PlanGoalId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("plan-goal/{goal}"));
    let found = session.ask_office(|it| {
        let record = it.plan_goals.get(&goal).filter(|it| it.plan == plan)?;
        Some((record.clone(), it.langs_of(plan)))
    });
    let Some((record, langs)) = found.flatten() else {
        return rsx! {
            Missing {}
        };
    };
    let (stood, langs) = (record.to_new(), Langs::of(session, &langs));
    let edits = record.changes_to(filled_in(session, form, &stood, &langs)).into_iter();
    let edits: Vec<Edit> = edits.map(|it| OfficeEdit::PlanGoal(At(goal, it)).into()).collect();
    let hide = OfficeEdit::PlanGoal(At(goal, PlanGoalEdit::Hide(!record.hidden.get())));
    let first_day = stood.day.saturating_add(1);
    rsx! {
        PartScreen { plan, title: w.s_goal_edit(), form, footer: rsx! {
            BigButton { label: w.a_save(), onpress: move |()| keep(form, plan, edits.clone()) }
            HideButton { plan, edit: hide, is_hidden: *record.hidden.get() }
        },
            TwoVersions { log: LogId::OFFICE, of: OfficeRecordId::PlanGoal(goal) }
            Fields { form, langs, stood, day: first_day }
        }
    }
}

/// The fields; `day` counts from 1.
#[component]
fn Fields(form: Form, langs: Langs, stood: NewPlanGoal, day: Option<u16>) -> Element {
    let w = use_session().messages();
    let asked = |name, label, limit, stood: &InLangs| Asked {
        name,
        label,
        hint: "",
        kind: FieldKind::Line,
        limit,
        stood: stood.clone(),
    };
    let name = asked(NAME, w.s_plan_goal_name(), TITLE_CHARS_MAX, &stood.name);
    let sentence = |level: Level| {
        let at = level.index();
        asked(LEVELS[at], level_name(w, level), TEXT_CHARS_MAX, &stood.levels[at])
    };
    let sentences = Level::ALL.map(sentence).to_vec();
    let all = std::iter::once(name.clone()).chain(sentences.clone()).collect::<Vec<_>>();
    let weight = WEIGHTS.iter().position(|it| *it == stood.weight);
    rsx! {
        ShownLang { form, langs: langs.clone(), asked: vec![name] }
        Skills { form, langs: langs.clone(), stood: stood.name }
        RangeField { form, name: DAY, label: w.s_plan_goal_day(), hint: w.s_plan_step_day_hint(), stood: day, range: 1..=DAYS_MAX + 1 }
        Sentences { form, langs: langs.clone(), asked: sentences, is_new: day.is_none() }
        OtherLangs { form, langs, asked: all }
        Disclosure { label: w.s_goal_weight(), icon: Icon::Plus,
            ChoiceField { form, name: WEIGHT, legend: w.s_goal_weight(), choices: weight_choices(w), stood: weight }
        }
    }
}

/// The five sentences: open for a goal that has none yet.
#[component]
fn Sentences(form: Form, langs: Langs, asked: Vec<Asked>, is_new: bool) -> Element {
    let w = use_session().messages();
    if is_new {
        return rsx! {
            p { class: "soft", {w.s_goal_levels_hint()} }
            ShownLang { form, langs, asked }
        };
    }
    rsx! {
        Disclosure { label: w.s_goal_change_sentences(), icon: Icon::Edit,
            ShownLang { form, langs, asked }
        }
    }
}

/// Skills of the office's list whose name has what is being typed. One that is chosen brings its name in every language of
/// the plan that it has.
#[component]
fn Skills(form: Form, langs: Langs, stood: InLangs) -> Element {
    let session = use_session();
    let w = session.messages();
    let lang = langs.shown;
    let typed = form.typed(&in_lang(NAME, lang)).unwrap_or_default();
    let is_as_it_stood = stood.exactly(lang) == Some(typed.trim());
    let offered = session.ask_office(|it| offered(it, &typed, lang)).unwrap_or_default();
    if is_as_it_stood || offered.is_empty() {
        return VNode::empty();
    }
    let choose = move |name: &InLangs| {
        for lang in std::iter::once(langs.shown).chain(langs.others.iter().copied()) {
            if let Some(text) = name.exactly(lang) {
                form.put(&in_lang(NAME, lang), text.to_owned());
            }
        }
    };
    rsx! {
        List { label: w.s_skills_title(),
            for (id , name) in offered {
                Row {
                    key: "{id}",
                    title: name.exactly(lang).unwrap_or_default(),
                    onpress: {
                        let choose = choose.clone();
                        move |()| choose(&name)
                    },
                }
            }
        }
    }
}

/// As many as are offered at a time; none once one is named in full.
fn offered(office: &OfficeFile, typed: &str, lang: Lang) -> Vec<(SkillId, InLangs)> {
    let typed = typed.trim();
    if typed.is_empty() || office.skill_named(typed, lang).is_some() {
        return Vec::new();
    }
    let visible = office.skills.iter().filter(|(_, it)| !it.hidden.get());
    let found = visible
        .filter(|(_, it)| it.name.get().exactly(lang).is_some_and(|name| finds(typed, &[name])));
    found.take(OFFERED_MAX).map(|(id, it)| (*id, it.name.get().clone())).collect()
}

/// A goal of which nothing is said yet: the last of the plan.
fn blank(office: &OfficeFile, plan: PlanId) -> NewPlanGoal {
    let goals = office.goals_of(plan);
    NewPlanGoal {
        plan,
        name: InLangs::default(),
        skill: None,
        levels: Default::default(),
        weight: WEIGHTS[0],
        day: 0,
        rank: Rank::after(goals.last().map(|(_, it)| it.rank.get())),
    }
}

fn filled_in(session: Session, form: Form, stood: &NewPlanGoal, langs: &Langs) -> NewPlanGoal {
    let name = written(form, NAME, &stood.name, langs);
    let skill = if name == stood.name {
        stood.skill
    } else {
        let named = name.exactly(langs.shown).unwrap_or_default();
        let skill = session.ask_office(|it| it.skill_named(named, langs.shown));
        skill.flatten().map(|(id, _)| id)
    };
    NewPlanGoal {
        plan: stood.plan,
        name,
        skill,
        levels: std::array::from_fn(|at| written(form, LEVELS[at], &stood.levels[at], langs)),
        weight: form.one_of(WEIGHT, &WEIGHTS).unwrap_or(stood.weight),
        day: day(form, DAY, stood.day),
        rank: stood.rank.clone(),
    }
}
