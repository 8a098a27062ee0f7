//! A count out of a whole, with how sure its share is. Knows not what is counted.

use super::quantile;
use crate::wire;

/// A count out of a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    pub count: u32,
    pub of: u32,
}

wire::record!(Share { count, of, .. });

impl Share {
    /// Whole percent, rounded; 0 of 0 is none.
    pub fn percent(self) -> Option<u32> {
        (self.of > 0).then(|| (self.count * 200 + self.of) / (self.of * 2))
    }

    /// The 95 % Wilson score interval in whole percents (Wilson, 1927; z = 1.96).
    pub fn interval(self) -> Option<(u32, u32)> {
        const Z: f64 = quantile::NORMAL;
        if self.of == 0 {
            return None;
        }
        let n = f64::from(self.of);
        let p = f64::from(self.count) / n;
        let middle = p + Z * Z / (2.0 * n);
        let spread = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
        let whole = 1.0 + Z * Z / n;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 100")]
        let percent = |x: f64| (x / whole * 100.0).round().clamp(0.0, 100.0) as u32;
        Some((percent(middle - spread), percent(middle + spread)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(count: u32, of: u32, percent: Option<u32>, interval: Option<(u32, u32)>) {
        let share = Share { count, of };
        assert_eq!((share.percent(), share.interval()), (percent, interval), "{count} of {of}");
    }

    #[test]
    fn the_pilot_figures_with_their_intervals() {
        check(12, 29, Some(41), Some((26, 59)));
        check(6, 29, Some(21), Some((10, 38)));
        check(0, 0, None, None);
        // Newcombe, Statistics in Medicine 17 (1998), table I, method 3: 0.2553 to 0.3662 and so on.
        check(81, 263, Some(31), Some((26, 37)));
        check(15, 148, Some(10), Some((6, 16)));
        check(0, 20, Some(0), Some((0, 16)));
        check(1, 29, Some(3), Some((1, 17)));
        check(0, 5, Some(0), Some((0, 43)));
        check(5, 5, Some(100), Some((57, 100)));
    }
}
