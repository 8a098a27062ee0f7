//! The day turns while the app is open, with or without a network. Knows no screen.

use std::cell::Cell;

use chrono::{NaiveDate, NaiveTime};

use super::{Session, ToDisk};
use crate::platform;

/// Between two looks at the clock, which may be set meanwhile.
const LOOK_MS_MAX: u32 = 60 * 60 * 1_000;

/// What somebody's day begins with, in their own records' words alone; nothing, where there is nothing.
pub type FirstLine = fn(Session) -> Option<String>;

/// The day that is shown.
#[derive(Default)]
pub(super) struct Shown {
    date: Cell<Option<NaiveDate>>,
    /// Said by the screen on which it starts: what that needs comes with its part of the download.
    first_line: Cell<Option<FirstLine>>,
}

/// Turns the day at midnight, for as long as the app runs.
pub(super) async fn follow(session: Session) {
    loop {
        platform::sleep(session.ms_to_midnight().min(LOOK_MS_MAX)).await;
        session.turn_day();
    }
}

impl Session {
    /// Has all screens drawn again if another day has begun since.
    pub(super) fn turn_day(mut self) {
        let today = self.today();
        if self.0.day.date.replace(Some(today)).is_some_and(|before| before != today) {
            self.show();
        }
    }

    /// By what the page greets whoever this is, as long as their app is on its way.
    pub fn greets_with(self, first_line: FirstLine) {
        if self.0.day.first_line.replace(Some(first_line)).is_none() {
            self.to_disk(ToDisk::Write);
        }
    }

    /// Works out anew what the day begins with, if that may be something else than it was.
    pub(super) fn tell_first_line(self) {
        let Some(first_line) = self.0.day.first_line.get() else { return };
        let now = platform::now();
        let may_differ =
            self.0.store.borrow().as_ref().is_some_and(|store| store.may_begin_otherwise(now));
        if !may_differ {
            return;
        }
        let (line, until) = (first_line(self), now.plus_ms(self.ms_to_midnight().into()));
        if let Some(store) = self.0.store.borrow_mut().as_mut() {
            store.begins_with(line, until);
        }
    }

    fn ms_to_midnight(self) -> u32 {
        const DAY_MS: i64 = 24 * 60 * 60 * 1_000;
        let since = self.local(self.now()).time().signed_duration_since(NaiveTime::MIN);
        u32::try_from(DAY_MS - since.num_milliseconds()).unwrap_or(LOOK_MS_MAX)
    }
}
