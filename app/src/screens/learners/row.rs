//! One who learns here, as a line: the name, that they do not come today or when they last heard how it goes, and one button to say so. Knows no list.

use dioxus::prelude::*;
use shared::text::date::capital;

use super::list::Learner;
use crate::parts::{Avatar, ButtonKind, Icon, Row, SmallLink};
use crate::phrases::initials;
use crate::route::Route;
use crate::session::{Session, use_session};

/// When feedback was given last, in words.
pub fn last_feedback(session: Session, learner: &Learner) -> String {
    let w = session.messages();
    let today = session.today();
    let Some(day) = learner.last_feedback else { return w.e_feedback_none().to_owned() };
    match u32::try_from((today - day).num_days()) {
        Ok(days @ 2..) => capital(&w.ago_days(days)),
        Ok(_) | Err(_) => capital(&w.day(day, today)),
    }
}

/// The line. The button is filled where feedback is welcome.
#[component]
pub fn LearnerRow(learner: Learner) -> Element {
    let session = use_session();
    let w = session.messages();
    let is_welcome = learner.is_feedback_welcome(session.today());
    let kind = if is_welcome { ButtonKind::Primary } else { ButtonKind::Quiet };
    let meta = if learner.is_absent {
        w.e_learner_absent().to_owned()
    } else {
        last_feedback(session, &learner)
    };
    let Learner { log, candidate, .. } = learner;
    rsx! {
        Row {
            title: candidate.clone(),
            meta,
            is_low: true,
            leading: rsx! { Avatar { initials: initials(&candidate) } },
            trailing: rsx! {
                SmallLink {
                    label: w.e_feedback_give(),
                    spoken: w.e_feedback_give_to(&candidate),
                    icon: Icon::Star,
                    kind,
                    href: Route::Feedback { log }.to_string(),
                }
            },
            href: Route::Learner { log }.to_string(),
        }
    }
}
