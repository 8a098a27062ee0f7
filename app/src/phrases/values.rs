//! Values of several kinds in words: days in full, for they are read long after. Knows no kind.

pub use shared::labels::{line, period};
use shared::text::Messages;
use shared::time::When;

use crate::parts::{Icon, Tone};

/// What a chip shows: its tone, its picture and its words.
pub type ChipWords = (Tone, Option<Icon>, String);

/// A day, with its time where it has one.
pub(super) fn moment(w: Messages, when: When) -> String {
    let day = w.full_day(when.date);
    when.time.map_or_else(|| day.clone(), |time| w.a_day_and_time(&day, &w.time(time)))
}

/// Hours a week; nothing as long as nobody knows them.
pub(super) fn hours(w: Messages, hours: u8) -> String {
    if hours == 0 { String::new() } else { w.a_hours_per_week(u32::from(hours)) }
}
