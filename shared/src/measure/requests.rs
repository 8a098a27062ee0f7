//! What candidates ask about what is held of them (GDPR, articles 16, 18 and 21): how much of it was answered within a month, as
//! article 12 (3) has it. Knows neither words nor screen.

use chrono::{Months, NaiveDate};

use crate::record::Traject;
use crate::record::point::Point;
use crate::time::Timestamp;
use crate::wire::{self, IsEmpty};

/// One that stands, by the days on which it was asked and answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Request {
    pub asked: NaiveDate,
    pub answered: Option<NaiveDate>,
}

wire::record!(Request { asked, answered? });

/// How many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Requests {
    pub asked: u32,
    /// Answered within a month.
    pub in_time: u32,
    pub late: u32,
    /// Not answered, and a month has not gone by.
    pub waiting: u32,
    pub overdue: u32,
}

wire::record!(Requests { asked, in_time, late, waiting, overdue, .. });

impl IsEmpty for Requests {
    fn is_empty(&self) -> bool {
        self.asked == 0
    }
}

impl Request {
    /// Of a traject, those that were not taken back.
    pub fn of(traject: &Traject) -> Vec<Self> {
        let asked = traject.points.values();
        let standing = asked.filter(|it| it.purpose.awaits_answer() && !it.hidden.get());
        standing.map(Self::of_point).collect()
    }

    /// Words answer it, and so does that somebody took it as settled: whichever came first.
    fn of_point(point: &Point) -> Self {
        let day = |at: Timestamp| at.local(0).date();
        let words = (!point.answer.get().is_empty()).then(|| point.answer.shown().by.at);
        let settled = point.settled.get().then(|| point.settled.shown().by.at);
        let answered = words.into_iter().chain(settled).min();
        Self { asked: day(point.by.at), answered: answered.map(day) }
    }
}

impl Requests {
    /// Counts them, as they stand on a day.
    pub fn count<'a>(all: impl IntoIterator<Item = &'a Request>, today: NaiveDate) -> Self {
        let mut counted = Self::default();
        for Request { asked, answered } in all {
            counted.asked += 1;
            let due = asked.checked_add_months(Months::new(1)).unwrap_or(*asked);
            let is_in_time = answered.unwrap_or(today) <= due;
            *match (answered, is_in_time) {
                (Some(_), true) => &mut counted.in_time,
                (Some(_), false) => &mut counted.late,
                (None, true) => &mut counted.waiting,
                (None, false) => &mut counted.overdue,
            } += 1;
        }
        counted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_a_month_of_the_calendar() {
        for (asked, answered, today, expect) in [
            ("2026-01-31", Some("2026-02-28"), "2026-12-01", "in time"),
            ("2026-01-31", Some("2026-03-01"), "2026-12-01", "late"),
            ("2026-11-01", None, "2026-12-01", "waiting"),
            ("2026-11-01", None, "2026-12-02", "overdue"),
            // A clock that was ahead.
            ("2026-11-02", Some("2026-11-01"), "2026-12-02", "in time"),
        ] {
            let day = |text: &str| text.parse::<NaiveDate>().unwrap();
            let request = Request { asked: day(asked), answered: answered.map(day) };
            let it = Requests::count([&request], day(today));
            let said = [
                (it.in_time, "in time"),
                (it.late, "late"),
                (it.waiting, "waiting"),
                (it.overdue, "overdue"),
            ];
            let said: Vec<_> = said.iter().filter(|(count, _)| *count == 1).collect();
            assert_eq!((it.asked, said), (1, vec![&(1, expect)]), "{asked}");
        }
    }
}
