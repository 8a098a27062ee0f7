//! One introduction: how far it is, and the next thing to do in 1 tap. The coach notes days and plans; who decides says yes or no.

use chrono::NaiveDate;
use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::labels::why;
use shared::record::Traject;
use shared::record::office::job::JobId;
use shared::record::path::introduction::{
    Decision, IntroductionEdit, IntroductionField, IntroductionId, Meeting, Stage,
};
use shared::role::Role;
use shared::text::Messages;
use shared::text::date::capital;

use super::decide::Decide;
use super::full::Full;
use super::page_state::PageState;
use super::plan::PlanMeeting;
use crate::format::{format_stamp, format_when, line};
use crate::forms::saving::save;
use crate::parts::{BigButton, Button, ButtonKind, ButtonLink, Card, Chip, Icon, Tone};
use crate::phrases::path::meeting_length;
use crate::route::Route;
use crate::screens::frame::unsent::Unsent;
use crate::session::{Session, use_session};

/// An introduction as it is told.
#[derive(Debug, Clone, PartialEq)]
struct Told {
    role: Role,
    candidate: String,
    title: String,
    employer: String,
    /// Who decides, by name; nobody where the coach says it for them.
    to: String,
    job: Option<JobId>,
    informed: Option<NaiveDate>,
    meeting: Option<Meeting>,
    met: Option<NaiveDate>,
    stage: Stage,
    decision: Option<Decision>,
    /// Who decided, and when.
    by: String,
}

fn told(session: Session, traject: &Traject, id: IntroductionId) -> Option<Told> {
    let it = traject.path().introductions.get(&id).filter(|it| !it.hidden.get())?;
    let to = it.to.and_then(|to| traject.name_of(to));
    let by = it.decided.as_ref().map(|(_, by)| format_stamp(session, traject, *by));
    Some(Told {
        role: traject.role(session.person()?)?,
        candidate: traject.candidate_name().unwrap_or_default().to_owned(),
        title: it.title.get().clone(),
        employer: it.employer.get().clone(),
        to: to.unwrap_or_default().to_owned(),
        job: it.job,
        informed: *it.informed.get(),
        meeting: it.meeting.get().clone(),
        met: it.met_on(session.today()),
        stage: it.stage(session.today()),
        decision: it.decided.as_ref().map(|(it, _)| it.clone()),
        by: by.unwrap_or_default(),
    })
}

fn stage_chip(w: Messages, stage: Stage) -> (&'static str, Tone) {
    match stage {
        Stage::ToInform => (w.s_meet_stage_inform(), Tone::Plain),
        Stage::ToMeet => (w.s_meet_stage_meet(), Tone::Plain),
        Stage::ToDecide => (w.s_meet_stage_decide(), Tone::Sun),
        Stage::Chosen => (w.a_meet_chosen(), Tone::Done),
        Stage::NotChosen => (w.a_meet_not_chosen(), Tone::Plain),
    }
}

/// The card.
#[component]
pub fn IntroductionCard(log: TrajectId, id: IntroductionId) -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask_traject(log, |traject| told(session, traject, id)).flatten();
    let Some(it) = found else { return VNode::empty() };
    let is_coach = it.role == Role::Coach;
    let today = session.today();
    let day = |day: NaiveDate| w.full_day(day);
    let event = it.meeting.as_ref().and_then(|it| it.event);
    let meeting = it.meeting.as_ref().map(|it| {
        let when = capital(&format_when(w, it.when, today));
        line(w, &[&when, &meeting_length(w, it.minutes), &it.place])
    });
    let is_open = it.decision.is_none();
    let chip = (is_coach && is_open).then(|| stage_chip(w, it.stage));
    let remove = move |()| {
        save(session, log, vec![IntroductionEdit::Hide(true).of(id)], w.a_removed());
    };
    let over = if is_coach { String::new() } else { w.e_meet_title(&it.candidate) };
    rsx! {
        Card { title: it.title.clone(), over, under: it.employer.clone(),
            if let Some((label, tone)) = chip {
                div { class: "cluster",
                    Chip { label, tone }
                    Unsent {}
                }
            }
            if is_coach && !it.to.is_empty() {
                p { class: "soft", dir: "auto", {w.s_meet_decides(&it.to)} }
            }
            if let Some(informed) = it.informed.filter(|_| is_coach) {
                p { class: "soft", {w.s_meet_told_on(&day(informed))} }
            }
            if is_coach {
                PageState { log }
            }
            if let Some(meeting) = meeting {
                p { dir: "auto", "{meeting}" }
            }
            if let Some(met) = it.met.filter(|_| is_coach) {
                p { class: "soft", {w.s_meet_met_on(&day(met))} }
            }
            if let Some(event) = event {
                ButtonLink { label: w.a_meet_list(), kind: ButtonKind::Plain, icon: Icon::Print, href: Route::SpeedDate { event }.to_string() }
            }
            if let Some(decision) = it.decision.clone() {
                Decided { log, id, decision, by: it.by.clone() }
            } else {
                if is_coach {
                    Steps { log, id, stage: it.stage, meeting: it.meeting.clone() }
                }
                Decide { log, id, candidate: it.candidate.clone(), role: it.role }
            }
            if let Some(job) = it.job {
                Full { job }
            }
            if is_coach && is_open {
                Button { label: w.a_remove(), kind: ButtonKind::Plain, icon: Icon::Trash, onpress: remove }
            }
        }
    }
}

/// What the coach does next.
#[component]
fn Steps(log: TrajectId, id: IntroductionId, stage: Stage, meeting: Option<Meeting>) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let set = move |field| {
        save(session, log, vec![IntroductionEdit::Set(field).of(id)], w.a_saved_here());
    };
    rsx! {
        match stage {
            Stage::ToInform => rsx! {
                BigButton {
                    label: w.s_meet_inform(),
                    icon: Icon::Check,
                    onpress: move |()| set(IntroductionField::Informed(Some(today))),
                }
            },
            Stage::ToMeet => rsx! {
                BigButton {
                    label: w.s_meet_met_today(),
                    kind: ButtonKind::Quiet,
                    icon: Icon::Check,
                    onpress: move |()| set(IntroductionField::Met(Some(today))),
                }
            },
            Stage::ToDecide | Stage::Chosen | Stage::NotChosen => rsx! {},
        }
        PlanMeeting { log, id, meeting }
    }
}

/// What was decided, and the way back.
#[component]
fn Decided(log: TrajectId, id: IntroductionId, decision: Decision, by: String) -> Element {
    let session = use_session();
    let w = session.messages();
    let (label, tone) = if decision.why.is_chosen() {
        (w.a_meet_chosen(), Tone::Done)
    } else {
        (w.a_meet_not_chosen(), Tone::Plain)
    };
    let back = move |()| {
        save(session, log, vec![IntroductionEdit::TakeBack.of(id)], w.a_saved_here());
    };
    rsx! {
        div { class: "cluster", Chip { label, tone, icon: Icon::Check } }
        p { {why(w, decision.why)} }
        if !decision.line.is_empty() {
            p { dir: "auto", "{decision.line}" }
        }
        p { class: "soft", "{by}" }
        Button { label: w.e_meet_back(), kind: ButtonKind::Plain, icon: Icon::Undo, onpress: back }
    }
}
