//! Gesprekken: what comes, what was, and what is being changed.
//!
//! The candidate looks here before leaving home. "Ik kan niet" is one tap.

mod adjustments;
mod appointment;
mod evaluation;

use dioxus::prelude::*;
use shared::record::Traject;
use shared::record::appointment::AppointmentId;
use shared::record::evaluation::{EvaluationId, Stage};
use shared::record::point::Purpose;
use shared::role::Role;
use shared::text::Messages;
use shared::time::When;

use crate::parts::{ButtonKind, ButtonLink, Empty, Icon, Screen, Section};
use crate::phrases::evaluation_name;
use crate::route::Route;
use crate::screens::agreement::AgreementDoor;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::current::{NoPlan, current_log};
use crate::screens::frame::unsent::Unsent;
use crate::screens::introduced::Introduced;
use crate::screens::points::Points;
use crate::session::use_session;
use adjustments::Adjustments;
use appointment::AppointmentCard;
use evaluation::EvaluationCard;

/// Which talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TalkId {
    Appointment(AppointmentId),
    Evaluation(EvaluationId),
}

/// A talk that was planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talk {
    pub id: TalkId,
    /// What the coach called it; of an evaluation, which one it is.
    pub title: String,
    pub when: When,
    pub place: String,
    pub is_cancelled: bool,
    /// Whether something is still to be done about it, whatever its day.
    pub is_open: bool,
}

/// All talks, the first first.
pub fn talks(w: Messages, traject: &Traject) -> Vec<Talk> {
    let appointments = traject.appointments.iter().map(|(id, it)| {
        let plan = it.plan.get();
        Talk {
            id: TalkId::Appointment(*id),
            title: plan.title.clone(),
            when: plan.when,
            place: plan.place.clone(),
            is_cancelled: *it.hidden.get(),
            is_open: false,
        }
    });
    let planned = traject.evaluations.iter().filter(|(_, it)| !it.hidden.get());
    let evaluations = planned.map(|(id, it)| Talk {
        id: TalkId::Evaluation(*id),
        title: evaluation_name(w, Role::Candidate, traject, *id),
        when: *it.when.get(),
        place: it.place.get().clone(),
        is_cancelled: false,
        is_open: it.stage(traject.taking_part()) != Stage::Signed,
    });
    let mut talks: Vec<_> = appointments.chain(evaluations).collect();
    talks.sort_by_key(|talk| (talk.when, talk.id));
    talks
}

/// All talks and changes.
#[component]
pub fn Talks() -> Element {
    let session = use_session();
    let w = session.messages();
    let Some(log) = current_log(session) else {
        return rsx! {
            NoPlan { title: w.c_talks_title() }
        };
    };
    let today = session.today();
    let talks = session.ask_traject(log, |it| talks(w, it)).unwrap_or_default();
    let is_empty = talks.is_empty();
    let (next, mut past): (Vec<_>, Vec<_>) =
        talks.into_iter().partition(|talk| talk.is_open || talk.when.date >= today);
    past.reverse();
    let card = |talk: Talk| match talk.id {
        TalkId::Appointment(appointment) => rsx! {
            AppointmentCard { key: "{appointment}", log, appointment }
        },
        TalkId::Evaluation(evaluation) => rsx! {
            EvaluationCard { key: "{evaluation}", log, evaluation }
        },
    };
    rsx! {
        Screen { title: w.c_talks_title(), actions: rsx! { Unsent {} Listen {} },
            if is_empty {
                Empty { title: w.c_talks_empty() }
            }
            if !next.is_empty() {
                Section { title: w.c_talks_next(),
                    for talk in next {
                        {card(talk)}
                    }
                }
            }
            Introduced { log }
            AgreementDoor { log }
            ButtonLink {
                label: w.a_message_title(),
                href: Route::Messages { log }.to_string(),
                kind: ButtonKind::Quiet,
                icon: Icon::Talk,
            }
            Points { log, purpose: Purpose::Talk, goal: None }
            Adjustments { log }
            if !past.is_empty() {
                Section { title: w.c_talks_past(),
                    for talk in past {
                        {card(talk)}
                    }
                }
            }
        }
    }
}
