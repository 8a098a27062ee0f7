//! Rules with a date that the office of the examples holds to.

use chrono::NaiveDate;
use shared::dated::RuleKind;
use shared::id::LogId;
use shared::record::At;
use shared::record::office::OfficeEdit;
use shared::record::office::dated_rule::{DatedRuleEdit, NewDatedRule};

use super::{MANAGER, Office, its};
use crate::scene::id;

/// The minimum wage of two years, one of them to come; what a subsidy is worked out with; terms, how long trajecten are kept, and a block of the
/// region.
pub(super) fn said(office: &mut Office) {
    let rules = [
        (RuleKind::MinimumWageHour, "", "2026-01-01", 1_471, "Staatscourant, januari"),
        (RuleKind::MinimumWageHour, "", "2026-07-01", 1_500, "Staatscourant, juli"),
        (RuleKind::HolidayAllowance, "", "2024-01-01", 80, "Wet minimumloon, artikel 15"),
        (RuleKind::SubsidyMax, "", "2023-01-01", 700, "Participatiewet, artikel 10d"),
        (RuleKind::SubsidyFlat, "", "2023-01-01", 500, "Participatiewet, artikel 10d"),
        (RuleKind::SubsidyFlatMonths, "", "2023-01-01", 6, "Participatiewet, artikel 10d"),
        (RuleKind::EmployersCosts, "", "2021-07-01", 235, "Regeling loonkostensubsidie"),
        (RuleKind::TrialMonthsMax, "", "2023-01-01", 6, "Stb. 2022, 499"),
        (RuleKind::KeepIntendedJob, "", "2024-01-01", 60, "Eigen bewaarlijst"),
        (RuleKind::KeepStopped, "", "2024-01-01", 24, "Eigen bewaarlijst"),
        (RuleKind::SocialReturn, "Leerplek", "2026-01-01", 1_000_000, "Regio"),
    ];
    for (number, (kind, name, from, value, source)) in (its::RULE..).zip(rules) {
        let new = NewDatedRule {
            kind,
            teller: "Ingrid van Leeuwen".to_owned(),
            name: name.to_owned(),
            from: from.parse::<NaiveDate>().expect("a day"),
            value: Some(value),
            source: source.to_owned(),
            link: "https://wetten.overheid.nl/BWBR0015703".to_owned(),
        };
        let edit = OfficeEdit::DatedRule(At(id(number), DatedRuleEdit::Add(new)));
        office.does(MANAGER, -50, LogId::OFFICE, &edit.into());
    }
}
