//! Goal attainment (GAS): how far the goals were reached, as one T-score. Kiresuk and Sherman, 1968, with their ρ = 0.3.

use crate::record::goal::Level;

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
}
