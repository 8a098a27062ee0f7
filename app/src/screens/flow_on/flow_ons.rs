//! Where somebody goes on, a card each. To the candidate it is a sentence; the employer that lets go answers in 1 tap from here;
//! the coach changes it, and begins the next place from it in 1 tap once it is agreed or its day has come. Knows no form.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::path::flow_on::{FlowOn, FlowOnId, LetGo};
use shared::role::{Permission, Role};

use super::answer::LetGoAnswer;
use crate::format::{format_stamp, line};
use crate::parts::{ButtonKind, ButtonLink, Card, Chip, Icon, Tone};
use crate::route::Route;
use crate::session::{Session, use_session};

/// A flow-on as it is told.
#[derive(Debug, Clone, PartialEq)]
struct Told {
    id: FlowOnId,
    place: String,
    next: String,
    on: NaiveDate,
    goals: Vec<String>,
    answer: LetGo,
    /// Who answered, and when.
    by: String,
    /// The next place, once it is there.
    to: Option<String>,
}

/// A place of which nobody said yet what comes after it.
#[derive(Debug, Clone, PartialEq)]
struct Open {
    id: FlowOnId,
    place: String,
}

/// What there is to tell, and to the coach what is still to be said.
#[derive(Debug, Clone, PartialEq)]
struct Shown {
    role: Role,
    told: Vec<Told>,
    open: Vec<Open>,
}

fn name_of(traject: &Traject, id: FlowOnId) -> Option<String> {
    let place = traject.placements.get(&id).filter(|it| !it.hidden.get())?;
    Some(place.place.get().clone())
}

fn told_of(session: Session, traject: &Traject, id: FlowOnId, it: &FlowOn) -> Told {
    let goals = it.goals.get().iter().filter_map(|id| traject.goals.get(id));
    Told {
        id,
        place: name_of(traject, id).unwrap_or_default(),
        next: it.next.get().clone(),
        on: *it.on.get(),
        goals: goals.map(|goal| goal.skill.get().clone()).collect(),
        answer: it.answer.get().clone(),
        by: it.answered_by().map(|by| format_stamp(session, traject, by)).unwrap_or_default(),
        to: it.to.get().and_then(|to| name_of(traject, to)),
    }
}

fn shown(session: Session, traject: &Traject) -> Option<Shown> {
    let today = session.today();
    let role = traject.role(session.person()?)?;
    let standing = traject.flow_ons();
    let has = |id: &FlowOnId| standing.iter().any(|(it, _)| it == id);
    let plans = traject.flows_on() && Permission::ChangePlacements.is_held_by(role);
    let is_over = |last: Option<NaiveDate>| last.is_some_and(|last| last < today);
    let open = traject
        .visible_placements()
        .filter(|(id, it)| plans && !has(id) && !is_over(it.period.get().to));
    let open = open.map(|(id, it)| Open { id, place: it.place.get().clone() }).collect();
    let told = standing.into_iter().filter(|(_, it)| !it.is_over(today));
    Some(Shown {
        role,
        told: told.map(|(id, it)| told_of(session, traject, id, it)).collect(),
        open,
    })
}

/// The cards; nothing where places do not follow one another.
#[component]
pub fn FlowOns(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask_traject(log, |it| shown(session, it)).flatten();
    let Some(Shown { role, told, open }) = found else { return VNode::empty() };
    rsx! {
        for it in told {
            OneFlowOn { key: "{it.id}", log, role, told: it }
        }
        for it in open {
            ButtonLink {
                key: "{it.id}",
                label: w.s_flow_plan(&it.place),
                kind: ButtonKind::Quiet,
                icon: Icon::Forward,
                href: Route::EditFlowOn { log, placement: it.id }.to_string(),
            }
        }
    }
}

#[component]
fn OneFlowOn(log: TrajectId, role: Role, told: Told) -> Element {
    let session = use_session();
    let w = session.messages();
    let Told { id, place, next, on, goals, answer, by, to } = told;
    let day = w.full_day(on);
    let is_agreed = answer == LetGo::Agreed;
    let sentence = match (role, is_agreed) {
        (Role::Candidate, true) => w.c_flow_next(&day, &next),
        (Role::Candidate, false) => w.c_flow_plan(&day, &next, &place),
        (Role::Coach | Role::Employer | Role::Manager, _) => w.a_flow_after(&day, &next, &place),
    };
    let goals: Vec<&str> = goals.iter().map(String::as_str).collect();
    let goals = line(w, &goals);
    let is_coach = role == Role::Coach;
    let starts = is_coach && to.is_none() && (is_agreed || on <= session.today());
    rsx! {
        Card { title: w.a_new_flow_on(),
            p { class: "strong", dir: "auto", "{sentence}" }
            if role != Role::Candidate || matches!(answer, LetGo::OtherDay(_)) {
                AnswerChip { answer: answer.clone(), by }
            }
            if !goals.is_empty() {
                p { class: "soft", dir: "auto", {w.a_flow_goals(&goals)} }
            }
            if let Some(to) = to.filter(|_| is_coach) {
                p { class: "soft", dir: "auto", {w.s_flow_there(&to)} }
            }
            if role == Role::Employer {
                LetGoAnswer { log, id, on, is_agreed }
            }
            if starts {
                ButtonLink {
                    label: w.s_flow_start(),
                    icon: Icon::Plus,
                    href: Route::NextPlacement { log, placement: id }.to_string(),
                }
            }
            if is_coach {
                ButtonLink {
                    label: w.s_flow_change(),
                    kind: ButtonKind::Plain,
                    icon: Icon::Edit,
                    href: Route::EditFlowOn { log, placement: id }.to_string(),
                }
            }
        }
    }
}

/// What the employer answered, who and when.
#[component]
fn AnswerChip(answer: LetGo, by: String) -> Element {
    let w = use_session().messages();
    let (label, tone, icon, words) = match answer {
        LetGo::Waiting => (w.a_flow_waiting().to_owned(), Tone::Plain, Icon::Clock, String::new()),
        LetGo::Agreed => (w.a_flow_agreed().to_owned(), Tone::Done, Icon::Check, String::new()),
        LetGo::OtherDay(it) => {
            (w.a_flow_other_day(&w.full_day(it.on)), Tone::Sun, Icon::Calendar, it.line)
        }
    };
    rsx! {
        div { class: "cluster",
            Chip { label, tone, icon }
        }
        if !words.is_empty() {
            p { dir: "auto", "{words}" }
        }
        if !by.is_empty() {
            p { class: "soft", "{by}" }
        }
    }
}
