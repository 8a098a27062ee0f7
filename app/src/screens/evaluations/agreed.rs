//! What was agreed at a talk, line by line: for the coach one tap makes a step of a line, with a day. Knows no signatures.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::limits::TITLE_CHARS_MAX;
use shared::record::Traject;
use shared::record::evaluation::EvaluationId;
use shared::record::outline::Phase;
use shared::record::step::{NewStep, Pictogram, Rank, StepEdit, StepField, StepId};
use shared::record::{At, Edit};
use shared::role::{Permission, Role};
use shared::talk::{self, Agreed as Line};
use shared::time::When;

use crate::format::format_when;
use crate::forms::saving::save;
use crate::parts::{Button, ButtonKind, ButtonLink, Icon};
use crate::route::Route;
use crate::session::{Session, use_session};

/// The lines; nothing as long as nothing was agreed.
#[component]
pub fn Agreed(log: TrajectId, evaluation: EvaluationId, role: Role) -> Element {
    let session = use_session();
    let lines = session.ask_traject(log, |it| talk::agreed(it, evaluation)).unwrap_or_default();
    if lines.is_empty() {
        return VNode::empty();
    }
    rsx! {
        ul { class: "list agreed",
            for (place , line) in lines.into_iter().enumerate() {
                AgreedLine { key: "{place}", log, evaluation, role, line }
            }
        }
    }
}

#[component]
fn AgreedLine(log: TrajectId, evaluation: EvaluationId, role: Role, line: Line) -> Element {
    let session = use_session();
    let w = session.messages();
    let Line { text, step } = line;
    let said = text.clone();
    let make = move |()| {
        let edits = session.ask_traject(log, |it| step_of(session, it, evaluation, &said));
        save(session, log, edits.unwrap_or_default(), w.s_step_saved());
    };
    let told = |when: Option<When>| match when {
        Some(when) => w.a_agreed_step_on(&format_when(w, when, session.today())),
        None => w.a_agreed_step().to_owned(),
    };
    let may_make = Permission::ChangeStep.is_held_by(role);
    rsx! {
        li { class: "list-row stack-tight",
            p { class: "strong", bdi { "{text}" } }
            match step {
                Some((id, when)) => rsx! {
                    ButtonLink {
                        label: told(when),
                        kind: ButtonKind::Plain,
                        icon: Icon::Check,
                        href: step_route(log, id, role).to_string(),
                    }
                },
                None if may_make => rsx! {
                    Button { label: w.s_agreed_make_step(), kind: ButtonKind::Quiet, icon: Icon::Steps, onpress: make }
                },
                None => VNode::empty(),
            }
        }
    }
}

fn step_route(log: TrajectId, step: StepId, role: Role) -> Route {
    match role {
        Role::Candidate => Route::Step { step },
        Role::Coach | Role::Manager => Route::EditStep { log, step },
        Role::Employer => Route::TrajectSteps { log },
    }
}

/// A step at the end of the plan, due a week later; a line longer than a title stands whole in its explanation.
fn step_of(session: Session, traject: &Traject, talk: EvaluationId, line: &str) -> Vec<Edit> {
    let phase = traject.outline.as_ref().map_or(Phase::default(), |outline| outline.phase);
    let last = traject.visible_steps().last();
    let held = traject.evaluations.get(&talk).map(|it| it.when.get().date);
    let today = session.today();
    let new = NewStep {
        title: talk::step_title(line),
        phase,
        goal: None,
        when: Some(When::day(talk::step_day(held.unwrap_or(today), today))),
        place: String::new(),
        helper: String::new(),
        pictogram: Pictogram::Talk,
        rank: Rank::after(last.map(|(_, step)| step.rank.get())),
    };
    let step = session.new_id();
    let edit = |edit| Edit::Step(At(step, edit));
    let made = [edit(StepEdit::Add(new)), edit(StepEdit::Set(StepField::Talk(Some(talk))))];
    let note = || edit(StepEdit::Set(StepField::Note(line.to_owned())));
    let is_long = line.chars().count() > TITLE_CHARS_MAX;
    made.into_iter().chain(is_long.then(note)).collect()
}
