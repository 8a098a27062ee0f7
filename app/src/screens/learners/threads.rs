//! Wat kwam ervan: what an employer gave, and under it what others did with it. Knows no screen.

use std::cmp::Reverse;

use dioxus::prelude::*;
use shared::follow_up::follow_ups;
use shared::id::TrajectId;

pub use super::words::Thread;
use super::words::{Line, thread};
use crate::parts::{List, RoundMark, Row};
use crate::session::Session;

/// Of which trajecten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    All,
    One(TrajectId),
}

/// All that this person gave: where something happened last first.
pub fn threads(session: Session, scope: Scope) -> Vec<Thread> {
    let found = session.ask(|phone| {
        let me = phone.me().person;
        let is_asked = |log| match scope {
            Scope::All => true,
            Scope::One(one) => one == log,
        };
        let mut found = Vec::new();
        for (log, _, traject) in phone.trajects().filter(|(log, ..)| is_asked(*log)) {
            let own = follow_ups(traject, me);
            found.extend(own.iter().filter_map(|it| thread(session, log, traject, it)));
        }
        found.sort_by_key(|it| Reverse(it.last.order()));
        found
    });
    found.unwrap_or_default()
}

/// One of them as lines under each other.
#[component]
pub fn ThreadLines(label: String, thread: Thread) -> Element {
    let Thread { given, deeds, leads_to, .. } = thread;
    rsx! {
        List { label,
            ThreadLine { line: given, href: leads_to.map(|route| route.to_string()) }
            for (place , line) in deeds.into_iter().enumerate() {
                ThreadLine { key: "{place}", line }
            }
        }
    }
}

#[component]
fn ThreadLine(line: Line, href: Option<String>) -> Element {
    let Line { icon, tone, words, by } = line;
    rsx! {
        Row { title: words, meta: by, is_low: true, leading: rsx! { RoundMark { icon, tone } }, href }
    }
}
