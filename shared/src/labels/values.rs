//! Values of several kinds in words: days in full, for they are read long after. Knows no kind.

use crate::text::Messages;
use crate::time::Period;

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
