//! Which date a day of a fixture is. Knows no events; the clock comes in.

use chrono::{Datelike, Days as Span, NaiveDate, TimeDelta, Weekday};
use shared::time::{Period, Timestamp};

use super::day::Day;

/// The calendar of one traject.
#[derive(Debug, Clone, Copy)]
pub(super) struct Days {
    zero: NaiveDate,
    counted_from: CountedFrom,
    utc_offset_minutes: i32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum CountedFrom {
    Start,
    Today,
}

impl Days {
    /// Days from a start, or from the day it is at `now`.
    pub(super) fn new(start: Option<NaiveDate>, now: Timestamp, utc_offset_minutes: i32) -> Self {
        let today = now.local(utc_offset_minutes).date();
        let counted_from = start.map_or(CountedFrom::Today, |_| CountedFrom::Start);
        Self { zero: start.unwrap_or(today), counted_from, utc_offset_minutes }
    }

    /// The date, weekends included.
    pub(super) fn exact(&self, day: Day) -> NaiveDate {
        let span = Span::new(u64::from(day.unsigned_abs()));
        let date = if day < 0 {
            self.zero.checked_sub_days(span)
        } else {
            self.zero.checked_add_days(span)
        };
        date.unwrap_or(self.zero)
    }

    /// The date on which people work: what would fall in a weekend moves away from today.
    /// Today itself stays, so that there is always something to do in the demo.
    pub(super) fn working(&self, day: Day) -> NaiveDate {
        let date = self.exact(day);
        let is_ahead = self.counted_from == CountedFrom::Today && day > 0;
        let (back, ahead) = match date.weekday() {
            Weekday::Sat => (1, 2),
            Weekday::Sun => (2, 1),
            Weekday::Mon | Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri => (0, 0),
        };
        let moved = match day {
            0 => Some(date),
            _ if is_ahead => date.checked_add_days(Span::new(ahead)),
            _ => date.checked_sub_days(Span::new(back)),
        };
        moved.unwrap_or(date)
    }

    /// From one day to another.
    pub(super) fn period(&self, from: Day, to: Day) -> Period {
        Period { from: self.working(from), to: Some(self.working(to)) }
    }

    /// A minute of a date.
    pub(super) fn moment(&self, date: NaiveDate, minute: u32) -> Timestamp {
        let midnight = date.and_time(chrono::NaiveTime::MIN);
        let local = midnight + TimeDelta::minutes(i64::from(minute));
        let ahead_ms = i64::from(self.utc_offset_minutes) * 60_000;
        Timestamp(local.and_utc().timestamp_millis() - ahead_ms)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(day: Day, start: Option<&str>, expect: &str) {
        let start = start.map(|start| start.parse().expect("a date"));
        // Friday 6 March 2026, 8.00 uur in Amsterdam.
        let days = Days::new(start, Timestamp(1_772_780_400_000), 60);
        assert_eq!(days.working(day).to_string(), expect, "day {day} from {start:?}");
    }

    #[test]
    fn people_work_from_monday_to_friday() {
        check(0, None, "2026-03-06");
        check(1, None, "2026-03-09");
        check(-5, None, "2026-02-27");
        check(-6, None, "2026-02-27");
        check(5, Some("2018-01-15"), "2018-01-19");
        check(6, Some("2018-01-15"), "2018-01-19");
    }
}
