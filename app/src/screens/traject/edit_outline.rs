//! Changing the job, the employer, the route and the period of a traject. The coach, at a desk: each touched field becomes
//! one edit, all in one batch.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TITLE_CHARS_MAX;
use shared::record::Edit;
use shared::record::outline::{Outline, OutlineField, Route as Way};
use shared::role::Permission;
use shared::time::Period;

use crate::forms::day_field::DayField;
use crate::forms::form_state::{FormState, use_form_state};
use crate::forms::saving::Saved;
use crate::navigator::navigator;
use crate::parts::{BigButton, Choice, Choices, Field, Readiness, Screen};
use crate::phrases;
use crate::route::Route;
use crate::screens::frame::Missing;
use crate::screens::frame::gate::Gate;
use crate::screens::jobs::{CountedUnder, label_edits};
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
    let edits = it.rewritten(|field| match field {
        OutlineField::Job(it) => OutlineField::Job(form.or(field::JOB, &it)),
        OutlineField::Employer(it) => OutlineField::Employer(form.or(field::EMPLOYER, &it)),
        OutlineField::Route(it) => {
            OutlineField::Route(form.one_of(field::ROUTE, &Way::ALL).unwrap_or(it))
        }
        OutlineField::Period(it) => OutlineField::Period(period_from_form(form, it)),
        OutlineField::Cohort(it) => OutlineField::Cohort(form.or(field::COHORT, &it)),
    });
    edits.into_iter().map(Edit::Outline).collect()
}

/// The form of one traject.
#[component]
pub fn EditOutline(log: TrajectId) -> Element {
    rsx! {
        Gate { log, needs: Permission::ChangeOutline, OutlineForm { key: "{log}", log } }
    }
}

#[component]
fn OutlineForm(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form_state(move || format!("outline/{log}"));
    let asked = session.ask_traject(log, |traject| {
        let name = traject.candidate_name().unwrap_or_default().to_owned();
        Some((traject.outline.clone()?, name, traject.labels().cloned()))
    });
    let Some((outline, name, labels)) = asked.flatten() else {
        return rsx! {
            Missing {}
        };
    };
    let mut edits = changed(form, &outline);
    edits.extend(label_edits(session, log, form, labels.as_ref()));
    let state = if edits.is_empty() { Readiness::Waiting } else { Readiness::Ready };
    let keep = move |()| {
        if form.save(log, edits.clone(), w.s_outline_saved()) == Saved::Yes {
            navigator().replace(Route::TrajectOverview { log });
        }
    };
    let period = *outline.period.get();
    let to = period.to.map(|to| to.to_string()).unwrap_or_default();
    let route = Way::ALL.iter().position(|it| it == outline.route.get());
    rsx! {
        Screen {
            title: w.s_overview_job(),
            over: name,
            back: Route::TrajectOverview { log }.to_string(),
            back_label: w.a_back(),
            footer: rsx! { BigButton { label: w.a_save(), state, onpress: keep } },
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
            CountedUnder { log, form, stood: labels }
        }
    }
}
