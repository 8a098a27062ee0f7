//! From the first time to the last: how many are further than they were.

use super::share::Share;
use crate::record::Traject;
use crate::wire;

/// How many moved which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Moved {
    pub up: u32,
    pub same: u32,
    pub down: u32,
}

wire::record!(Moved { up, same, down, .. });

impl Moved {
    /// Counts one more.
    pub fn count<T: Ord>(&mut self, first: T, last: T) {
        match last.cmp(&first) {
            std::cmp::Ordering::Greater => self.up += 1,
            std::cmp::Ordering::Equal => self.same += 1,
            std::cmp::Ordering::Less => self.down += 1,
        }
    }

    /// Adds those of another.
    pub fn add(&mut self, other: Self) {
        self.up += other.up;
        self.same += other.same;
        self.down += other.down;
    }

    /// How many there are.
    pub fn of(self) -> u32 {
        self.up + self.same + self.down
    }

    /// How many are further, of all.
    pub fn further(self) -> Share {
        Share { count: self.up, of: self.of() }
    }
}

/// How the candidate of a traject moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Grown {
    /// How sure they were of themselves, the first time they said so and the last; of one answer nothing follows.
    pub belief: Moved,
    /// Their goals, from where each began to where it is.
    pub goals: Moved,
}

wire::record!(Grown { belief, goals, .. });

impl Grown {
    /// Of this traject; nothing where there is nothing to count.
    pub fn of(traject: &Traject) -> Option<Self> {
        let mut grown = Self::default();
        let said = traject.beliefs().map(|(_, it)| (it.by.order(), it.what.sureness));
        let mut said: Vec<_> = said.collect();
        said.sort_by_key(|(order, _)| *order);
        if let [(_, first), .., (_, last)] = said[..] {
            grown.belief.count(first, last);
        }
        for goal in traject.goals.values().filter(|it| !it.hidden.get()) {
            grown.goals.count(*goal.start.get(), *goal.reached.get());
        }
        (grown != Self::default()).then_some(grown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn further_is_counted_apart_from_the_same_and_from_back() {
        let mut moved = Moved::default();
        for (first, last) in [(1, 3), (2, 2), (3, 1), (0, 4)] {
            moved.count(first, last);
        }
        assert_eq!(moved, Moved { up: 2, same: 1, down: 1 });
        moved.add(Moved { up: 1, same: 0, down: 0 });
        assert_eq!((moved.further().count, moved.further().of), (3, 5));
    }
}
