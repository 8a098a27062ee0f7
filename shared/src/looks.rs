//! Who looked at a traject, and on which days: kept for its candidate to read. A phone tells of it beside its rounds, also of days
//! on which it had no network. Of no day more than that it was so.

use chrono::{Days, NaiveDate};

use crate::id::LogId;
use crate::role::Role;
use crate::wire;

/// Somebody looked at this traject on this day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Look {
    pub log: LogId,
    pub on: NaiveDate,
}

wire::record!(Look { log, on, .. });

/// What a phone tells at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looks {
    pub looks: Vec<Look>,
}

wire::record!(Looks { looks, .. });

/// How many are told at once, at most.
pub const LOOKS_MAX: usize = 400;
/// For how long they are kept.
const KEPT_DAYS: u64 = 365;

impl Look {
    /// The first day that is still kept. A phone that was away for longer tells of nothing before.
    pub fn kept_since(today: NaiveDate) -> NaiveDate {
        today.checked_sub_days(Days::new(KEPT_DAYS)).unwrap_or(NaiveDate::MIN)
    }

    /// Whether it can be meant: of a day that is kept, or of one that has begun somewhere already.
    pub fn is_sensible(&self, today: NaiveDate) -> bool {
        let tomorrow = today.succ_opt().unwrap_or(today);
        (Self::kept_since(today)..=tomorrow).contains(&self.on)
    }
}

/// One who looked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looker {
    /// As they are called in the traject.
    pub name: String,
    /// What they are there, or were.
    pub role: Role,
    /// The last first.
    pub days: Vec<NaiveDate>,
}

wire::record!(Looker { name, role, days, .. });

/// Who looked, who did so last first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lookers {
    pub lookers: Vec<Looker>,
}

wire::record!(Lookers { lookers, .. });

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_is_of_a_day_that_is_kept_or_just_begun() {
        let today: NaiveDate = "2026-11-30".parse().unwrap();
        for (on, is_sensible) in [
            ("2025-11-29", false),
            ("2025-11-30", true),
            ("2026-11-30", true),
            ("2026-12-01", true),
            ("2026-12-02", false),
        ] {
            let look = Look { log: LogId::from_random([1; 16]), on: on.parse().unwrap() };
            assert_eq!(look.is_sensible(today), is_sensible, "{on}");
        }
    }
}
