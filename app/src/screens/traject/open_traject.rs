//! A new traject: a future job and who learns for it. At a desk or a kitchen table, with or without a network.
//! Three names and a choice; the rest can wait.

use dioxus::prelude::*;
use shared::limits::TITLE_CHARS_MAX;
use shared::record::member::{MemberEdit, NewMember};
use shared::record::outline::{Opening, Origin, OutlineEdit, Route as Method};
use shared::record::{At, Edit};
use shared::role::Role;
use shared::time::Period;

use crate::forms::form::{Form, FormRefusal, use_form};
use crate::forms::period_fields::{PeriodFields, period};
use crate::navigator::navigator;
use crate::parts::{BigButton, Choice, Choices, Field, Readiness, Screen};
use crate::phrases;
use crate::route::Route;
use crate::screens::known_people::{BackAgain, Candidate, candidate_meant};
use crate::session::{Session, use_session};

const CANDIDATE: &str = "candidate";
const JOB: &str = "job";
const EMPLOYER: &str = "employer";
const METHOD: &str = "route";
const COHORT: &str = "cohort";

/// Opens a traject and goes to it.
#[component]
pub fn OpenTraject() -> Element {
    let session = use_session();
    let w = session.messages();
    let form = use_form(|| "open-traject".to_owned());
    let has_all = [CANDIDATE, JOB, EMPLOYER].iter().all(|field| form.has(field));
    let name = form.text(CANDIDATE);
    let who = candidate_meant(session, form, &name);
    let is_ready = has_all && form.chosen(METHOD).is_some() && who != Candidate::Unsaid;
    let state = if is_ready { Readiness::Ready } else { Readiness::Waiting };
    let from_today = Period { from: session.today(), to: None };
    let open = move |()| {
        let Some(edits) = filled_in(session, form, who) else { return };
        let log = session.new_id();
        // Nothing is said: the new traject itself shows that it is there.
        if form.submit(log, edits, String::new()) {
            navigator().replace(Route::TrajectOverview { log });
        }
    };
    rsx! {
        Screen {
            title: w.s_candidates_new(),
            back: Route::Candidates {}.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.s_traject_open(), state, onpress: open }
            },
            for (field , label) in [
                (CANDIDATE, w.s_traject_candidate()),
                (JOB, w.s_traject_job()),
                (EMPLOYER, w.s_traject_employer()),
            ] {
                Field {
                    key: "{field}",
                    label,
                    value: form.text(field),
                    limit: TITLE_CHARS_MAX,
                    onsave: move |text| form.put(field, text),
                }
            }
            BackAgain { form, name }
            Choices {
                legend: w.s_traject_route(),
                choices: Method::ALL.map(|method| Choice::new(phrases::route(w, method))).to_vec(),
                chosen: form.chosen(METHOD),
                onchoose: move |place| form.choose(METHOD, place),
            }
            PeriodFields { form, stood: from_today }
            Field {
                label: w.s_traject_cohort(),
                hint: w.a_optional(),
                value: form.text(COHORT),
                limit: TITLE_CHARS_MAX,
                onsave: move |text| form.put(COHORT, text),
            }
        }
    }
}

/// The opening and its candidate, one batch; nothing as long as the route is not chosen.
fn filled_in(session: Session, form: Form, who: Candidate) -> Option<Vec<Edit>> {
    let text = |field| form.text(field).trim().to_owned();
    let opening = Opening {
        job: text(JOB),
        employer: text(EMPLOYER),
        route: *Method::ALL.get(form.chosen(METHOD)?)?,
        period: period(form, Period { from: session.today(), to: None }),
        cohort: text(COHORT),
        coach: session.me()?.name,
        origin: Origin::Real,
    };
    let candidate = NewMember { role: Role::Candidate, name: text(CANDIDATE), placement: None };
    Some(vec![
        Edit::Outline(OutlineEdit::Open(opening)),
        Edit::Member(At(who.person(session), MemberEdit::Add(candidate))),
    ])
}
