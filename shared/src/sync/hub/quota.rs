//! How much may be stored: in a log, by one person in it, and by one person on a day. In bytes as they are stored, so that
//! neither many small changes nor a few large ones get further. Knows no store: what is used comes in.

use crate::limits::{CHANGE_BYTES, DAY_BYTES_MAX, LOG_BYTES_MAX, LOG_BYTES_OF_ONE_MAX};
use crate::refusal::Refusal;
use crate::time::Timestamp;
use crate::wire::Raw;

/// What is stored already, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Usage {
    /// In this log, by everyone.
    pub log: u64,
    /// In this log, by this person.
    pub person: u64,
    /// By this person in all logs, on this day: what was declined and is remembered counts, too.
    pub day: u64,
}

impl Usage {
    /// Whether so many bytes more may be stored.
    pub(super) fn check(&self, bytes: u64) -> Result<(), Refusal> {
        let has_room = |used: u64, bytes_max: u64| used.saturating_add(bytes) <= bytes_max;
        if !has_room(self.log, LOG_BYTES_MAX) || !has_room(self.person, LOG_BYTES_OF_ONE_MAX) {
            return Err(Refusal::LogFull);
        }
        if has_room(self.day, DAY_BYTES_MAX) { Ok(()) } else { Err(Refusal::DayFull) }
    }

    /// Whether it may be remembered that something was declined.
    pub(super) fn has_room_for_refusal(&self) -> bool {
        self.day.saturating_add(CHANGE_BYTES) <= DAY_BYTES_MAX
    }
}

/// What an edit takes when it is stored as a change.
pub fn stored_bytes(edit: &Raw) -> u64 {
    CHANGE_BYTES.saturating_add(u64::try_from(edit.get().len()).unwrap_or(u64::MAX))
}

/// The day a time is of, since 1970, by the server's clock in UTC.
pub fn day(now: Timestamp) -> i64 {
    now.0.div_euclid(24 * 60 * 60 * 1_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(log: u64, person: u64, day: u64, bytes: u64, expected: Result<(), Refusal>) {
        assert_eq!(Usage { log, person, day }.check(bytes), expected, "{log} {person} {day}");
    }

    #[test]
    fn each_quota_ends_at_its_last_byte() {
        check(0, 0, 0, 300, Ok(()));
        check(LOG_BYTES_MAX - 300, 0, 0, 300, Ok(()));
        check(LOG_BYTES_MAX - 299, 0, 0, 300, Err(Refusal::LogFull));
        check(0, LOG_BYTES_OF_ONE_MAX - 300, 0, 300, Ok(()));
        check(0, LOG_BYTES_OF_ONE_MAX - 299, 0, 300, Err(Refusal::LogFull));
        check(0, 0, DAY_BYTES_MAX - 300, 300, Ok(()));
        check(0, 0, DAY_BYTES_MAX - 299, 300, Err(Refusal::DayFull));
        check(u64::MAX, u64::MAX, u64::MAX, u64::MAX, Err(Refusal::LogFull));
    }
}
