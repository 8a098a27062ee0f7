//! A speed date: many short meetings on one day, each candidate at each table once. Knows no traject and no employer.

use chrono::NaiveTime;

use crate::id::Id;

/// A day of many short meetings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SpeedDate {}

/// It has no record of its own: the meetings of each traject name it.
pub type SpeedDateId = Id<SpeedDate>;

/// One meeting, by places in two lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    pub from: NaiveTime,
    pub candidate: usize,
    pub table: usize,
}

const DAY_MINUTES: usize = 24 * 60;

/// Who sits where when: each candidate once at each table, nobody at two at once, and no sooner over than it can be. Nothing where
/// that takes until after midnight.
pub fn slots(candidates: usize, tables: usize, from: NaiveTime, minutes: u16) -> Option<Vec<Slot>> {
    use chrono::Timelike;
    let rounds = candidates.max(tables);
    let start = usize::try_from(from.hour() * 60 + from.minute()).ok()?;
    let minutes = usize::from(minutes);
    if start + rounds * minutes > DAY_MINUTES {
        return None;
    }
    let mut slots = Vec::new();
    for round in 0..rounds {
        let at = u32::try_from(start + round * minutes).ok()?;
        let from = NaiveTime::from_hms_opt(at / 60, at % 60, 0)?;
        for candidate in 0..candidates {
            // One place further each round; who comes to a place without a table has a break.
            let table = (candidate + round) % rounds;
            if table < tables {
                slots.push(Slot { from, candidate, table });
            }
        }
    }
    Some(slots)
}
