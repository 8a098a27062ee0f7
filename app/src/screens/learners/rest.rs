//! What stands further down an employer's day: what others did with what they gave, and who learned here before.

use dioxus::prelude::*;
use shared::wire;

use super::list::own_learners;
use super::threads::{Scope, ThreadLines, threads};
use crate::parts::{Avatar, ButtonKind, ButtonLink, Card, Icon, List, Row};
use crate::phrases::initials;
use crate::route::Route;
use crate::screens::explained::ToExplained;
use crate::session::use_session;

/// What came of things, shown here; all of it stands on a screen of its own.
const THREADS_SHOWN: usize = 2;

/// Each only where there is something on it.
#[component]
pub fn RestOfWork() -> Element {
    rsx! {
        ToExplained {}
        CameOfIt {}
        Before {}
    }
}

/// Those who learned here and went on.
#[component]
fn Before() -> Element {
    let session = use_session();
    let w = session.messages();
    let all = own_learners(session).unwrap_or_default();
    let before: Vec<_> = all.into_iter().filter(|it| !it.is_here).collect();
    if before.is_empty() {
        return VNode::empty();
    }
    rsx! {
        Card { title: w.e_candidates_before(),
            List { label: w.e_candidates_before(),
                for learner in before {
                    Row {
                        key: "{learner.log}",
                        title: learner.candidate.clone(),
                        meta: learner.job,
                        is_low: true,
                        leading: rsx! { Avatar { initials: initials(&learner.candidate) } },
                        href: Route::Learner { log: learner.log }.to_string(),
                    }
                }
            }
        }
    }
}

/// What others did last with what this employer gave; nothing before anybody did.
#[component]
fn CameOfIt() -> Element {
    let session = use_session();
    let w = session.messages();
    let all = threads(session, Scope::All);
    if all.iter().all(|it| it.deeds.is_empty()) {
        return VNode::empty();
    }
    let answered = all.into_iter().filter(|it| !it.deeds.is_empty());
    rsx! {
        Card { title: w.e_came_title(),
            for thread in answered.take(THREADS_SHOWN) {
                ThreadLines { key: "{wire::encode(&thread.about)}", label: thread.given.words.clone(), thread: thread.clone() }
            }
            ButtonLink {
                label: w.e_came_all(),
                kind: ButtonKind::Plain,
                icon: Icon::Forward,
                href: Route::FollowUps {}.to_string(),
            }
        }
    }
}
