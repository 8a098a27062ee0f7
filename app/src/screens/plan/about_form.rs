//! What a plan is for, along which route, for how long, and how often people talk. At a desk.

use dioxus::prelude::*;
use shared::id::LogId;
use shared::limits::{TEXT_CHARS_MAX, TITLE_CHARS_MAX};
use shared::record::office::plan::{DAYS_MAX, MONTHS_MAX, NewPlan, PlanId, TALK_EVERY_DAYS_MIN};
use shared::record::office::{OfficeEdit, OfficeRecordId};
use shared::record::outline::Route as Way;
use shared::record::{At, Edit};

use super::gate::hides;
use super::lang_fields::{Asked, Langs, OtherLangs, ShownLang, written};
use super::range_field::{RangeField, number};
use super::{PartScreen, keep};
use crate::forms::form::{Form, use_form};
use crate::forms::form_fields::ChoiceField;
use crate::forms::saving::{Saved, save};
use crate::navigator::navigator;
use crate::parts::{BigButton, ButtonKind, Choice, Disclosure, FieldKind, Icon};
use crate::phrases;
use crate::route::Route;
use crate::screens::jobs::two_versions::TwoVersions;
use crate::session::use_session;

const FUNCTION: &str = "function";
const ABOUT: &str = "about";
const ROUTE: &str = "route";
const MONTHS: &str = "months";
const FIRST_TALK: &str = "first-talk";
const TALK_EVERY: &str = "talk-every";

/// The form; the gate saw the plan.
#[component]
pub fn AboutForm(plan: PlanId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("plan/{plan}"));
    let found = session.ask_office(|it| Some((it.plans.get(&plan)?.clone(), it.langs_of(plan))));
    let Some((record, langs)) = found.flatten() else { return VNode::empty() };
    let (stood, langs) = (record.to_new(), Langs::of(session, &langs));
    let edits = record.changes_to(filled_in(form, &stood, &langs)).into_iter();
    let edits: Vec<Edit> = edits.map(|it| OfficeEdit::Plan(At(plan, it)).into()).collect();
    let remove = move |()| {
        if save(session, LogId::OFFICE, vec![hides(plan, true)], w.a_removed()) == Saved::Yes {
            navigator().replace(Route::Plans {});
        }
    };
    let asked = vec![
        Asked {
            name: FUNCTION,
            label: w.s_plan_function(),
            hint: "",
            kind: FieldKind::Line,
            limit: TITLE_CHARS_MAX,
            stood: stood.function.clone(),
        },
        Asked {
            name: ABOUT,
            label: w.s_plan_about(),
            hint: w.a_optional(),
            kind: FieldKind::Text,
            limit: TEXT_CHARS_MAX,
            stood: stood.about.clone(),
        },
    ];
    rsx! {
        PartScreen {
            plan,
            title: w.s_plan_edit(),
            form,
            footer: rsx! {
                BigButton { label: w.a_save(), onpress: move |()| keep(form, plan, edits.clone()) }
                BigButton { label: w.a_remove(), kind: ButtonKind::Plain, icon: Icon::Trash, onpress: remove }
            },
            TwoVersions { log: LogId::OFFICE, of: OfficeRecordId::Plan(plan) }
            ShownLang { form, langs: langs.clone(), asked: asked.clone() }
            OtherLangs { form, langs, asked }
            Disclosure { label: w.s_plan_frame(), icon: Icon::Calendar,
                ChoiceField { form, name: ROUTE, legend: w.s_traject_route(), choices: Way::ALL.map(|it| Choice::new(phrases::route(w, it))).to_vec(), stood: Way::ALL.iter().position(|it| *it == stood.route) }
                RangeField { form, name: MONTHS, label: w.s_plan_months_ask(), stood: u16::from(stood.months), range: 1..=u16::from(MONTHS_MAX) }
                RangeField { form, name: FIRST_TALK, label: w.s_plan_first_talk(), stood: stood.first_talk_day, range: 0..=DAYS_MAX }
                RangeField { form, name: TALK_EVERY, label: w.s_plan_talk_every(), stood: stood.talk_every_days, range: TALK_EVERY_DAYS_MIN..=DAYS_MAX }
            }
        }
    }
}

fn filled_in(form: Form, stood: &NewPlan, langs: &Langs) -> NewPlan {
    let months = number(form, MONTHS, stood.months.into());
    NewPlan {
        function: written(form, FUNCTION, &stood.function, langs),
        about: written(form, ABOUT, &stood.about, langs),
        route: form.one_of(ROUTE, &Way::ALL).unwrap_or(stood.route),
        months: u8::try_from(months).unwrap_or(u8::MAX),
        first_talk_day: number(form, FIRST_TALK, stood.first_talk_day),
        talk_every_days: number(form, TALK_EVERY, stood.talk_every_days),
    }
}
