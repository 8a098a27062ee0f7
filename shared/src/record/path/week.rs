//! A week of somebody's work: which day where, from when to when, as the terms of each place say. What cannot go together is
//! said, never refused.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};

use crate::limits::HOURS_PER_WEEK_MAX;
use crate::record::Traject;
use crate::record::path::terms::{DAY_MINUTES, TermsId, WorkHours, minute_of_day, minutes_between};
use crate::record::preferences::Day;
use crate::time::Period;

/// Work at a place on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shift {
    pub on: NaiveDate,
    pub placement: TermsId,
    pub from: NaiveTime,
    pub until: NaiveTime,
}

/// A week of it, the first shift first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Week {
    pub shifts: Vec<Shift>,
    /// Hours agreed with all places that run in it.
    pub hours: u32,
}

impl Shift {
    /// From its start in minutes since the start of the first day, to its end.
    fn minutes(&self, first: NaiveDate) -> (i64, i64) {
        let midnight = (self.on - first).num_days() * i64::from(DAY_MINUTES);
        let start = midnight + i64::from(minute_of_day(self.from));
        (start, start + i64::from(minutes_between(self.from, self.until)))
    }
}

impl Week {
    /// Whether two shifts share a moment.
    pub fn has_overlap(&self) -> bool {
        let Some(first) = self.shifts.first().map(|it| it.on) else { return false };
        let mut all: Vec<_> = self.shifts.iter().map(|it| it.minutes(first)).collect();
        all.sort_unstable();
        all.windows(2).any(|pair| matches!(pair, [before, after] if after.0 < before.1))
    }

    /// Whether all places together ask more hours than a week of work may have.
    pub fn is_too_long(&self) -> bool {
        self.hours > u32::from(HOURS_PER_WEEK_MAX)
    }
}

fn weekday(day: Day) -> Weekday {
    match day {
        Day::Monday => Weekday::Mon,
        Day::Tuesday => Weekday::Tue,
        Day::Wednesday => Weekday::Wed,
        Day::Thursday => Weekday::Thu,
        Day::Friday => Weekday::Fri,
        Day::Saturday => Weekday::Sat,
        Day::Sunday => Weekday::Sun,
    }
}

impl Traject {
    /// The week that this day is in.
    pub fn week_of(&self, day: NaiveDate) -> Week {
        let monday = day.week(Weekday::Mon).first_day();
        let sunday = monday.checked_add_days(Days::new(6)).unwrap_or(monday);
        let days = Period { from: monday, to: Some(sunday) };
        let mut week = Week::default();
        for (placement, it) in self.visible_placements() {
            let period = *it.period.get();
            if !period.overlaps(&days) {
                continue;
            }
            week.hours += u32::from(*it.hours_per_week.get());
            let hours = self.path().terms.get(&placement).map(|it| it.hours.get().as_slice());
            let shift = |it: &WorkHours| {
                let (from, until) = (it.from, it.until);
                let on = monday.iter_days().take(7).find(|on| on.weekday() == weekday(it.day))?;
                let is_in = period.overlaps(&Period { from: on, to: Some(on) });
                is_in.then_some(Shift { on, placement, from, until })
            };
            week.shifts.extend(hours.into_iter().flatten().filter_map(shift));
        }
        week.shifts.sort_by_key(|it| (it.on, it.from, it.placement));
        week
    }

    /// The work of one day, the first first.
    pub fn shifts_on(&self, day: NaiveDate) -> Vec<Shift> {
        let mut shifts = self.week_of(day).shifts;
        shifts.retain(|it| it.on == day);
        shifts
    }
}
