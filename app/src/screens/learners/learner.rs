//! One who learns here. The employer on the floor, with a minute: all that can be recorded of them stands on one screen, each
//! 1 tap away; what came of it stands under it.

use dioxus::prelude::*;
use shared::attention::Day;
use shared::id::TrajectId;
use shared::role::{Permission, Role};
use shared::wire;

use super::list::learner;
use super::records::{Invitation, ToConfirm};
use super::row::last_feedback;
use super::threads::{Scope, ThreadLines, threads};
use crate::format::{call_address, count};
use crate::parts::{
    Button, ButtonKind, ButtonLink, Card, Icon, List, Notice, RoundLink, RoundMark, Row, Screen,
    Tone,
};
use crate::phrases::path::absent_days;
use crate::route::Route;
use crate::screens::comments::Answering;
use crate::screens::flow_on::FlowOns;
use crate::screens::frame::gate::Gate;
use crate::screens::introductions::ToDecide;
use crate::session::use_session;

/// Threads that are drawn at first, and more at each wish.
const SHOWN_STEP: usize = 3;

/// What an employer records of one who learns here.
#[component]
pub fn Learner(log: TrajectId) -> Element {
    rsx! {
        Gate { log, needs: Permission::GiveFeedback, LearnerScreen { log } }
    }
}

#[component]
fn LearnerScreen(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let found = session.ask_traject(log, |traject| {
        let day_of = |at| session.local(at).date();
        let day = Day { today: session.today(), day_of: &day_of };
        let found = learner(log, traject, session.person()?, day);
        let coach = traject.members_in(Role::Coach).next();
        let coach = coach.map(|(_, it)| (it.name.get().clone(), it.phone.get().clone()));
        let has_tasks = traject.main_tasks.values().any(|it| !it.hidden.get());
        let absent = traject.absence_on(day.today);
        let absent = absent.map(|(_, it)| absent_days(w, it.what.days, day.today));
        let unconfirmed = traject.workdays().into_iter().filter(|(_, it)| !it.confirmed.get());
        Some((found, coach, has_tasks, absent, unconfirmed.count()))
    });
    let Some((learner, coach, has_tasks, absent, unconfirmed)) = found.flatten() else {
        return VNode::empty();
    };
    let call = coach.and_then(|(name, phone)| Some((name, call_address(&phone)?)));
    let last = last_feedback(session, &learner);
    let candidate = learner.candidate;
    rsx! {
        Screen {
            title: candidate.clone(),
            over: w.e_learner_over(),
            back: Route::Home {}.to_string(),
            back_label: w.a_back(),
            actions: rsx! {
                if let Some((name, href)) = call {
                    RoundLink { icon: Icon::Call, label: w.a_call_name(&name), href }
                }
            },
            if let Some(days) = absent {
                Notice { text: w.a_absent_of(&days, &candidate), tone: Tone::Sun, icon: Icon::Calendar }
            }
            Card {
                List { label: w.e_learner_record(),
                    Door { icon: Icon::Star, title: w.e_feedback_start(), meta: last, to: Route::Feedback { log } }
                    if unconfirmed > 0 {
                        Door { icon: Icon::Clock, title: w.e_hours_confirm(), meta: w.e_hours_waiting(count(unconfirmed)), to: Route::Workdays { log } }
                    }
                    Door { icon: Icon::Turn, title: w.e_adjustment_propose(), to: Route::NewAdjustment { log } }
                    if has_tasks {
                        Door { icon: Icon::Chart, title: w.a_sample_add(), to: Route::NewSample { log } }
                    }
                    Door { icon: Icon::Eye, title: w.e_goal_rate(&candidate), to: Route::TrajectGoals { log } }
                }
            }
            ToDecide { log }
            FlowOns { log }
            ToConfirm { log }
            Invitation { log }
            CameOf { log }
            Card {
                List { label: w.e_page_title(&candidate),
                    Door { icon: Icon::Info, title: w.e_page_title(&candidate), meta: w.e_page_meta(), to: Route::OwnPage { log } }
                    Door { icon: Icon::Star, title: w.a_idea_title(), meta: w.e_idea_meta(), to: Route::TrajectIdeas { log } }
                }
            }
            ButtonLink {
                label: w.e_learner_more(&candidate),
                kind: ButtonKind::Plain,
                href: Route::TrajectOverview { log }.to_string(),
            }
        }
    }
}

/// One way of recording.
#[component]
fn Door(icon: Icon, title: String, #[props(default)] meta: String, to: Route) -> Element {
    rsx! {
        Row {
            title,
            meta,
            is_low: true,
            leading: rsx! { RoundMark { icon, tone: Tone::Brand } },
            href: to.to_string(),
        }
    }
}

/// What came of what was given about this one.
#[component]
fn CameOf(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let mut shown = use_signal(|| SHOWN_STEP);
    let all = threads(session, Scope::One(log));
    let total = all.len();
    rsx! {
        Card { title: w.e_came_title(),
            if all.is_empty() {
                p { class: "soft", {w.e_came_empty()} }
            }
            for thread in all.into_iter().take(shown()) {
                ThreadLines { key: "{wire::encode(&thread.about)}", label: thread.given.words.clone(), thread: thread.clone() }
                Answering { log, about: thread.about }
            }
            if total > shown() {
                Button { label: w.a_more(), kind: ButtonKind::Plain, onpress: move |()| shown += SHOWN_STEP }
            }
        }
    }
}
