//! What reaches a person outside the app, as far as they want it: messages while it is closed, their talks in their own calendar.

mod calendar_feed;
mod reminders;

pub use calendar_feed::CalendarFeed;
pub use reminders::Reminders;
