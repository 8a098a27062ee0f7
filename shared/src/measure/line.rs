//! A straight line through points by ordinary least squares, with how sure it is. Knows not what the points are.

use super::quantile;

/// Fewer points say nothing of how sure a line is.
pub const POINTS_MIN: usize = 3;

/// How many parameters a line has: a place and a slope.
const PARAMETERS: usize = 2;

/// A line, and what its uncertainty is worked out from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Line {
    pub slope: f64,
    count: f64,
    /// Where the points lie in the middle: the line goes through it.
    middle: (f64, f64),
    /// The sum of the squared distances of all x from the middle.
    spread: f64,
    /// How far a point lies from the line: the residual standard error.
    error: f64,
    /// How many errors to either side hold 95 of a hundred.
    quantile: f64,
}

/// A value with its 95 % interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    pub low: f64,
    pub middle: f64,
    pub high: f64,
}

impl Line {
    /// The line through these points; `None` for fewer than three, or where all have one x.
    pub fn through(points: &[(f64, f64)]) -> Option<Self> {
        let degrees = points.len().checked_sub(PARAMETERS)?;
        let quantile = quantile::student(degrees)?;
        let count = f64::from(u32::try_from(points.len()).ok()?);
        let sum = |of: &dyn Fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>();
        let middle = (sum(&|it| it.0) / count, sum(&|it| it.1) / count);
        let spread = sum(&|it| (it.0 - middle.0).powi(2));
        if spread <= 0.0 {
            return None;
        }
        let slope = sum(&|it| (it.0 - middle.0) * (it.1 - middle.1)) / spread;
        let missed = sum(&|it| (it.1 - middle.1 - slope * (it.0 - middle.0)).powi(2));
        let degrees = f64::from(u32::try_from(degrees).ok()?);
        let error = (missed / degrees).sqrt();
        Some(Self { slope, count, middle, spread, error, quantile })
    }

    /// The slope with its interval.
    pub fn slope(&self) -> Band {
        Band::around(self.slope, self.quantile * self.error / self.spread.sqrt())
    }

    /// The line at this x, with the interval that the mean there lies in.
    pub fn at(&self, x: f64) -> Band {
        let away = x - self.middle.0;
        let share = 1.0 / self.count + away * away / self.spread;
        let middle = self.middle.1 + self.slope * away;
        Band::around(middle, self.quantile * self.error * share.sqrt())
    }
}

impl Band {
    fn around(middle: f64, to_either_side: f64) -> Self {
        Self { low: middle - to_either_side, middle, high: middle + to_either_side }
    }

    /// The same, so many times as large.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        let Self { low, middle, high } = self;
        Self { low: low * factor, middle: middle * factor, high: high * factor }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn near(found: f64, expected: f64, within: f64) {
        assert!((found - expected).abs() <= within, "{found} is not {expected}");
    }

    /// NIST, Statistical Reference Datasets, linear regression: Norris, of J. Norris, calibration of ozone monitors. (x, y).
    const NORRIS: [(f64, f64); 36] = [
        (0.2, 0.1),
        (337.4, 338.8),
        (118.2, 118.1),
        (884.6, 888.0),
        (10.1, 9.2),
        (226.5, 228.1),
        (666.3, 668.5),
        (996.3, 998.5),
        (448.6, 449.1),
        (777.0, 778.9),
        (558.2, 559.2),
        (0.4, 0.3),
        (0.6, 0.1),
        (775.5, 778.1),
        (666.9, 668.8),
        (338.0, 339.3),
        (447.5, 448.9),
        (11.6, 10.8),
        (556.0, 557.7),
        (228.1, 228.3),
        (995.8, 998.0),
        (887.6, 888.8),
        (120.2, 119.6),
        (0.3, 0.3),
        (0.3, 0.6),
        (556.8, 557.6),
        (339.1, 339.3),
        (887.2, 888.0),
        (999.0, 998.5),
        (779.0, 778.9),
        (11.1, 10.2),
        (118.3, 117.6),
        (229.2, 228.9),
        (669.1, 668.4),
        (448.9, 449.2),
        (0.5, 0.2),
    ];

    #[test]
    fn the_line_is_the_one_that_nist_certifies() {
        let line = Line::through(&NORRIS).expect("a line");
        near(line.slope, 1.002_116_818_020_45, 1e-11);
        near(line.at(0.0).middle, -0.262_323_073_774_029, 1e-9);
        near(line.error, 0.884_796_396_144_373, 1e-9);
        // The certified standard deviations of slope and intercept; 2.0322 is Student's t of 34.
        near(line.slope().high - line.slope, 0.000_429_796_848_199_937 * 2.032_245, 1e-9);
        let at_zero = line.at(0.0);
        near(at_zero.middle - at_zero.low, 0.232_818_234_301_152 * 2.032_245, 1e-6);
    }

    /// Intervals of `OLS` in statsmodels 0.14, another program.
    #[test]
    fn few_points_make_a_wide_band() {
        let five = [(0.0, 40.0), (7.0, 55.0), (14.0, 60.0), (28.0, 70.0), (35.0, 85.0)];
        let line = Line::through(&five).expect("a line");
        let week = line.slope().times(7.0);
        near(week.middle, 7.906_976_74, 1e-8);
        near(week.low, 4.631_790_98, 1e-3);
        near(week.high, 11.182_162_51, 1e-3);
        near(line.at(0.0).low, 33.089_125_54, 1e-2);
        near(line.at(0.0).high, 52.957_386_09, 1e-2);
        let week = Line::through(&five[..3]).expect("a line").slope().times(7.0);
        near(week.low, -26.679_653_62, 1e-2);
        near(week.high, 46.679_653_62, 1e-2);
    }

    #[test]
    fn there_is_no_line_of_less() {
        assert_eq!(Line::through(&[]), None);
        assert_eq!(Line::through(&[(1.0, 2.0)]), None);
        assert_eq!(Line::through(&[(1.0, 2.0), (2.0, 3.0)]), None);
        assert_eq!(Line::through(&[(1.0, 2.0), (1.0, 3.0), (1.0, 9.0)]), None);
        let flat = Line::through(&[(1.0, 2.0), (2.0, 2.0), (3.0, 2.0)]).expect("a line");
        assert_eq!(flat.slope(), Band { low: 0.0, middle: 0.0, high: 0.0 });
    }
}
