//! The plan the candidate works on now, and what stands in its place where there is none. Knows no screen.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::sync::phone::Phone;

use super::first_fetch::is_first_fetch;
use super::unsent::Unsent;
use crate::parts::{Empty, Icon, Notice, Screen, Skeleton};
use crate::screens::controls::listen::Listen;
use crate::session::{Session, use_session};

/// The candidate's current traject.
pub fn current_log(session: Session) -> Option<TrajectId> {
    session.ask(current).flatten()
}

fn current(phone: &Phone) -> Option<TrajectId> {
    let trajects = phone.trajects().map(|(log, _, traject)| (log, traject));
    Traject::current(phone.me().person, trajects).map(|(log, _)| log)
}

/// A screen without a plan: it is on its way or out of reach, or none is theirs any more.
#[component]
pub fn NoPlan(title: String) -> Element {
    let session = use_session();
    let w = session.messages();
    rsx! {
        Screen { title, actions: rsx! { Unsent {} Listen {} },
            if !is_first_fetch(session) {
                Empty { title: w.a_nothing_title(), text: w.a_nothing_text() }
            } else if session.link().is_away() {
                Notice { text: w.a_server_away(), icon: Icon::Sync }
            } else {
                Skeleton { label: w.a_enter_fetching() }
            }
        }
    }
}
