//! The job, the employer, the route and the period of a traject: read by all, changed by the coach. Knows no phase.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TITLE_CHARS_MAX;
use shared::record::Edit;
use shared::record::outline::{Outline, OutlineEdit, Route as Way};
use shared::text::Words;
use shared::time::Period;

use super::answer_line::AnswerLine;
use super::saving::may;
use super::telling::period_in_words;
use super::two_versions::{Offer, TwoVersions, offers};
use super::typed::{Typed, use_typed};
use crate::parts::{
    BigButton, Card, Choice, Choices, Disclosure, Field, FieldKind, Icon, List, Readiness,
};
use crate::session::use_session;
use crate::words;

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
fn doubled(w: Words, it: &Outline) -> Vec<(&'static str, Vec<Offer>)> {
    let text = String::clone;
    let route = |v: &Way| words::route(w, *v).to_owned();
    let all = [
        (w.s_field_job(), offers(&it.job, text, |v| Edit::Outline(OutlineEdit::Job(v.clone())))),
        (
            w.s_field_employer(),
            offers(&it.employer, text, |v| Edit::Outline(OutlineEdit::Employer(v.clone()))),
        ),
        (w.s_field_route(), offers(&it.route, route, |v| Edit::Outline(OutlineEdit::Route(*v)))),
        (
            w.s_field_period(),
            offers(
                &it.period,
                |v| period_in_words(w, *v),
                |v| Edit::Outline(OutlineEdit::Period(*v)),
            ),
        ),
        (
            w.s_field_cohort(),
            offers(&it.cohort, text, |v| Edit::Outline(OutlineEdit::Cohort(v.clone()))),
        ),
    ];
    all.into_iter().filter(|(_, offers)| !offers.is_empty()).collect()
}

/// The period as typed; untouched parts as stored.
fn period_typed(typed: Typed, stored: Period) -> Period {
    let to = match typed.get(field::TO) {
        Some(_) => typed.date(field::TO),
        None => stored.to,
    };
    Period { from: typed.date(field::FROM).unwrap_or(stored.from), to }
}

/// One edit for each field that says something else now.
fn changed(typed: Typed, it: &Outline) -> Vec<Edit> {
    let text = |name: &str, stored: &String| typed.get(name).filter(|text| text != stored);
    let route = typed.one_of(field::ROUTE, &Way::ALL).filter(|route| route != it.route.get());
    let period = period_typed(typed, *it.period.get());
    let edits = [
        text(field::JOB, it.job.get()).map(OutlineEdit::Job),
        text(field::EMPLOYER, it.employer.get()).map(OutlineEdit::Employer),
        route.map(OutlineEdit::Route),
        (period != *it.period.get()).then_some(OutlineEdit::Period(period)),
        text(field::COHORT, it.cohort.get()).map(OutlineEdit::Cohort),
    ];
    edits.into_iter().flatten().map(Edit::Outline).collect()
}

/// The outline on paper.
#[component]
pub fn OutlineCard(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.words();
    let Some(outline) = session.ask_traject(log, |traject| traject.outline.clone()).flatten()
    else {
        return VNode::empty();
    };
    let cohort = outline.cohort.get().clone();
    let is_editor = may(session, log, &Edit::Outline(OutlineEdit::Cohort(cohort.clone())));
    rsx! {
        Card { title: w.s_traject_job(),
            List {
                AnswerLine { question: w.s_traject_job(), answer: outline.job.get().clone() }
                AnswerLine { question: w.s_traject_employer(), answer: outline.employer.get().clone() }
                AnswerLine { question: w.s_traject_route(), answer: words::route(w, *outline.route.get()) }
                AnswerLine { question: w.s_traject_period(), answer: period_in_words(w, *outline.period.get()) }
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
    let w = session.words();
    let typed = use_typed(move || format!("outline/{log}"));
    let edits = changed(typed, &outline);
    let state = if edits.is_empty() { Readiness::Waiting } else { Readiness::Ready };
    let keep = move |()| {
        typed.save(log, edits.clone(), w.s_outline_saved());
    };
    let period = *outline.period.get();
    let to = period.to.map(|to| to.to_string()).unwrap_or_default();
    let route = Way::ALL.iter().position(|it| it == outline.route.get());
    rsx! {
        Disclosure { label: w.a_edit(), icon: Icon::Edit,
            Field {
                label: w.s_traject_job(),
                value: typed.or(field::JOB, outline.job.get()),
                limit: TITLE_CHARS_MAX,
                onsave: move |text| typed.put(field::JOB, text),
            }
            Field {
                label: w.s_traject_employer(),
                value: typed.or(field::EMPLOYER, outline.employer.get()),
                limit: TITLE_CHARS_MAX,
                onsave: move |text| typed.put(field::EMPLOYER, text),
            }
            Choices {
                legend: w.s_traject_route(),
                choices: Way::ALL.map(|way| Choice::new(words::route(w, way))).to_vec(),
                chosen: typed.chosen(field::ROUTE).or(route),
                onchoose: move |place| typed.choose(field::ROUTE, place),
            }
            Field {
                label: w.a_from(),
                kind: FieldKind::Date,
                value: typed.or(field::FROM, &period.from.to_string()),
                onsave: move |text| typed.put(field::FROM, text),
            }
            Field {
                label: w.a_until(),
                kind: FieldKind::Date,
                hint: w.a_optional(),
                value: typed.or(field::TO, &to),
                onsave: move |text| typed.put(field::TO, text),
            }
            Field {
                label: w.s_traject_cohort(),
                hint: w.a_optional(),
                value: typed.or(field::COHORT, outline.cohort.get()),
                limit: TITLE_CHARS_MAX,
                onsave: move |text| typed.put(field::COHORT, text),
            }
            BigButton { label: w.a_save(), state, onpress: keep }
        }
    }
}
