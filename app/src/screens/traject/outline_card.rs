//! The job, the employer, the route and the period of a traject: read by all, changed by the coach. Knows no phase.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TITLE_CHARS_MAX;
use shared::record::Edit;
use shared::record::outline::{Outline, OutlineEdit, OutlineField, Route as Way};
use shared::text::Messages;
use shared::time::Period;

use crate::format::format_period;
use crate::forms::form_state::{FormState, use_form_state};
use crate::forms::saving::may;
use crate::forms::two_versions::{Offer, TwoVersions, offers};
use crate::parts::{
    BigButton, Card, Choice, Choices, Disclosure, Field, FieldKind, Icon, List, Readiness,
};
use crate::phrases;
use crate::screens::frame::answer_line::AnswerLine;
use crate::session::use_session;

/// The names of the fields in a draft.
mod field {
    pub const JOB: &str = "job";
    pub const EMPLOYER: &str = "employer";
    pub const ROUTE: &str = "route";
    pub const FROM: &str = "from";
    pub const TO: &str = "to";
    pub const COHORT: &str = "cohort";
}

/// The fields with more than one version, in words.
fn doubled(w: Messages, it: &Outline) -> Vec<(&'static str, Vec<Offer>)> {
    let text = String::clone;
    let route = |v: &Way| phrases::route(w, *v).to_owned();
    let all = [
        (
            w.s_field_job(),
            offers(&it.job, text, |v| {
                Edit::Outline(OutlineEdit::Set(OutlineField::Job(v.clone())))
            }),
        ),
        (
            w.s_field_employer(),
            offers(&it.employer, text, |v| {
                Edit::Outline(OutlineEdit::Set(OutlineField::Employer(v.clone())))
            }),
        ),
        (
            w.s_field_route(),
            offers(&it.route, route, |v| Edit::Outline(OutlineEdit::Set(OutlineField::Route(*v)))),
        ),
        (
            w.s_field_period(),
            offers(
                &it.period,
                |v| format_period(w, *v),
                |v| Edit::Outline(OutlineEdit::Set(OutlineField::Period(*v))),
            ),
        ),
        (
            w.s_field_cohort(),
            offers(&it.cohort, text, |v| {
                Edit::Outline(OutlineEdit::Set(OutlineField::Cohort(v.clone())))
            }),
        ),
    ];
    all.into_iter().filter(|(_, offers)| !offers.is_empty()).collect()
}

/// The period as typed; untouched parts as stored.
fn period_from_form(form: FormState, stored: Period) -> Period {
    let to = match form.get(field::TO) {
        Some(_) => form.date(field::TO),
        None => stored.to,
    };
    Period { from: form.date(field::FROM).unwrap_or(stored.from), to }
}

/// One edit for each field that says something else now.
fn changed(form: FormState, it: &Outline) -> Vec<Edit> {
    let text = |name: &str, stored: &String| form.get(name).filter(|text| text != stored);
    let route = form.one_of(field::ROUTE, &Way::ALL).filter(|route| route != it.route.get());
    let period = period_from_form(form, *it.period.get());
    let edits = [
        text(field::JOB, it.job.get()).map(|it| OutlineEdit::Set(OutlineField::Job(it))),
        text(field::EMPLOYER, it.employer.get())
            .map(|it| OutlineEdit::Set(OutlineField::Employer(it))),
        route.map(|it| OutlineEdit::Set(OutlineField::Route(it))),
        (period != *it.period.get()).then_some(OutlineEdit::Set(OutlineField::Period(period))),
        text(field::COHORT, it.cohort.get()).map(|it| OutlineEdit::Set(OutlineField::Cohort(it))),
    ];
    edits.into_iter().flatten().map(Edit::Outline).collect()
}

/// The outline on paper.
#[component]
pub fn OutlineCard(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let Some(outline) = session.ask_traject(log, |traject| traject.outline.clone()).flatten()
    else {
        return VNode::empty();
    };
    let cohort = outline.cohort.get().clone();
    let is_editor =
        may(session, log, &Edit::Outline(OutlineEdit::Set(OutlineField::Cohort(cohort.clone()))));
    rsx! {
        Card { title: w.s_traject_job(),
            List {
                AnswerLine { question: w.s_traject_job(), answer: outline.job.get().clone() }
                AnswerLine { question: w.s_traject_employer(), answer: outline.employer.get().clone() }
                AnswerLine { question: w.s_traject_route(), answer: phrases::route(w, *outline.route.get()) }
                AnswerLine { question: w.s_traject_period(), answer: format_period(w, *outline.period.get()) }
                if !cohort.is_empty() {
                    AnswerLine { question: w.s_traject_cohort(), answer: cohort }
                }
            }
            for (field , offers) in doubled(w, &outline) {
                TwoVersions { key: "{field}", log, field, offers }
            }
            if is_editor {
                OutlineForm { log, outline }
            }
        }
    }
}

/// The form behind "Aanpassen".
#[component]
fn OutlineForm(log: TrajectId, outline: Outline) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form_state(move || format!("outline/{log}"));
    let edits = changed(form, &outline);
    let state = if edits.is_empty() { Readiness::Waiting } else { Readiness::Ready };
    let keep = move |()| {
        form.save(log, edits.clone(), w.s_outline_saved());
    };
    let period = *outline.period.get();
    let to = period.to.map(|to| to.to_string()).unwrap_or_default();
    let route = Way::ALL.iter().position(|it| it == outline.route.get());
    rsx! {
        Disclosure { label: w.a_edit(), icon: Icon::Edit,
            Field {
                label: w.s_traject_job(),
                value: form.or(field::JOB, outline.job.get()),
                limit: TITLE_CHARS_MAX,
                onsave: move |text| form.put(field::JOB, text),
            }
            Field {
                label: w.s_traject_employer(),
                value: form.or(field::EMPLOYER, outline.employer.get()),
                limit: TITLE_CHARS_MAX,
                onsave: move |text| form.put(field::EMPLOYER, text),
            }
            Choices {
                legend: w.s_traject_route(),
                choices: Way::ALL.map(|way| Choice::new(phrases::route(w, way))).to_vec(),
                chosen: form.chosen(field::ROUTE).or(route),
                onchoose: move |place| form.choose(field::ROUTE, place),
            }
            Field {
                label: w.a_from(),
                kind: FieldKind::Date,
                value: form.or(field::FROM, &period.from.to_string()),
                onsave: move |text| form.put(field::FROM, text),
            }
            Field {
                label: w.a_until(),
                kind: FieldKind::Date,
                hint: w.a_optional(),
                value: form.or(field::TO, &to),
                onsave: move |text| form.put(field::TO, text),
            }
            Field {
                label: w.s_traject_cohort(),
                hint: w.a_optional(),
                value: form.or(field::COHORT, outline.cohort.get()),
                limit: TITLE_CHARS_MAX,
                onsave: move |text| form.put(field::COHORT, text),
            }
            BigButton { label: w.a_save(), state, onpress: keep }
        }
    }
}
