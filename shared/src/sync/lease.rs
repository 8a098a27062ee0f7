//! The lease: how long a phone may be away from its server before it locks. Knows no clock: the device's time comes in,
//! and may be wrong.
//!
//! No date is compared with another, because a clock can be a year off, and can be turned. What counts is how far the clock
//! moves, in either direction, from one look to the next: turning it back buys no time, and each start costs a little,
//! so that a clock that is turned back before every start runs out as well. Whoever loses by that loses no word: a lock
//! keeps what is unsent, and the next answer of the server takes it off.

use crate::sync::device_key::DeviceKey;
use crate::sync::message::Terms;
use crate::time::Timestamp;
use crate::wire;

/// Days a phone may be away, where an office says nothing else.
pub const DAYS_DEFAULT: u32 = 14;

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;
/// What a start costs at least, and what has to pass before it is worth a write.
const STEP_MS: i64 = 15 * 60 * 1_000;

/// When a phone looks at its clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockCheck {
    /// The app was opened.
    Start,
    /// It runs on.
    Meanwhile,
}

/// What a phone keeps of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lease {
    days: u32,
    /// How far the clock moved since the server answered last, up to `seen`.
    spent_ms: i64,
    /// What the clock showed at the last look.
    seen: Timestamp,
    pub(crate) key: Option<DeviceKey>,
}

wire::record!(Lease { days, spent_ms, seen, key?, .. });

impl Lease {
    /// The server answered: all of it is there again. A server that tells nothing of leases gives one without an end.
    pub(crate) fn renew(
        before: Option<Self>,
        terms: Option<Terms>,
        now: Timestamp,
    ) -> Option<Self> {
        let Terms { days, key, .. } = terms?;
        let key = key.or_else(|| before?.key);
        Some(Self { days, spent_ms: 0, seen: now, key })
    }

    /// Whether this phone was away too long.
    pub(crate) fn is_over(&self, now: Timestamp) -> bool {
        self.moved_ms(now) > self.left_ms()
    }

    /// How far the clock may move from what it showed last before that is too long.
    pub(crate) fn left_ms(&self) -> i64 {
        i64::from(self.days) * DAY_MS - self.spent_ms
    }

    /// What the clock showed at the last look.
    pub(crate) fn seen(&self) -> Timestamp {
        self.seen
    }

    /// Looks at the clock. Says whether that is worth a write.
    pub(crate) fn spend(&mut self, check: ClockCheck, now: Timestamp) -> bool {
        let moved_ms = self.moved_ms(now);
        let cost_ms = match check {
            ClockCheck::Start => moved_ms.max(STEP_MS),
            ClockCheck::Meanwhile if moved_ms < STEP_MS => return false,
            ClockCheck::Meanwhile => moved_ms,
        };
        self.spent_ms = self.spent_ms.saturating_add(cost_ms);
        self.seen = now;
        true
    }

    fn moved_ms(&self, now: Timestamp) -> i64 {
        now.0.saturating_sub(self.seen.0).saturating_abs()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sync::device_key::Key;

    const HOUR_MS: i64 = 60 * 60 * 1_000;

    /// Looks at each of these hours of a lease of two days, which began at hour 1000; then, whether it is over.
    fn check(looks: &[(ClockCheck, i64)], is_over: bool) {
        let at = |hour: i64| Timestamp(hour * HOUR_MS);
        let terms = Some(Terms { days: 2, key: None, older: Vec::new() });
        let mut lease = Lease::renew(None, terms, at(1_000)).expect("terms");
        let mut now = at(1_000);
        for (check, hour) in looks {
            now = at(*hour);
            lease.spend(*check, now);
        }
        assert_eq!(lease.is_over(now), is_over, "{looks:?}");
    }

    #[test]
    fn it_ends_however_the_clock_is_turned() {
        use ClockCheck::{Meanwhile, Start};
        check(&[], false);
        check(&[(Start, 1_047)], false);
        check(&[(Start, 1_049)], true);
        check(&[(Meanwhile, 1_024), (Meanwhile, 1_047)], false);
        check(&[(Meanwhile, 1_024), (Meanwhile, 1_049)], true);
        // A year ahead, a year behind.
        check(&[(Start, 9_760)], true);
        check(&[(Start, -7_760)], true);
        // A day on, and back again: that is two.
        check(&[(Start, 1_024), (Start, 1_000), (Start, 1_001)], true);
        // Turned back before every start.
        check(&[(Start, 1_000); 192], false);
        check(&[(Start, 1_000); 193], true);
    }

    #[test]
    fn an_answer_renews_it_and_keeps_the_key() {
        let device = crate::id::Id::from_random([1; 16]);
        let key = |byte| DeviceKey { device, key: Key::of([byte; 32]), id: None };
        let terms = |key| Some(Terms { days: 2, key, older: Vec::new() });
        let first = Lease::renew(None, terms(Some(key(7))), Timestamp(0)).expect("terms");
        let later = Timestamp(1_000 * HOUR_MS);
        assert!(first.is_over(later));
        let again = Lease::renew(Some(first), terms(None), later).expect("terms");
        assert!(!again.is_over(later));
        assert_eq!(again.key, Some(key(7)));
        let other = Lease::renew(Some(again), terms(Some(key(8))), later).expect("terms");
        assert_eq!(other.key, Some(key(8)), "and takes another where one is told");
        assert_eq!(Lease::renew(None, None, later), None, "an older server tells of none");
    }
}
