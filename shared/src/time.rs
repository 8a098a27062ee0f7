//! Points in time and days, as values. Knows no clock and no zone: both come from whoever asks.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime};

use crate::wire;

/// Milliseconds since 1970-01-01 00:00 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp(pub i64);

wire::inner!(Timestamp);

impl Timestamp {
    /// The date and time on a wall clock `offset_minutes` ahead of UTC. Out of range: 1970.
    pub fn local(self, offset_minutes: i32) -> NaiveDateTime {
        let shifted = self.0.saturating_add(i64::from(offset_minutes) * 60_000);
        DateTime::from_timestamp_millis(shifted).unwrap_or_default().naive_utc()
    }

    /// Later by this many milliseconds (or earlier, when negative).
    #[must_use]
    pub fn plus_ms(self, ms: i64) -> Self {
        Self(self.0.saturating_add(ms))
    }
}

/// A day, and where it matters a time on that day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct When {
    pub date: NaiveDate,
    pub time: Option<NaiveTime>,
}

wire::record!(When { date, time? });

impl When {
    /// A whole day.
    pub fn day(date: NaiveDate) -> Self {
        Self { date, time: None }
    }
}

/// Years a plan of work can be in: what is outside was mistyped.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2099;

/// Whether a day can be meant: "0026" is what some keyboards make of a year of two figures.
pub fn is_sensible(day: NaiveDate) -> bool {
    YEARS.contains(&day.year())
}

/// From a first day, to a last day once that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
}

wire::record!(Period { from, to? });

impl Period {
    /// Whether both of its days can be meant.
    pub fn is_sensible(&self) -> bool {
        is_sensible(self.from) && self.to.is_none_or(is_sensible)
    }

    /// Whether both periods share a day.
    pub fn overlaps(&self, other: &Self) -> bool {
        let starts_in_time = |a: &Self, b: &Self| b.to.is_none_or(|end| a.from <= end);
        starts_in_time(self, other) && starts_in_time(other, self)
    }

    /// Whether the end, where there is one, is not before the start.
    pub fn is_forward(&self) -> bool {
        self.to.is_none_or(|to| to >= self.from)
    }
}

/// Three months of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quarter {
    pub year: u32,
    /// 1 to 4.
    pub number: u32,
}

wire::record!(Quarter { year, number, .. });

impl Quarter {
    /// The quarter that a day lies in.
    pub fn of(day: NaiveDate) -> Self {
        Self { year: u32::try_from(day.year()).unwrap_or_default(), number: day.month0() / 3 + 1 }
    }

    /// The quarter before.
    #[must_use]
    pub fn before(self) -> Self {
        match self.number {
            ..=1 => Self { year: self.year.saturating_sub(1), number: 4 },
            number => Self { number: number - 1, ..self },
        }
    }

    /// Whether it can be meant.
    pub fn is_sensible(self) -> bool {
        let year = i32::try_from(self.year).is_ok_and(|year| YEARS.contains(&year));
        year && (1..=4).contains(&self.number)
    }
}
