//! The day turns while the app is open, with or without a network. Knows no screen.

use chrono::NaiveTime;

use super::Session;
use crate::platform;

/// Between two looks at the clock, which may be set meanwhile.
const LOOK_MS_MAX: u32 = 60 * 60 * 1_000;

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
        if self.0.day.replace(Some(today)).is_some_and(|before| before != today) {
            self.show();
        }
    }

    fn ms_to_midnight(self) -> u32 {
        const DAY_MS: i64 = 24 * 60 * 60 * 1_000;
        let since = self.local(self.now()).time().signed_duration_since(NaiveTime::MIN);
        u32::try_from(DAY_MS - since.num_milliseconds()).unwrap_or(LOOK_MS_MAX)
    }
}
