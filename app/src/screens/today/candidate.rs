//! Vandaag: one thing to do, where one stands, what comes, and how it goes.
//!
//! The candidate opens this on the bus or in the hall. A step done: one tap. How it goes: two.

mod coach;
mod coaching;
mod ending;
pub mod how;
mod line;
mod next_step;
mod path;
mod talk;

use dioxus::prelude::*;
use shared::record::Traject;
use shared::record::outcome::Outcome;

use crate::parts::{Screen, Wave};
use crate::screens::controls::listen::Listen;
use crate::screens::explained::ToExplained;
use crate::screens::frame::current::{NoPlan, current_log};
use crate::screens::frame::unsent::Unsent;
use crate::screens::good_news::GoodNews;
use crate::screens::group::NextOfGroup;
use crate::screens::news::NewCard;
use crate::screens::outside::InstallHint;
use crate::screens::reached::GoalReached;
use crate::screens::steps::step_line::StepLine;
use crate::screens::workdays::WorkCard;
use crate::session::use_session;
use coach::CoachCard;
use coaching::CoachingCard;
use ending::EndingCard;
use how::HowCard;
use line::LineCard;
use next_step::NextStepCard;
use path::PathCard;
use talk::TalkCard;

fn ending(traject: &Traject) -> Option<Outcome> {
    traject.closing.outcome().cloned()
}

/// The candidate's first screen.
#[component]
pub fn CandidateToday(
    /// What stands further down.
    rest: Element,
) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let name = session.me().map(|me| me.name).unwrap_or_default();
    let first_name = name.split_whitespace().next().unwrap_or_default();
    let hello = w.c_today_hello(first_name);
    let Some(log) = current_log(session) else {
        return rsx! {
            NoPlan { title: hello }
        };
    };
    let ending = session.ask_traject(log, ending).flatten();
    let next = session.ask_traject(log, |traject| traject.next_step().map(StepLine::of)).flatten();
    let header = rsx! {
        Wave {
            title: hello,
            over: w.long_day(today),
            actions: rsx! { Listen {} },
            Unsent {}
        }
    };
    rsx! {
        Screen { header,
            NewCard {}
            LineCard { log }
            if let Some(outcome) = ending {
                EndingCard { outcome }
            } else {
                NextStepCard { log, next }
            }
            PathCard { log }
            {rest}
        }
    }
}

/// What stands further down: the next talk, work, how it goes, the coach. It comes with a later part.
#[component]
pub fn RestOfDay() -> Element {
    let session = use_session();
    let Some(log) = current_log(session) else { return VNode::empty() };
    let is_over = session.ask_traject(log, ending).flatten().is_some();
    rsx! {
        ToExplained {}
        GoalReached { log }
        if !is_over {
            NextOfGroup { log }
            TalkCard { log }
            WorkCard { log }
            HowCard { log }
        }
        GoodNews {}
        CoachCard { log }
        if !is_over {
            CoachingCard { log }
        }
        InstallHint {}
    }
}
