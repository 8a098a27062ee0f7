//! Saying how a step stands: one tap, said back warmly, with a way back. Knows no screen.

use shared::id::TrajectId;
use shared::record::step::{Status, StepEdit, StepId};
use shared::record::{At, Edit};
use shared::text::Messages;

use crate::forms::saving::{Saved, save};
use crate::parts::TickState;
use crate::session::Session;

/// Says how a step stands now.
pub fn mark(session: Session, log: TrajectId, step: StepId, status: Status) -> Saved {
    let toast = said(session.messages(), status);
    let edit = Edit::Step(At(step, StepEdit::Mark(session.new_id(), status)));
    save(session, log, vec![edit], &toast)
}

/// What is said back once it stands so.
pub fn said(w: Messages, status: Status) -> String {
    match status {
        Status::Done => [w.c_today_done_warm(), w.c_today_done_text()].join(" "),
        Status::ToDo => w.c_step_open_again().to_owned(),
        Status::Doing => w.c_step_started().to_owned(),
        Status::NeedsHelp => w.c_step_help_thanks().to_owned(),
    }
}

/// The round mark of a step that stands so.
pub fn tick(status: Status) -> TickState {
    match status {
        Status::ToDo => TickState::Open,
        Status::Doing => TickState::Started,
        Status::Done => TickState::Done,
        Status::NeedsHelp => TickState::Help,
    }
}

/// How a step stands after its round mark is pressed.
pub fn after_press(status: Status) -> Status {
    match status {
        Status::ToDo | Status::Doing | Status::NeedsHelp => Status::Done,
        Status::Done => Status::ToDo,
    }
}
