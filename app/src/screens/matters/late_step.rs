//! A step past its day: it is done, or it gets another day. Knows no other matter.

use dioxus::prelude::*;
use shared::id::TrajectId;
use shared::record::Edit;
use shared::record::step::{Status, StepId};

use super::settling::{a_week_later, mark};
use crate::forms::saving::{Saved, save};
use crate::navigator::navigator;
use crate::parts::{BigButton, ButtonKind, Icon};
use crate::route::Route;
use crate::session::use_session;

/// The two ways on.
#[component]
pub fn LateStep(log: TrajectId, step: StepId) -> Element {
    let session = use_session();
    let w = session.messages();
    let submit = move |edit: Option<Edit>| {
        let Some(edit) = edit else { return };
        if save(session, log, vec![edit], w.s_matter_solved_said()) == Saved::Yes {
            navigator().replace(Route::Home {});
        }
    };
    let done = move |()| submit(Some(mark(session, step, Status::Done)));
    let later = move |()| {
        let today = session.today();
        let moved = session
            .ask_traject(log, |it| a_week_later(step, it.steps.get(&step)?, today))
            .flatten();
        submit(moved);
    };
    rsx! {
        BigButton { label: w.s_matter_step_done(), icon: Icon::Check, onpress: done }
        BigButton {
            label: w.s_matter_step_later(),
            kind: ButtonKind::Quiet,
            icon: Icon::Calendar,
            onpress: later,
        }
    }
}
