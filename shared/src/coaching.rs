//! How it goes with the coach, which a candidate is asked now and then. What they answer is in no log, so it reaches nobody's
//! phone: of a quarter that is over its sums are told, unless those are about few people.

use crate::record::check_in::Face;
use crate::time::Quarter;
use crate::wire;

/// Fewer answers than this are nobody's to read: a sum of four is about people.
pub const ANSWERS_MIN: u32 = 5;

/// What a candidate says, for the quarter in which it arrives. Said again, the later one counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CoachingAnswer {
    pub face: Face,
}

wire::record!(CoachingAnswer { face, .. });

/// What was said in one quarter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoachingSum {
    pub quarter: Quarter,
    /// How many gave each answer.
    pub counts: Vec<(Face, u32)>,
}

wire::record!(CoachingSum { quarter, counts, .. });

impl CoachingSum {
    /// All answers together.
    pub fn answers(&self) -> u32 {
        self.counts.iter().map(|(_, count)| count).sum()
    }

    /// How many gave this answer.
    pub fn of(&self, face: Face) -> u32 {
        self.counts.iter().find(|(it, _)| *it == face).map_or(0, |(_, count)| *count)
    }

    /// Whether anybody may read it.
    pub fn may_be_read(&self) -> bool {
        self.answers() >= ANSWERS_MIN
    }
}

/// The quarters that may be read, the last first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoachingSums {
    pub quarters: Vec<CoachingSum>,
}

wire::record!(CoachingSums { quarters, .. });

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_of_four_is_nobodys_to_read() {
        let quarter = Quarter { year: 2026, number: 4 };
        for (hard, may_be_read) in [(1, false), (2, true)] {
            let sum = CoachingSum { quarter, counts: vec![(Face::Good, 3), (Face::Hard, hard)] };
            assert_eq!(sum.may_be_read(), may_be_read, "{}", sum.answers());
            assert_eq!((sum.of(Face::Good), sum.of(Face::Great)), (3, 0));
        }
    }
}
