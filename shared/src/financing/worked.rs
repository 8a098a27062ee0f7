//! Hours that were worked beside those that were planned. Knows no subsidy.

use chrono::NaiveDate;

use crate::record::Traject;
use crate::record::path::funding::{Funding, Wage};

/// The hours of a place up to a day, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Worked {
    pub planned: u32,
    /// Worked, and confirmed by the employer.
    pub confirmed: u32,
    /// Worked, and not confirmed yet.
    pub waiting: u32,
}

/// Days of a week, and its weeks and months in a year: an hour of a month's wage is worked out by them.
const WEEK_DAYS: u64 = 7;
const YEAR_MONTHS: u64 = 12;
const YEAR_WEEKS: u64 = 52;
const HOUR_MINUTES: u64 = 60;

impl Worked {
    /// The hours of a funding's place within its period, as far as it has come.
    pub fn until(traject: &Traject, funding: &Funding, today: NaiveDate) -> Self {
        let last = today.min(funding.until);
        let days = (last - funding.from).num_days() + 1;
        let week = u64::from(funding.hours_per_week) * HOUR_MINUTES;
        let planned = u64::try_from(days).unwrap_or(0) * week;
        let planned =
            u32::try_from((planned * 2 + WEEK_DAYS) / (WEEK_DAYS * 2)).unwrap_or(u32::MAX);
        let mut worked = Self { planned, ..Self::default() };
        for (_, day) in traject.workdays() {
            if day.placement == funding.placement && (funding.from..=last).contains(&day.on) {
                let minutes = u32::from(*day.minutes.get());
                let sum =
                    if *day.confirmed.get() { &mut worked.confirmed } else { &mut worked.waiting };
                *sum = sum.saturating_add(minutes);
            }
        }
        worked
    }

    /// The wage of the hours that were confirmed, in eurocents; half a cent counts as a whole one.
    pub fn confirmed_cents(&self, funding: &Funding) -> u64 {
        let minutes = u64::from(self.confirmed);
        let (cents, by) = match funding.wage {
            Wage::Unpaid => return 0,
            Wage::Hour(cents) => (u64::from(cents) * minutes, HOUR_MINUTES),
            Wage::Month(cents) => {
                let year_hours = u64::from(funding.hours_per_week.max(1)) * YEAR_WEEKS;
                (u64::from(cents) * YEAR_MONTHS * minutes, year_hours * HOUR_MINUTES)
            }
        };
        (cents * 2 + by) / (by * 2)
    }
}
