//! Worked out on paper, with a calculator, from the rules as they stand in the law: not by the code that is tested here.

use chrono::NaiveDate;

use super::*;
use crate::id::Id;
use crate::record::path::funding::WageValue;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn rule(kind: RuleKind, from: &str, value: u32) -> Dated {
    let (name, source, link) = (String::new(), "Paper".to_owned(), String::new());
    Dated { kind, name, from: day(from), value: Some(value), source, link }
}

/// The law of 2026, with a minimum wage that rises in July.
fn law() -> Vec<Dated> {
    vec![
        rule(RuleKind::MinimumWageHour, "2026-01-01", 1_471),
        rule(RuleKind::MinimumWageHour, "2026-07-01", 1_500),
        rule(RuleKind::HolidayAllowance, "2024-01-01", 80),
        rule(RuleKind::SubsidyMax, "2023-01-01", 700),
        rule(RuleKind::SubsidyFlat, "2023-01-01", 500),
        rule(RuleKind::SubsidyFlatMonths, "2023-01-01", 6),
        rule(RuleKind::EmployersCosts, "2021-07-01", 235),
    ]
}

/// 24 hours a week, which are 104 a month, from one day to another.
fn funding(means: Means, from: &str, until: &str) -> Funding {
    Funding {
        placement: Id::from_random([1; 16]),
        means,
        from: day(from),
        until: day(until),
        hours_per_week: 24,
        wage: Wage::Hour(1_471),
        other_cents: 0,
        employer_percent: 0,
        wage_value: None,
        rules: law(),
    }
}

fn worth(percent: u8, from: &str) -> WageValue {
    WageValue { percent, from: day(from), set_by: "L. Deskundige".to_owned() }
}

/// From, until, a month in all and of the office, and both over these days, in cents.
type Row<'a> = (&'a str, &'a str, u32, u32, u64, u64);

fn check(funding: &Funding, expected: &[Row<'_>]) {
    let found = stretches(funding);
    let found: Vec<_> = found
        .iter()
        .map(|it| {
            let month = it.month.as_ref().expect("all rules are there");
            (it.from, it.until, month.cost, month.office, it.cost, it.office)
        })
        .collect();
    let expected: Vec<_> =
        expected.iter().map(|it| (day(it.0), day(it.1), it.2, it.3, it.4, it.5)).collect();
    assert_eq!(found, expected);
}

fn cents_of(month: &Month, line: Line) -> u32 {
    month.amounts.iter().find(|it| it.line == line).expect("the line is there").cents
}

/// 14,71 × 104 = 1.529,84. With 8 %: 122,39 → 1.652,23. With 23,5 %: 388,27 → 2.040,50. The work is worth 40 %: of 1.652,23 is
/// 60 % 991,34, with 23,5 % 232,96: 1.224,30. Three months: 6.121,50 and 3.672,90.
#[test]
fn a_subsidy_is_what_the_work_is_worth_less_with_what_an_employer_pays_on_top() {
    let funding = Funding {
        wage_value: Some(worth(40, "2026-03-01")),
        ..funding(Means::WageCostSubsidy, "2026-03-01", "2026-05-31")
    };
    check(&funding, &[("2026-03-01", "2026-05-31", 204_050, 122_430, 612_150, 367_290)]);
    let month = stretches(&funding).remove(0).month.unwrap();
    let lines = [
        (Line::Wage, 152_984),
        (Line::Holiday, 12_239),
        (Line::EmployersCosts, 38_827),
        (Line::Cost, 204_050),
        (Line::Minimum, 165_223),
        (Line::Subsidy, 99_134),
        (Line::SubsidyCosts, 23_296),
        (Line::Office, 122_430),
        (Line::Employer, 81_620),
    ];
    for (line, cents) in lines {
        assert_eq!(cents_of(&month, line), cents, "{line:?}");
    }
    assert_eq!(month.amounts.len(), lines.len());
}

/// Worth 20 %: 80 % would be too much. 70 % of 1.652,23 = 1.156,56; with 23,5 % 271,79: 1.428,35.
#[test]
fn a_subsidy_is_never_more_than_the_most_there_is() {
    let funding = Funding {
        wage_value: Some(worth(20, "2026-03-01")),
        ..funding(Means::WageCostSubsidy, "2026-03-01", "2026-03-31")
    };
    check(&funding, &[("2026-03-01", "2026-03-31", 204_050, 142_835, 204_050, 142_835)]);
}

/// Half of 1.652,23 = 826,115 → 826,12; with 23,5 % 194,14: 1.020,26. Six months: 6.121,56. Then somebody must have said what the
/// work is worth.
#[test]
fn the_flat_share_ends_after_half_a_year_and_then_a_wage_value_is_asked() {
    let funding = funding(Means::WageCostSubsidy, "2026-01-01", "2026-08-31");
    let found = stretches(&funding);
    assert_eq!(found.len(), 2);
    assert_eq!((found[0].until, found[0].office), (day("2026-06-30"), 612_156));
    assert_eq!((found[1].from, found[1].until), (day("2026-07-01"), day("2026-08-31")));
    assert_eq!(found[1].month, Err(Lack::WageValue));
    assert_eq!((found[1].cost, found[1].office), (0, 0));
}

/// 15 an hour: 1.560 + 124,80 + 395,93 = 2.080,73. In June, with 14,71: half is 826,12 + 194,14 = 1.020,26; of 30 days 15:
/// 1.040,37 and 510,13. In July, with 15: half of 1.684,80 is 842,40 + 197,96 = 1.040,36; of 31 days 15: 1.006,80 and 503,40.
#[test]
fn a_value_that_changes_within_the_period_counts_from_its_day() {
    let funding = Funding {
        wage: Wage::Hour(1_500),
        wage_value: Some(worth(50, "2026-01-01")),
        ..funding(Means::WageCostSubsidy, "2026-06-16", "2026-07-15")
    };
    check(
        &funding,
        &[
            ("2026-06-16", "2026-06-30", 208_073, 102_026, 104_037, 51_013),
            ("2026-07-01", "2026-07-15", 208_073, 104_036, 100_680, 50_340),
        ],
    );
}

/// First flat (826,12 + 194,14), then worth 70 %: 30 % of 1.652,23 = 495,67 + 116,48 = 612,15. Of March's 31 days 15 and 16:
/// 1.020,26 × 15 ÷ 31 = 493,67; 612,15 × 16 ÷ 31 = 315,95; the cost 2.040,50: 987,34 and 1.053,16.
#[test]
fn a_wage_value_counts_from_the_day_it_was_set() {
    let funding = Funding {
        wage_value: Some(worth(70, "2026-03-16")),
        ..funding(Means::WageCostSubsidy, "2026-03-01", "2026-03-31")
    };
    check(
        &funding,
        &[
            ("2026-03-01", "2026-03-15", 204_050, 102_026, 98_734, 49_367),
            ("2026-03-16", "2026-03-31", 204_050, 61_215, 105_316, 31_595),
        ],
    );
}

/// 1.000 + 80 + 253,80 + 250 = 1.583,80: halves of 791,90. A third for the employer (33 %): 522,65, and 1.061,15 for the office.
#[test]
fn shared_cost_is_shared_to_the_cent() {
    let shared = |wage, other_cents, employer_percent| Funding {
        wage,
        other_cents,
        employer_percent,
        ..funding(Means::SharedCost, "2026-02-01", "2026-02-28")
    };
    let february = |cost, office| {
        [("2026-02-01", "2026-02-28", cost, office, u64::from(cost), u64::from(office))]
    };
    check(&shared(Wage::Month(100_000), 25_000, 50), &february(158_380, 79_190));
    check(&shared(Wage::Month(100_000), 25_000, 33), &february(158_380, 106_115));
    // The cent that cannot be halved is the office's.
    check(&shared(Wage::Unpaid, 120_001, 50), &february(120_001, 60_001));
}

#[test]
fn without_means_the_employer_bears_it_and_unpaid_costs_nothing() {
    let march = ("2026-03-01", "2026-03-31");
    let paid = funding(Means::None, march.0, march.1);
    check(&paid, &[(march.0, march.1, 204_050, 0, 204_050, 0)]);
    let unpaid = Funding { wage: Wage::Unpaid, ..funding(Means::None, march.0, march.1) };
    check(&unpaid, &[(march.0, march.1, 0, 0, 0, 0)]);
}

#[test]
fn a_rule_that_nobody_said_is_named_and_no_zero() {
    let mut funding = Funding {
        wage_value: Some(worth(40, "2026-03-01")),
        ..funding(Means::WageCostSubsidy, "2026-03-01", "2026-03-31")
    };
    funding.rules.retain(|it| it.kind != RuleKind::MinimumWageHour);
    let found = stretches(&funding);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].month, Err(Lack::Rule(RuleKind::MinimumWageHour)));
    // A rule that begins within the period: until then nothing, and then something.
    funding.rules.push(rule(RuleKind::MinimumWageHour, "2026-03-11", 1_471));
    let found = stretches(&funding);
    assert_eq!(found.len(), 2);
    assert!(found[0].month.is_err() && found[1].month.is_ok());
    assert_eq!(found[1].from, day("2026-03-11"));
}
