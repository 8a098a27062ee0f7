//! How many tests passed and failed, and how test programs say so. Knows no test.

use std::fmt;
use std::ops::AddAssign;

/// A count of tests, and what is said of each that failed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    passed: u64,
    failed: u64,
    failures: Vec<String>,
}

/// So many lines of what a failed test says of itself are repeated at the end.
const SAID: usize = 16;

impl Tally {
    /// One test, passed.
    pub const PASSED: Self = Self { passed: 1, failed: 0, failures: Vec::new() };
    const FAILED: Self = Self { passed: 0, failed: 1, failures: Vec::new() };

    /// What ended before it could count its tests, and why.
    pub fn broken_off(why: String) -> Self {
        Self { failed: 1, failures: vec![why], ..Self::default() }
    }

    /// One test and whether it passed.
    pub fn of(passed: bool) -> Self {
        if passed { Self::PASSED } else { Self::FAILED }
    }

    /// Whether nothing failed.
    pub fn is_green(&self) -> bool {
        self.failed == 0
    }

    /// What failed, each with the first lines of what it says of itself.
    pub fn failures(&self) -> &[String] {
        &self.failures
    }

    /// Adds what a line of `cargo test` says: `test a::b ... FAILED`, `test result: ok. 3 passed; 0 failed; …`.
    pub fn read_cargo(&mut self, line: &str) {
        if let Some(name) = line.strip_prefix("test ").and_then(|it| it.strip_suffix(" ... FAILED"))
        {
            self.failures.push(name.to_owned());
        }
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

    /// Adds what a report in TAP says: `# pass 3`, `# fail 0`, `# cancelled 0` at its end, and before it, at any depth,
    /// `not ok 2 - its name` with what went wrong below it.
    pub fn read_tap(&mut self, report: &str) {
        let mut lines = report.lines().peekable();
        while let Some(line) = lines.next() {
            if let Some(failed) = line.trim_start().strip_prefix("not ok ") {
                let mut said = vec![failed.to_owned()];
                while let Some(more) = lines.next_if(|it| it.trim() != "..." && said.len() < SAID) {
                    said.push(more.to_owned());
                }
                self.failures.push(said.join("\n"));
            } else if let Some((what, count)) =
                line.strip_prefix("# ").and_then(|it| it.split_once(' '))
                && let Ok(count) = count.trim().parse::<u64>()
            {
                match what {
                    "pass" => self.passed += count,
                    "fail" | "cancelled" => self.failed += count,
                    _ => {}
                }
            }
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
        self.failures.extend(other.failures);
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
        tally.read_cargo("test rules::a_day_is_a_day ... FAILED");
        tally.read_cargo("test rules::a_week_is_a_week ... ok");
        tally.read_cargo("test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; done");
        tally.read_cargo("test result: ok. 4 passed; 0 failed; 0 ignored; finished in 0.01s");
        assert_eq!(tally.to_string(), "7 passed, 2 failed");
        assert_eq!(tally.failures(), ["rules::a_day_is_a_day"]);
    }

    #[test]
    fn a_tap_report_is_counted_and_says_what_failed() {
        let mut tally = Tally::default();
        tally.read_tap(
            "ok 1 - starts\n    not ok 1 - saves\n      ---\n      error: 'no room'\n      ...\n# tests 6\n# pass 4\n# fail 1\n# cancelled 1",
        );
        assert_eq!(tally.to_string(), "4 passed, 2 failed");
        assert_eq!(tally.failures(), ["1 - saves\n      ---\n      error: 'no room'"]);
    }

    #[test]
    fn a_program_that_dies_before_it_counts_has_failed() {
        assert_eq!(Tally::default().with_ending(false), Tally::FAILED);
        assert_eq!(Tally::FAILED.with_ending(false), Tally::FAILED);
        assert!(Tally::PASSED.with_ending(true).is_green());
    }
}
