//! The plan the candidate works on now, and what stands in its place where there is none. Knows no screen.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::role::Role;
use shared::sync::phone::Phone;
use shared::time::Timestamp;

use super::unsent::Unsent;
use crate::parts::{Empty, Icon, Notice, Screen, Skeleton};
use crate::session::{Link, Session, use_session};

/// The candidate's current traject: the latest that runs, else the latest.
pub fn current_log(session: Session) -> Option<TrajectId> {
    session.ask(latest).flatten()
}

fn latest(phone: &Phone) -> Option<TrajectId> {
    let me = phone.me().person;
    let own = phone.trajects().filter(|(_, _, it)| it.role(me) == Some(Role::Candidate));
    own.max_by_key(|(_, _, traject)| order(traject)).map(|(log, ..)| log)
}

/// What runs comes after what ended, and later after earlier.
fn order(traject: &Traject) -> (bool, Option<Timestamp>) {
    let opened = traject.outline.as_ref().map(|outline| outline.by.at);
    (traject.closing.outcome().is_none(), opened)
}

/// A screen without a plan: it is on its way or out of reach, or none is theirs any more.
#[component]
pub fn NoPlan(title: String) -> Element {
    let session = use_session();
    let w = session.messages();
    let was_fetched = session.ask(|phone| phone.me().last_round.is_some()).unwrap_or(false);
    let out_of_reach = match session.link() {
        Link::Unknown | Link::Asking => false,
        Link::Reached
        | Link::Unreachable
        | Link::SignedOut
        | Link::ShutOut
        | Link::OtherVersion => true,
    };
    rsx! {
        Screen { title, actions: rsx! { Unsent {} },
            if was_fetched {
                Empty { title: w.a_nothing_title(), text: w.a_nothing_text() }
            } else if out_of_reach {
                Notice { text: w.a_server_away(), icon: Icon::Sync }
            } else {
                Skeleton { label: w.a_enter_fetching() }
            }
        }
    }
}
