//! The talks that were agreed and that nobody planned yet. The coach, after an agreement or a talk: all of them, 1 tap, undone
//! together.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::evaluation::EvaluationEdit;
use shared::record::{At, Edit};
use shared::time::When;

use crate::format::{count, line};
use crate::forms::saving::{may, save};
use crate::parts::{Button, ButtonKind, Card, Icon};
use crate::session::use_session;

/// The card; nothing where all of them are planned, or for who plans none.
#[component]
pub fn TalksToPlan(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let days = session.ask_traject(log, |traject| traject.talks_to_plan(today));
    let days = days.unwrap_or_default();
    let plan = move |day| {
        Edit::Evaluation(At(session.new_id(), EvaluationEdit::Plan(When { date: day, time: None })))
    };
    let may_plan = days.first().is_some_and(|day| may(session, log, &plan(*day)));
    if !may_plan {
        return VNode::empty();
    }
    let told: Vec<String> = days.iter().map(|day| w.day(*day, today)).collect();
    let told: Vec<&str> = told.iter().map(String::as_str).collect();
    let number = count(days.len());
    let all = move |()| {
        save(session, log, days.iter().copied().map(plan).collect(), &w.s_rhythm_planned(number));
    };
    rsx! {
        Card { title: w.s_rhythm_title(),
            p { {w.s_rhythm_text(number)} }
            p { class: "soft", {line(w, &told)} }
            Button { label: w.s_rhythm_plan(number), kind: ButtonKind::Quiet, icon: Icon::Plus, onpress: all }
        }
    }
}
