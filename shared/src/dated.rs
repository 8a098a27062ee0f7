//! Rules with a date: amounts and terms that hold from a day on, by law or as the office agreed, until another takes their
//! place. Nothing here is a number of ours: each is said by somebody, with its source. Knows no log.

use chrono::NaiveDate;

use crate::wire;

/// A rule that changes with time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleKind {
    /// The least an hour of work is paid, for who is 21 or older.
    MinimumWageHour,
    /// The same of a month; the law knows it no more since 2024.
    MinimumWageMonth,
    /// What comes on top of a wage for holidays.
    HolidayAllowance,
    /// A wage-cost subsidy is at most so much of the minimum wage.
    SubsidyMax,
    /// So much of it while no wage value is set yet.
    SubsidyFlat,
    /// For how long that may be.
    SubsidyFlatMonths,
    /// What an employer pays on top of a wage.
    EmployersCosts,
    /// How long a trial placement is, at first.
    TrialMonths,
    /// How long it is in all.
    TrialMonthsMax,
    /// How long somebody learns in, without a reason for longer.
    LearningMonths,
    /// What a social return obligation counts for, a block of the region's table each.
    SocialReturn,
    /// How long a traject is kept after it led to the job it was for.
    KeepIntendedJob,
    /// The same, to a job elsewhere.
    KeepOtherEmployer,
    /// The same, to a training.
    KeepTraining,
    /// The same, where it was stopped.
    KeepStopped,
}

wire::string_enum!(RuleKind {
    MinimumWageHour = "minimum_wage_hour",
    MinimumWageMonth = "minimum_wage_month",
    HolidayAllowance = "holiday_allowance",
    SubsidyMax = "subsidy_max",
    SubsidyFlat = "subsidy_flat",
    SubsidyFlatMonths = "subsidy_flat_months",
    EmployersCosts = "employers_costs",
    TrialMonths = "trial_months",
    TrialMonthsMax = "trial_months_max",
    LearningMonths = "learning_months",
    SocialReturn = "social_return",
    KeepIntendedJob = "keep_intended_job",
    KeepOtherEmployer = "keep_other_employer",
    KeepTraining = "keep_training",
    KeepStopped = "keep_stopped",
});

/// What the value of a rule counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Eurocents.
    Cents,
    /// Tenths of a percent.
    PerMille,
    Months,
}

impl RuleKind {
    /// What its value counts.
    pub fn unit(self) -> Unit {
        match self {
            Self::MinimumWageHour | Self::MinimumWageMonth | Self::SocialReturn => Unit::Cents,
            Self::HolidayAllowance
            | Self::SubsidyMax
            | Self::SubsidyFlat
            | Self::EmployersCosts => Unit::PerMille,
            Self::SubsidyFlatMonths
            | Self::TrialMonths
            | Self::TrialMonthsMax
            | Self::LearningMonths
            | Self::KeepIntendedJob
            | Self::KeepOtherEmployer
            | Self::KeepTraining
            | Self::KeepStopped => Unit::Months,
        }
    }

    /// More than this was mistyped.
    pub fn value_max(self) -> u32 {
        match (self, self.unit()) {
            (_, Unit::Cents) => 100_000_000,
            (_, Unit::PerMille) => 1_000,
            // Files are kept longer than anybody learns.
            (
                Self::KeepIntendedJob
                | Self::KeepOtherEmployer
                | Self::KeepTraining
                | Self::KeepStopped,
                Unit::Months,
            ) => 240,
            (_, Unit::Months) => 60,
        }
    }

    /// Whether there are several at once, each with a name of its own.
    pub fn has_names(self) -> bool {
        match self {
            Self::SocialReturn => true,
            Self::MinimumWageHour
            | Self::MinimumWageMonth
            | Self::HolidayAllowance
            | Self::SubsidyMax
            | Self::SubsidyFlat
            | Self::SubsidyFlatMonths
            | Self::EmployersCosts
            | Self::TrialMonths
            | Self::TrialMonthsMax
            | Self::LearningMonths
            | Self::KeepIntendedJob
            | Self::KeepOtherEmployer
            | Self::KeepTraining
            | Self::KeepStopped => false,
        }
    }
}

/// What a rule says from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    pub kind: RuleKind,
    /// Which of several; empty for a rule of which there is one.
    pub name: String,
    pub from: NaiveDate,
    /// In the rule's unit; nothing where it holds no longer.
    pub value: Option<u32>,
    /// Where it stands, in words.
    pub source: String,
    /// Its address; may be empty.
    pub link: String,
}

wire::record!(Dated { kind, name?, from, value?, source, link? });

impl Dated {
    /// Whether both say something of the same thing.
    pub fn is_of(&self, kind: RuleKind, name: &str) -> bool {
        self.kind == kind && self.name == name
    }
}

/// What is said of a rule for a day: the last that began by then, of several for one day the one said last. `said` has them
/// in the order in which they were said. Nothing, where nobody said anything, or what was said holds no longer.
pub fn on<'a>(
    said: impl IntoIterator<Item = &'a Dated>,
    kind: RuleKind,
    name: &str,
    day: NaiveDate,
) -> Option<&'a Dated> {
    let begun = said.into_iter().filter(|it| it.is_of(kind, name) && it.from <= day);
    begun.max_by_key(|it| it.from).filter(|it| it.value.is_some())
}

/// The value of a rule of which there is one, on a day.
pub fn value_on(said: &[Dated], kind: RuleKind, day: NaiveDate) -> Option<u32> {
    on(said, kind, "", day).and_then(|it| it.value)
}

/// What was said of these rules that matters within a period: what held on its first day, and what began after.
pub fn within(said: &[Dated], kinds: &[RuleKind], from: NaiveDate, until: NaiveDate) -> Vec<Dated> {
    let mut found = Vec::new();
    for kind in kinds {
        let of_kind = || said.iter().filter(|it| it.is_of(*kind, "") && it.from <= until);
        let begun = of_kind().filter(|it| it.from <= from).max_by_key(|it| it.from);
        let after = of_kind().filter(|it| it.from > from);
        found.extend(begun.into_iter().chain(after).cloned());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn said(kind: RuleKind, from: &str, value: Option<u32>) -> Dated {
        let (name, source, link) = (String::new(), "Staatscourant".to_owned(), String::new());
        Dated { kind, name, from: day(from), value, source, link }
    }

    /// In the order in which they were said: a correction of July, and an end of what counted by the month.
    fn all() -> Vec<Dated> {
        use RuleKind::{MinimumWageHour as Hour, MinimumWageMonth as Month};
        vec![
            said(Month, "2023-07-01", Some(199_500)),
            said(Hour, "2026-01-01", Some(1_471)),
            said(Hour, "2026-07-01", Some(9_999)),
            said(Hour, "2025-07-01", Some(1_440)),
            said(Month, "2024-01-01", None),
            said(Hour, "2026-07-01", Some(1_500)),
        ]
    }

    #[test]
    fn the_value_on_a_day_is_the_last_that_began_by_then() {
        use RuleKind::{MinimumWageHour as Hour, MinimumWageMonth as Month, SubsidyMax};
        for (kind, on, expected) in [
            (Hour, "2025-06-30", None),
            (Hour, "2025-07-01", Some(1_440)),
            (Hour, "2025-12-31", Some(1_440)),
            (Hour, "2026-01-01", Some(1_471)),
            (Hour, "2026-06-30", Some(1_471)),
            // Of two for one day the one that was said last.
            (Hour, "2026-07-01", Some(1_500)),
            (Hour, "2030-01-01", Some(1_500)),
            (Month, "2023-12-31", Some(199_500)),
            // What ended has no value; that is no zero.
            (Month, "2024-01-01", None),
            (SubsidyMax, "2026-01-01", None),
        ] {
            assert_eq!(value_on(&all(), kind, day(on)), expected, "{kind:?} {on}");
        }
    }

    #[test]
    fn of_a_period_what_held_at_its_start_and_what_began_later_is_kept() {
        let kept =
            within(&all(), &[RuleKind::MinimumWageHour], day("2026-03-01"), day("2026-08-31"));
        let kept: Vec<_> = kept.into_iter().map(|it| (it.from, it.value)).collect();
        let (january, july) = (day("2026-01-01"), day("2026-07-01"));
        assert_eq!(kept, [(january, Some(1_471)), (july, Some(9_999)), (july, Some(1_500))]);
    }

    #[test]
    fn blocks_of_a_table_do_not_take_each_other_s_place() {
        let block = |name: &str, value| Dated {
            name: name.to_owned(),
            ..said(RuleKind::SocialReturn, "2026-01-01", Some(value))
        };
        let all = [block("Wajong", 3_000_000), block("Leerling", 1_500_000)];
        let found = |name| on(&all, RuleKind::SocialReturn, name, day("2026-05-01"));
        assert_eq!(found("Leerling").and_then(|it| it.value), Some(1_500_000));
        assert_eq!(found("Wajong").and_then(|it| it.value), Some(3_000_000));
        assert_eq!(found(""), None);
    }
}
