//! Values of several kinds in words: days in full, for they are read long after. Knows no kind.

use shared::text::Messages;
use shared::time::{Period, When};

use crate::parts::{Icon, Tone};

/// What a chip shows: its tone, its picture and its words.
pub type ChipWords = (Tone, Option<Icon>, String);

/// A day, with its time where it has one.
pub(super) fn moment(w: Messages, when: When) -> String {
    let day = w.full_day(when.date);
    when.time.map_or_else(|| day.clone(), |time| w.a_day_and_time(&day, &w.time(time)))
}

/// From when to when; the end may be open.
pub fn period(w: Messages, period: Period) -> String {
    let from = w.full_day(period.from);
    period.to.map_or_else(|| w.a_since(&from), |to| w.a_period(&from, &w.full_day(to)))
}

/// The parts of a line that are there, with a dot between them. Each keeps its own direction in a line of the other.
pub fn line(w: Messages, parts: &[&str]) -> String {
    let there = parts.iter().filter(|part| !part.is_empty()).map(|part| w.a_part(part));
    there.collect::<Vec<_>>().join(" · ")
}

/// Hours a week; nothing as long as nobody knows them.
pub(super) fn hours(w: Messages, hours: u8) -> String {
    if hours == 0 { String::new() } else { w.a_hours_per_week(u32::from(hours)) }
}
