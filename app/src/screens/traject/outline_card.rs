//! The job, the employer, the route and the period of a traject: read by all, changed by the coach. Knows no phase.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TITLE_CHARS_MAX;
use shared::record::outline::{Outline, OutlineEdit, OutlineField, Route as Way};
use shared::record::{Edit, RecordId};
use shared::time::Period;

use super::phase_card::PhaseBack;
use crate::forms::day_field::DayField;
use crate::forms::form_state::{FormState, use_form_state};
use crate::forms::saving::may;
use crate::forms::two_versions::TwoVersions;
use crate::parts::{BigButton, Choice, Choices, Disclosure, Field, Icon, List, Readiness};
use crate::phrases::{self, outline};
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
    let fields = it.changed(vec![
        OutlineField::Job(form.or(field::JOB, it.job.get())),
        OutlineField::Employer(form.or(field::EMPLOYER, it.employer.get())),
        OutlineField::Route(form.one_of(field::ROUTE, &Way::ALL).unwrap_or(*it.route.get())),
        OutlineField::Period(period_from_form(form, *it.period.get())),
        OutlineField::Cohort(form.or(field::COHORT, it.cohort.get())),
    ]);
    fields.into_iter().map(|it| Edit::Outline(OutlineEdit::Set(it))).collect()
}

/// The outline on paper.
#[component]
pub fn OutlineCard(log: TrajectId, children: Element) -> Element {
    let session = use_session();
    let w = session.messages();
    let Some(outline) = session.ask_traject(log, |traject| traject.outline.clone()).flatten()
    else {
        return VNode::empty();
    };
    let cohort = OutlineField::Cohort(outline.cohort.get().clone());
    let is_editor = may(session, log, &Edit::Outline(OutlineEdit::Set(cohort)));
    let line = |field: OutlineField| (outline::title(w, &field), outline::value(w, &field));
    let lines = outline.fields().into_iter().map(line).filter(|(_, value)| !value.is_empty());
    rsx! {
        TwoVersions { log, of: RecordId::Outline(()) }
        Disclosure { label: w.s_overview_job(), icon: Icon::Work,
            List {
                for (question , answer) in lines {
                    AnswerLine { key: "{question}", question, answer }
                }
            }
            if is_editor {
                OutlineForm { log, outline }
                PhaseBack { log }
            }
            {children}
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
            DayField {
                label: w.a_from(),
                value: form.or(field::FROM, &period.from.to_string()),
                onsave: move |text| form.put(field::FROM, text),
            }
            DayField {
                label: w.a_until(),
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
