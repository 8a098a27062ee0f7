//! Goal attainment (GAS): how far the goals were reached, as one T-score. Kiresuk and Sherman, 1968, with their ρ = 0.3.

use crate::change::Stamp;
use crate::record::Traject;
use crate::record::goal::{Goal, GoalId, Level};

/// `T = 50 + 10·Σwx / √(0.7·Σw² + 0.3·(Σw)²)` over (level, weight). `None` without goals or without weight.
pub fn score(goals: impl IntoIterator<Item = (Level, u8)>) -> Option<f64> {
    let (mut weighted, mut squares, mut weights) = (0.0, 0.0, 0.0);
    for (level, weight) in goals {
        let weight = f64::from(weight);
        weighted += weight * f64::from(level.score());
        squares += weight * weight;
        weights += weight;
    }
    let spread = (0.7 * squares + 0.3 * weights * weights).sqrt();
    (weights > 0.0).then(|| 50.0 + 10.0 * weighted / spread)
}

/// How far the goals were reached at their start and now.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Attainment {
    pub start: f64,
    pub now: f64,
}

impl Attainment {
    /// Over (level at the start, level now, weight). `None` without goals or without weight.
    pub fn of(goals: &[(Level, Level, u8)]) -> Option<Self> {
        let start = score(goals.iter().map(|(start, _, weight)| (*start, *weight)))?;
        let now = score(goals.iter().map(|(_, now, weight)| (*now, *weight)))?;
        Some(Self { start, now })
    }

    /// By how much it moved: above nothing is towards the goals.
    pub fn change(self) -> f64 {
        self.now - self.start
    }
}

impl Traject {
    /// How far its goals are reached, together; `None` without goals or without weight.
    pub fn attainment(&self) -> Option<Attainment> {
        let goal = |(_, it): (_, &Goal)| (*it.start.get(), *it.reached.get(), *it.weight.get());
        Attainment::of(&self.open_goals().map(goal).collect::<Vec<_>>())
    }

    /// When the five sentences of a goal were changed after somebody had said how far it was: what was seen before that is
    /// of other sentences.
    pub fn reworded(&self, id: GoalId) -> Option<Stamp> {
        let goal = self.goals.get(&id)?;
        let written = goal.levels.shown().by;
        let ratings = self.ratings.values().filter(|it| it.stands() && it.what.goal == id);
        let is_rated_before = ratings.map(|it| it.by.order()).any(|it| it < written.order());
        (written != goal.by && is_rated_before).then_some(written)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(goals: &[(i8, u8)], expect: Option<f64>) {
        let level = |x: i8| Level::ALL.into_iter().find(|level| level.score() == x);
        let goals = goals.iter().map(|(x, weight)| (level(*x).expect("a level"), *weight));
        let rounded = score(goals).map(|score| (score * 100.0).round() / 100.0);
        assert_eq!(rounded, expect);
    }

    #[test]
    fn scores_are_those_of_the_literature() {
        check(&[(1, 1), (1, 1), (0, 1)], Some(59.13));
        check(&[(-2, 1), (-2, 1), (-2, 1)], Some(22.61));
        check(&[(1, 6), (0, 2), (1, 4)], Some(61.02));
        check(&[(1, 0)], None);
        check(&[], None);
    }

    #[test]
    fn attainment_has_a_start_and_a_change() {
        let three = [
            (Level::MuchLess, Level::More, 1),
            (Level::MuchLess, Level::More, 1),
            (Level::MuchLess, Level::Expected, 1),
        ];
        let found = Attainment::of(&three).expect("weights");
        let near = |found: f64, expected: f64| (found - expected).abs() < 0.01;
        assert!(near(found.start, 22.61) && near(found.now, 59.13), "{found:?}");
        assert!(near(found.change(), 36.52), "{found:?}");
        assert_eq!(Attainment::of(&[(Level::MuchLess, Level::More, 0)]), None);
        assert_eq!(Attainment::of(&[]), None);
    }
}
