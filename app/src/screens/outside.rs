//! What reaches a person outside the app, as far as they want it: messages while it is closed, their talks in
//! their own calendar, its place on their phone.

mod calendar_feed;
mod install;
mod install_steps;
mod reminders;

pub use calendar_feed::CalendarFeed;
pub use install::{InstallCard, InstallHint};
pub use reminders::Reminders;
