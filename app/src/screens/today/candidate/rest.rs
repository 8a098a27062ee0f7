//! What stands further down a candidate's day: the next talk, how it goes, the coach. It comes with a later part.

use dioxus::prelude::*;

use super::coach::CoachCard;
use super::ending;
use super::how::HowCard;
use super::talk::TalkCard;
use crate::screens::frame::current::current_log;
use crate::session::use_session;

/// The cards below the path.
#[component]
pub fn RestOfDay() -> Element {
    let session = use_session();
    let Some(log) = current_log(session) else { return VNode::empty() };
    let is_over = session.ask_traject(log, ending).flatten().is_some();
    rsx! {
        if !is_over {
            TalkCard { log }
            HowCard { log }
        }
        CoachCard { log }
    }
}
