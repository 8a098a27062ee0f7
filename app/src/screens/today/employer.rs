//! Where an employer's day starts: on the floor, ten seconds between two deliveries. What waits, who learns here with one
//! button each, and what came of what was said before. Feedback: 1 tap to it, 5 in all.

use dioxus::prelude::*;
use shared::attention::Day;

use crate::parts::{Avatar, ButtonKind, ButtonLink, Card, Empty, Icon, List, Row, Screen};
use crate::phrases::initials;
use crate::route::Route;
use crate::screens::frame::first_fetch::{FirstFetch, is_first_fetch};
use crate::screens::frame::unsent::Unsent;
use crate::screens::learners::list::learners;
use crate::screens::learners::row::LearnerRow;
use crate::screens::learners::threads::{Scope, ThreadLines, threads};
use crate::screens::news::WaitingCard;
use crate::session::use_session;

/// What came of things, shown here; all of it stands on a screen of its own.
const THREADS_SHOWN: usize = 2;

/// The employer's candidates.
#[component]
pub fn EmployerToday() -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let found = session.ask(|phone| {
        let day_of = |at| session.local(at).date();
        learners(phone, phone.me().person, Day { today, day_of: &day_of })
    });
    let Some(learners) = found else { return rsx! {} };
    let (here, before): (Vec<_>, Vec<_>) = learners.into_iter().partition(|it| it.is_here);
    rsx! {
        Screen { title: w.e_candidates_title(), over: w.long_day(today), actions: rsx! { Unsent {} },
            FirstFetch {}
            WaitingCard {}
            if here.is_empty() && !is_first_fetch(session) {
                Empty { title: w.e_candidates_empty() }
            }
            if !here.is_empty() {
                Card {
                    p { class: "soft", {w.e_learners_column()} }
                    List { label: w.e_candidates_title(),
                        for learner in here {
                            LearnerRow { key: "{learner.log}", learner }
                        }
                    }
                }
            }
            CameOfIt {}
            if !before.is_empty() {
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
                ThreadLines { key: "{thread.about:?}", label: thread.given.words.clone(), thread: thread.clone() }
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
