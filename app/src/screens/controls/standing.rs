//! How a step stands, as its round mark: how that looks, what a press makes of it, and what is said back. Knows no record.

use shared::record::step::Status;
use shared::text::Messages;

use crate::parts::TickState;

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
