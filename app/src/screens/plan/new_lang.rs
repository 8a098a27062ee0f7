//! A plan in one more language: each text stands above the field for its words. What is left empty can be filled in later. At
//! a desk.

use dioxus::prelude::*;
use shared::limits::{TEXT_CHARS_MAX, TITLE_CHARS_MAX};
use shared::record::At;
use shared::record::goal::Level;
use shared::record::office::plan::plan_goal::PlanGoalField;
use shared::record::office::plan::plan_step::PlanStepField;
use shared::record::office::plan::{PlanField, PlanId};
use shared::record::office::{InLangs, OfficeEdit, OfficeFile};
use shared::text::{Lang, Messages};

use super::lang_fields::in_lang;
use super::{PartScreen, keep};
use crate::forms::form::{Form, use_form};
use crate::parts::{
    BigButton, Choice, ChoiceLayout, Choices, Disclosure, Field, FieldKind, Readiness,
};
use crate::screens::goals::goal_form::level_name;
use crate::screens::plans::told::{Said, Words};
use crate::session::use_session;

const LANG: &str = "lang";

/// A text to be written anew, and where.
#[derive(Clone, PartialEq)]
pub(super) struct Text {
    /// Of which record: the plan itself, a goal, a step.
    part: String,
    /// Its name in the draft, before that of the language.
    pub(super) field: String,
    label: &'static str,
    kind: FieldKind,
    pub(super) stood: InLangs,
}

/// The form: which language, and then everything that it could say.
#[component]
pub fn NewLang(plan: PlanId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("plan-lang/{plan}"));
    let found = session.ask_office(|it| (it.langs_of(plan), parts(w, it, plan)));
    let Some((there, parts)) = found else { return VNode::empty() };
    let chosen = form.one_of(LANG, &Lang::ALL);
    // One that somebody else added meanwhile stays: there are words typed in it.
    let is_offered = |lang: &Lang| !there.contains(lang) || Some(*lang) == chosen;
    let lacking: Vec<Lang> = Lang::ALL.into_iter().filter(is_offered).collect();
    let is_typed =
        |lang: &Lang| parts.iter().flatten().any(|it| form.has(&in_lang(&it.field, *lang)));
    let state =
        if chosen.as_ref().is_some_and(is_typed) { Readiness::Ready } else { Readiness::Waiting };
    let add = move |()| {
        let Some(lang) = chosen else { return };
        let mut typed = |text: Text| {
            let typed = form.text(&in_lang(&text.field, lang));
            if typed.trim().is_empty() { text.stood } else { text.stood.with(lang, typed.trim()) }
        };
        let edits = session.ask_office(|it| rewritten(w, it, plan, &mut typed));
        keep(form, plan, edits.unwrap_or_default().into_iter().map(Into::into).collect());
    };
    rsx! {
        PartScreen { plan, title: w.s_plan_lang_add(), form, footer: rsx! {
            BigButton { label: w.a_save(), state, onpress: add }
        },
            Choices {
                legend: w.s_plan_lang_which(),
                layout: ChoiceLayout::Columns,
                choices: lacking.iter().map(|it| Choice::new(it.own_name())).collect::<Vec<_>>(),
                chosen: lacking.iter().position(|it| Some(*it) == chosen),
                onchoose: move |place: usize| {
                    let lang = lacking.get(place);
                    if let Some(place) = Lang::ALL.iter().position(|it| Some(it) == lang) {
                        form.choose(LANG, place);
                    }
                },
            }
            if let Some(lang) = chosen {
                p { class: "soft", {w.s_plan_lang_text()} }
                for (place , texts) in parts.into_iter().enumerate() {
                    if let Some(first) = texts.first().filter(|_| place > 0) {
                        Disclosure { key: "{place}", label: first.stood.read_in(session.lang()),
                            Texts { form, lang, texts: texts.clone() }
                        }
                    } else {
                        Texts { key: "{place}", form, lang, texts }
                    }
                }
            }
        }
    }
}

#[component]
fn Texts(form: Form, lang: Lang, texts: Vec<Text>) -> Element {
    let reader = use_session().lang();
    let field = |text: Text| {
        let name = in_lang(&text.field, lang);
        let limit = if text.kind == FieldKind::Line { TITLE_CHARS_MAX } else { TEXT_CHARS_MAX };
        rsx! {
            div { key: "{name}", class: "stack-tight",
                p { Said { words: Words::read(&text.stood, reader) } }
                Field { label: text.label, kind: text.kind, limit, value: form.or(&name, text.stood.exactly(lang).unwrap_or_default()), onsave: move |text| form.put(&name, text) }
            }
        }
    };
    rsx! {
        {texts.into_iter().map(field)}
    }
}

/// The texts that were written: those of the plan itself, then those of each goal and of each step.
pub(super) fn parts(w: Messages, office: &OfficeFile, plan: PlanId) -> Vec<Vec<Text>> {
    let mut parts: Vec<Vec<Text>> = Vec::new();
    rewritten(w, office, plan, &mut |text| {
        let stood = text.stood.clone();
        let is_of_last = |it: &&mut Vec<Text>| it.iter().any(|it| it.part == text.part);
        if stood != InLangs::default() {
            match parts.last_mut().filter(is_of_last) {
                Some(last) => last.push(text),
                None => parts.push(vec![text]),
            }
        }
        stood
    });
    parts
}

/// One edit for each field that says something else once `write` has written every text of the plan anew.
pub(super) fn rewritten(
    w: Messages,
    office: &OfficeFile,
    plan: PlanId,
    write: &mut dyn FnMut(Text) -> InLangs,
) -> Vec<OfficeEdit> {
    let mut edits = Vec::new();
    let mut line = |part: &str, field: &str, label, stood: &InLangs, kind| {
        let (part, field) = (part.to_owned(), [part, ".", field].concat());
        write(Text { part, field, label, kind, stood: stood.clone() })
    };
    if let Some(it) = office.plans.get(&plan) {
        let mut of_plan =
            |field: &str, label, stood: &InLangs, kind| line("plan", field, label, stood, kind);
        let texts = it.rewritten(|field| match field {
            PlanField::Function(it) => {
                PlanField::Function(of_plan("function", w.s_plan_function(), &it, FieldKind::Line))
            }
            PlanField::About(it) => {
                PlanField::About(of_plan("about", w.s_plan_about(), &it, FieldKind::Text))
            }
            PlanField::Route(_)
            | PlanField::Months(_)
            | PlanField::FirstTalkDay(_)
            | PlanField::TalkEveryDays(_) => field,
        });
        edits.extend(texts.into_iter().map(|it| OfficeEdit::Plan(At(plan, it))));
    }
    for (id, it) in office.goals_of(plan) {
        let part = id.to_string();
        let texts = it.rewritten(|field| match field {
            PlanGoalField::Name(it) => {
                PlanGoalField::Name(line(&part, "name", w.s_plan_goal_name(), &it, FieldKind::Line))
            }
            PlanGoalField::Levels(it) => PlanGoalField::Levels(Level::ALL.map(|level| {
                let at = level.index();
                line(&part, &at.to_string(), level_name(w, level), &it[at], FieldKind::Text)
            })),
            PlanGoalField::Skill(_)
            | PlanGoalField::Weight(_)
            | PlanGoalField::Day(_)
            | PlanGoalField::Rank(_) => field,
        });
        edits.extend(texts.into_iter().map(|it| OfficeEdit::PlanGoal(At(id, it))));
    }
    for (id, it) in office.steps_of(plan) {
        let part = id.to_string();
        let mut of_step =
            |field: &str, label, stood: &InLangs, kind| line(&part, field, label, stood, kind);
        let texts = it.rewritten(|field| match field {
            PlanStepField::Title(it) => {
                PlanStepField::Title(of_step("title", w.s_plan_step_title(), &it, FieldKind::Line))
            }
            PlanStepField::Explanation(it) => PlanStepField::Explanation(of_step(
                "explanation",
                w.s_step_explanation(),
                &it,
                FieldKind::Text,
            )),
            PlanStepField::Yields(it) => PlanStepField::Yields(of_step(
                "yields",
                w.s_plan_step_yields(),
                &it,
                FieldKind::Text,
            )),
            PlanStepField::Phase(_)
            | PlanStepField::Day(_)
            | PlanStepField::Helper(_)
            | PlanStepField::Pictogram(_)
            | PlanStepField::Goal(_)
            | PlanStepField::Rank(_) => field,
        });
        edits.extend(texts.into_iter().map(|it| OfficeEdit::PlanStep(At(id, it))));
    }
    edits
}
