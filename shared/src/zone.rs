//! The wall clock of the Netherlands, for who has no clock of a reader at hand: a server that reminds people, or fills their
//! calendar. The rule of the European Union, since 1996; knows no other zone.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use crate::time::Timestamp;

const WINTER_MINUTES: i32 = 60;
const SUMMER_MINUTES: i32 = 120;
/// Summertime begins and ends at this hour, UTC.
const SWITCH_HOUR: u32 = 1;

/// What a wall clock there shows at that time.
pub fn local(at: Timestamp) -> NaiveDateTime {
    at.local(offset_minutes(at))
}

/// The time at which a wall clock there shows this. In the hour that comes twice: the first; in the one that is left out: as
/// much later as clocks are put forward.
pub fn moment(local: NaiveDateTime) -> Timestamp {
    let at = |minutes: i32| {
        Timestamp(local.and_utc().timestamp_millis()).plus_ms(i64::from(-minutes) * 60_000)
    };
    let in_summer = at(SUMMER_MINUTES);
    if offset_minutes(in_summer) == SUMMER_MINUTES { in_summer } else { at(WINTER_MINUTES) }
}

/// Minutes that clocks there are ahead of UTC.
fn offset_minutes(at: Timestamp) -> i32 {
    let utc = at.local(0);
    let is_summer = switch(utc.year(), 3) <= utc && utc < switch(utc.year(), 10);
    if is_summer { SUMMER_MINUTES } else { WINTER_MINUTES }
}

/// The last Sunday of a month of 31 days, at the hour of the switch.
fn switch(year: i32, month: u32) -> NaiveDateTime {
    let last = NaiveDate::from_ymd_opt(year, month, 31).unwrap_or(NaiveDate::MAX);
    let sunday = last.week(Weekday::Sun).checked_first_day().unwrap_or(last);
    sunday.and_time(NaiveTime::from_hms_opt(SWITCH_HOUR, 0, 0).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wall_clock_is_put_forward_and_back() {
        for (utc, shown) in [
            ("2026-01-15T12:00:00", "2026-01-15T13:00:00"),
            ("2026-07-15T12:00:00", "2026-07-15T14:00:00"),
            ("2026-03-29T00:59:59", "2026-03-29T01:59:59"),
            ("2026-03-29T01:00:00", "2026-03-29T03:00:00"),
            ("2026-10-25T00:59:59", "2026-10-25T02:59:59"),
            ("2026-10-25T01:00:00", "2026-10-25T02:00:00"),
            // The last day of the month is a Sunday itself.
            ("2027-10-31T00:59:00", "2027-10-31T02:59:00"),
            ("2027-10-31T01:00:00", "2027-10-31T02:00:00"),
        ] {
            let at = Timestamp(
                utc.parse::<NaiveDateTime>().expect("a time").and_utc().timestamp_millis(),
            );
            assert_eq!(local(at), shown.parse().expect("a time"), "{utc}");
        }
    }

    #[test]
    fn a_time_on_the_wall_is_one_moment() {
        for (shown, utc) in [
            ("2026-03-28T23:30:00", "2026-03-28T22:30:00"),
            // Left out: there is no such time.
            ("2026-03-29T02:30:00", "2026-03-29T01:30:00"),
            ("2026-03-29T03:00:00", "2026-03-29T01:00:00"),
            // Twice there.
            ("2026-10-25T02:30:00", "2026-10-25T00:30:00"),
            ("2026-10-25T03:00:00", "2026-10-25T02:00:00"),
            ("2026-12-01T09:30:00", "2026-12-01T08:30:00"),
        ] {
            let at = moment(shown.parse().expect("a time")).local(0);
            assert_eq!(at, utc.parse().expect("a time"), "{shown}");
        }
    }
}
