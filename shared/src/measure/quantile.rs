//! How far from the middle 95 of a hundred lie: what every interval here is made with. Knows no figure.

/// The 97.5 % quantile of the normal distribution, as tables print it.
pub const NORMAL: f64 = 1.96;

/// The same to full precision, where the expansion below begins.
const NORMAL_EXACT: f64 = 1.959_963_984_540_054;

/// The 97.5 % quantiles of Student's t with 1 to 30 degrees of freedom, as any book of statistics prints them.
const STUDENT: [f64; 30] = [
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160,
    2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056,
    2.052, 2.048, 2.045, 2.042,
];

/// The 97.5 % quantile of Student's t; `None` without a degree of freedom. Beyond the table by the expansion of Fisher and
/// Cornish (1960), which is right there to the fifth place.
pub fn student(degrees: usize) -> Option<f64> {
    let row = degrees.checked_sub(1)?;
    if let Some(quantile) = STUDENT.get(row) {
        return Some(*quantile);
    }
    let n = f64::from(u32::try_from(degrees).unwrap_or(u32::MAX));
    let z = NORMAL_EXACT;
    let first = (z.powi(3) + z) / 4.0;
    let second = (5.0 * z.powi(5) + 16.0 * z.powi(3) + 3.0 * z) / 96.0;
    let third = (3.0 * z.powi(7) + 19.0 * z.powi(5) + 17.0 * z.powi(3) - 15.0 * z) / 384.0;
    Some(z + first / n + second / n.powi(2) + third / n.powi(3))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Values of `scipy.stats.t.ppf(0.975, df)` 1.14.
    #[test]
    fn quantiles_are_those_of_the_tables() {
        let rows = [
            (1, 12.706_205),
            (2, 4.302_653),
            (5, 2.570_582),
            (30, 2.042_272),
            (31, 2.039_513),
            (40, 2.021_075),
            (60, 2.000_298),
            (120, 1.979_930),
            (1_000, 1.962_339),
        ];
        for (degrees, expected) in rows {
            let found = student(degrees).expect("there are degrees");
            // The table is of three places, the expansion of more.
            let near = if degrees <= STUDENT.len() { 0.000_5 } else { 0.000_002 };
            assert!((found - expected).abs() < near, "{degrees}: {found}");
        }
        assert_eq!(student(0), None);
    }
}
