//! How many tests passed and failed, and how test programs say so. Knows no test.

use std::fmt;
use std::ops::AddAssign;

/// A count of tests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    passed: u64,
    failed: u64,
}

impl Tally {
    /// One test, passed.
    pub const PASSED: Self = Self { passed: 1, failed: 0 };
    /// One test, failed.
    pub const FAILED: Self = Self { passed: 0, failed: 1 };

    /// One test and whether it passed.
    pub fn of(passed: bool) -> Self {
        if passed { Self::PASSED } else { Self::FAILED }
    }

    /// Whether nothing failed.
    pub fn is_green(self) -> bool {
        self.failed == 0
    }

    /// Adds what a line of `cargo test` says: `test result: ok. 3 passed; 0 failed; …`.
    pub fn read_cargo(&mut self, line: &str) {
        let Some(result) = line.strip_prefix("test result: ") else { return };
        let words: Vec<&str> = result.split([' ', ';', '.']).filter(|w| !w.is_empty()).collect();
        for pair in words.windows(2) {
            if let (Ok(count), what) = (pair[0].parse::<u64>(), pair[1]) {
                match what {
                    "passed" => self.passed += count,
                    "failed" => self.failed += count,
                    _ => {}
                }
            }
        }
    }

    /// Adds what a line of a report in TAP says: `# pass 3`, `# fail 0`, `# cancelled 0`.
    pub fn read_tap(&mut self, line: &str) {
        let Some((what, count)) = line.strip_prefix("# ").and_then(|l| l.split_once(' ')) else {
            return;
        };
        let Ok(count) = count.trim().parse::<u64>() else { return };
        match what {
            "pass" => self.passed += count,
            "fail" | "cancelled" => self.failed += count,
            _ => {}
        }
    }

    /// The count of a program that may have failed before it could count.
    pub fn with_ending(self, success: bool) -> Self {
        if success || self.failed > 0 { self } else { Self { failed: 1, ..self } }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_cargo_are_counted() {
        let mut tally = Tally::default();
        tally.read_cargo("running 5 tests");
        tally.read_cargo("test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; done");
        tally.read_cargo("test result: ok. 4 passed; 0 failed; 0 ignored; finished in 0.01s");
        assert_eq!(tally.to_string(), "7 passed, 2 failed");
    }

    #[test]
    fn lines_of_a_tap_report_are_counted() {
        let mut tally = Tally::default();
        for line in ["ok 1 - starts", "# tests 6", "# pass 4", "# fail 1", "# cancelled 1"] {
            tally.read_tap(line);
        }
        assert_eq!(tally.to_string(), "4 passed, 2 failed");
    }

    #[test]
    fn a_program_that_dies_before_it_counts_has_failed() {
        assert_eq!(Tally::default().with_ending(false), Tally::FAILED);
        assert_eq!(Tally::FAILED.with_ending(false), Tally::FAILED);
        assert!(Tally::PASSED.with_ending(true).is_green());
    }
}
