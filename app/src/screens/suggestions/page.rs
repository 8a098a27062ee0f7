//! The ideas in one traject. The candidate or the employer, when something could be better: 2 taps, a line, "Versturen"; the answer
//! stands under it. The coach answers here what needs no office.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::role::Role;

use super::said::SaidIdeas;
use super::writing::Writing;
use crate::parts::Screen;
use crate::route::Route;
use crate::screens::controls::listen::Listen;
use crate::screens::frame::absent::Absent;
use crate::screens::frame::unsent::Unsent;
use crate::session::use_session;

/// The page.
#[component]
pub fn TrajectIdeas(log: TrajectId) -> Element {
    let session = use_session();
    let w = session.messages();
    let person = session.person();
    let Some(role) = session.ask_traject(log, |it| it.role(person?)).flatten() else {
        return rsx! {
            Absent {}
        };
    };
    let back = match role {
        Role::Candidate => Route::Me {},
        Role::Employer => Route::Learner { log },
        Role::Coach | Role::Manager => Route::Messages { log },
    };
    rsx! {
        Screen {
            title: w.a_idea_title(),
            back: back.to_string(),
            back_label: w.a_back(),
            actions: rsx! { Unsent {} Listen {} },
            Writing { log }
            SaidIdeas { log }
        }
    }
}
