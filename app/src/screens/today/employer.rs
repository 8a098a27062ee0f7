//! Where an employer's day starts: on the floor, ten seconds between two deliveries. What waits, who learns here with one
//! button each, and what came of what was said before. Feedback: 1 tap to it, 5 in all.

use dioxus::prelude::*;

use crate::parts::{Card, Empty, List, Screen};
use crate::screens::frame::first_fetch::{FirstFetch, is_first_fetch};
use crate::screens::frame::unsent::Unsent;
use crate::screens::learners::list::own_learners;
use crate::screens::learners::row::LearnerRow;
use crate::screens::news::WaitingCard;
use crate::session::use_session;

/// The employer's candidates; `rest` stands under them.
#[component]
pub fn EmployerToday(rest: Element) -> Element {
    let session = use_session();
    let w = session.messages();
    let today = session.today();
    let Some(learners) = own_learners(session) else { return rsx! {} };
    let here: Vec<_> = learners.into_iter().filter(|it| it.is_here).collect();
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
            {rest}
        }
    }
}
