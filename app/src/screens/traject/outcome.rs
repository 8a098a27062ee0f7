//! How a traject ended, and whether it lasted. The coach sits at a desk; later, after 3, 6 and 12 months, one question
//! and one tap.

mod follow_up;
mod ground;

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TEXT_CHARS_MAX;
use shared::record::outcome::{Ending, Outcome as Record, OutcomeEdit};
use shared::record::{Edit, RecordId};
use shared::role::Permission;

use crate::forms::day_field::{DayField, DaySense};
use crate::forms::form::{Form, FormRefusal, use_form};
use crate::forms::two_versions::TwoVersions;
use crate::navigator::navigator;
use crate::parts::{
    BigButton, ButtonKind, Choice, Choices, Field, FieldKind, Icon, Readiness, Screen,
};
use crate::phrases;
use crate::route::Route;
use crate::screens::frame::gate::Gate;
use crate::session::use_session;
use follow_up::FollowUps;
use ground::{GroundFields, ground_edits};

const ENDING: &str = "ending";
const ON: &str = "on";
const REASON: &str = "reason";

const ENDINGS: [Ending; 4] =
    [Ending::IntendedJob, Ending::OtherEmployer, Ending::Training, Ending::Stopped];

/// Records the outcome of a traject.
#[component]
pub fn Outcome(log: TrajectId) -> Element {
    rsx! {
        Gate { log, needs: Permission::RecordOutcome, OutcomeForm { key: "{log}", log } }
    }
}

#[component]
fn OutcomeForm(log: TrajectId) -> Element {
    let mut session = use_session();
    let w = session.messages();
    let form = use_form(|| format!("outcome/{log}"));
    let today = session.today();
    let found = session.ask_traject(log, |traject| {
        (traject.closing.outcome().cloned(), traject.path().ground.clone())
    });
    let (stood, why) = found.unwrap_or_default();
    let is_recorded = stood.is_some();
    let filled = filled_in(form, stood.as_ref(), today);
    let outcome = (filled != stood).then(|| Edit::Outcome(OutcomeEdit::Record(filled.clone())));
    let edits: Vec<Edit> = outcome.into_iter().chain(ground_edits(form, why.as_ref())).collect();
    let is_ready = filled.is_some() && !edits.is_empty();
    let state = if is_ready { Readiness::Ready } else { Readiness::Waiting };
    let overview = Route::TrajectOverview { log };
    let shown = filled;
    let save = move |()| {
        if form.submit(log, edits.clone(), w.a_saved_here().to_owned()) {
            navigator().replace(Route::TrajectOverview { log });
        }
    };
    let take_back = move |()| {
        let edit = Edit::Outcome(OutcomeEdit::Record(None));
        match session.submit(log, vec![edit], w.s_outcome_taken_back().to_owned(), None) {
            Ok(()) => navigator().replace(Route::TrajectOverview { log }),
            Err(refusal) => session.show_toast(phrases::refusal(w, refusal)),
        }
    };
    let on = shown.as_ref().map_or(today, |it| it.on);
    let reason = stood.as_ref().map(|it| it.reason.clone()).unwrap_or_default();
    rsx! {
        Screen {
            title: w.s_outcome_title(),
            back: overview.to_string(),
            back_label: w.a_back(),
            footer: rsx! {
                FormRefusal { form }
                BigButton { label: w.s_outcome_add(), state, onpress: save }
                if is_recorded {
                    BigButton { label: w.s_outcome_take_back(), kind: ButtonKind::Plain, icon: Icon::Undo, onpress: take_back }
                }
            },
            TwoVersions { log, of: RecordId::Outcome(()) }
            if let Some(outcome) = stood {
                FollowUps { log, outcome }
            }
            Choices {
                legend: w.s_outcome_where(),
                choices: ENDINGS.map(|ending| Choice::new(phrases::ending(w, ending))).to_vec(),
                chosen: ENDINGS.iter().position(|it| Some(*it) == shown.as_ref().map(|it| it.ending)),
                onchoose: move |place| form.choose(ENDING, place),
            }
            DayField {
                label: w.s_outcome_since(),
                sense: DaySense::Past,
                value: form.typed(ON).unwrap_or_else(|| on.to_string()),
                onsave: move |text| form.put(ON, text),
            }
            if shown.is_some() {
                GroundFields { form, stood: why }
            }
            Field {
                label: w.s_outcome_reason(),
                kind: FieldKind::Text,
                hint: [w.a_optional(), w.a_no_health_notes()].join(". "),
                value: form.typed(REASON).unwrap_or(reason),
                limit: TEXT_CHARS_MAX,
                onsave: move |text| form.put(REASON, text),
            }
            p { class: "soft", {w.a_sees_candidate_and_coach()} }
        }
    }
}

/// The outcome as filled in; what nobody touched is as it stood. Nothing without an ending.
fn filled_in(form: Form, stood: Option<&Record>, today: chrono::NaiveDate) -> Option<Record> {
    let chosen = form.chosen(ENDING).and_then(|place| ENDINGS.get(place).copied());
    let ending = chosen.or(stood.map(|it| it.ending))?;
    let on = form.day(ON).or(stood.map(|it| it.on)).unwrap_or(today);
    let reason = form.typed(REASON).or(stood.map(|it| it.reason.clone())).unwrap_or_default();
    Some(Record { ending, on, reason })
}
