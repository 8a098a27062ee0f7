//! What learning at a place costs, who bears it, by the month and over the period: worked out with the rules that hold on each
//! day. Whole eurocents; each amount follows from those before it, half a cent counts as a whole one. Sources: Participatiewet,
//! article 10d, and the Regeling loonkostensubsidie 2021. An indication: the office decides.

mod worked;

use chrono::{Datelike, Months, NaiveDate};

use crate::dated::{self, Dated, RuleKind};
use crate::record::path::agreement::{Financing, Means};
use crate::record::path::funding::{Funding, Wage, by_month};

pub use worked::Worked;

/// What an amount is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Line {
    Wage,
    Holiday,
    EmployersCosts,
    Other,
    /// All of that.
    Cost,
    /// The minimum wage for these hours, with what comes on top for holidays.
    Minimum,
    Subsidy,
    /// What an employer pays on top of the wage that the subsidy stands for.
    SubsidyCosts,
    Employer,
    Office,
}

/// How an amount was worked out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Formula {
    /// As it was agreed.
    Agreed,
    /// By the hour, so many hours a week, 52 weeks in 12 months.
    Hours {
        cents: u32,
        hours: u8,
    },
    /// The same, and a share on top.
    HoursAnd {
        cents: u32,
        hours: u8,
        permille: u32,
    },
    Share {
        of: u32,
        permille: u32,
    },
    Sum(Vec<u32>),
    Less(u32, u32),
}

/// An amount of a month, with how it came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount {
    pub line: Line,
    pub cents: u32,
    pub formula: Formula,
    /// The rules it was worked out with.
    pub rules: Vec<Dated>,
}

/// A month as long as nothing changes: each amount, and what of it the office bears.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Month {
    pub amounts: Vec<Amount>,
    pub cost: u32,
    pub office: u32,
}

/// Why nothing can be worked out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lack {
    /// Nobody said what the rule is on that day.
    Rule(RuleKind),
    /// The flat share has ended, and nobody set what the work is worth.
    WageValue,
}

/// Days on which a month is the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    pub from: NaiveDate,
    pub until: NaiveDate,
    pub month: Result<Month, Lack>,
    /// Over these days, in eurocents: a part of a month counts by its days.
    pub cost: u64,
    pub office: u64,
}

impl Month {
    /// What the employer bears.
    pub fn employer(&self) -> u32 {
        self.cost - self.office
    }

    fn put(&mut self, line: Line, cents: u32, formula: Formula, rules: &[&Dated]) -> u32 {
        let rules = rules.iter().map(|it| (*it).clone()).collect();
        self.amounts.push(Amount { line, cents, formula, rules });
        cents
    }
}

/// A share of an amount.
fn share(of: u32, permille: u32) -> u32 {
    let exact = u64::from(of) * u64::from(permille);
    u32::try_from((exact + 500) / 1_000).unwrap_or(u32::MAX)
}

/// All stretches of the period, the first first.
pub fn stretches(funding: &Funding) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    let begins = breaks(funding);
    let next = begins.iter().skip(1).filter_map(NaiveDate::pred_opt).chain([funding.until]);
    for (from, until) in begins.iter().copied().zip(next) {
        let month = month_on(funding, from);
        match found.last_mut().filter(|it| it.month == month) {
            Some(last) => last.until = until,
            None => found.push(Stretch { from, until, month, cost: 0, office: 0 }),
        }
    }
    for it in &mut found {
        if let Ok(month) = &it.month {
            it.cost = over(month.cost, it.from, it.until);
            it.office = over(month.office, it.from, it.until);
        }
    }
    found
}

/// The days on which something may become different, the first day on top.
fn breaks(funding: &Funding) -> Vec<NaiveDate> {
    let rules = funding.rules.iter().map(|it| it.from);
    let value = funding.wage_value.iter().map(|it| it.from);
    let inside = rules.chain(value).chain(flat_until(funding));
    let inside = inside.filter(|it| funding.from < *it && *it <= funding.until);
    let mut days: Vec<NaiveDate> = std::iter::once(funding.from).chain(inside).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// The first day on which the flat share is over.
fn flat_until(funding: &Funding) -> Option<NaiveDate> {
    let months = dated::value_on(&funding.rules, RuleKind::SubsidyFlatMonths, funding.from)?;
    funding.from.checked_add_months(Months::new(months))
}

/// What a month is on a day.
fn month_on(funding: &Funding, day: NaiveDate) -> Result<Month, Lack> {
    let mut month = Month::default();
    month.cost = cost_on(funding, day, &mut month)?;
    month.office = match funding.means {
        Means::None => 0,
        Means::SharedCost => {
            let (means, cents_per_month) = (funding.means, month.cost);
            let employer_percent = funding.employer_percent;
            let (employer, office) =
                Financing { means, cents_per_month, employer_percent }.shares();
            let formula =
                Formula::Share { of: month.cost, permille: u32::from(employer_percent) * 10 };
            month.put(Line::Employer, employer, formula, &[]);
            month.put(Line::Office, office, Formula::Less(month.cost, employer), &[])
        }
        Means::WageCostSubsidy => {
            let subsidy = subsidy_on(funding, day, &mut month)?.min(month.cost);
            let left = month.cost - subsidy;
            month.put(Line::Employer, left, Formula::Less(month.cost, subsidy), &[]);
            subsidy
        }
    };
    Ok(month)
}

fn rule(funding: &Funding, kind: RuleKind, day: NaiveDate) -> Result<(&Dated, u32), Lack> {
    let found = dated::on(&funding.rules, kind, "", day);
    found.and_then(|it| Some((it, it.value?))).ok_or(Lack::Rule(kind))
}

/// The wage with what comes on top, and what else learning costs.
fn cost_on(funding: &Funding, day: NaiveDate, month: &mut Month) -> Result<u32, Lack> {
    let mut parts = Vec::new();
    if funding.wage != Wage::Unpaid {
        let (holiday, holiday_share) = rule(funding, RuleKind::HolidayAllowance, day)?;
        let (costs, costs_share) = rule(funding, RuleKind::EmployersCosts, day)?;
        let formula = match funding.wage {
            Wage::Hour(cents) => Formula::Hours { cents, hours: funding.hours_per_week },
            Wage::Month(_) | Wage::Unpaid => Formula::Agreed,
        };
        let wage = month.put(Line::Wage, funding.month_cents(), formula, &[]);
        let formula = Formula::Share { of: wage, permille: holiday_share };
        let on_top = month.put(Line::Holiday, share(wage, holiday_share), formula, &[holiday]);
        let of = wage + on_top;
        let formula = Formula::Share { of, permille: costs_share };
        let costs = month.put(Line::EmployersCosts, share(of, costs_share), formula, &[costs]);
        parts.extend([wage, on_top, costs]);
    }
    if funding.other_cents > 0 {
        parts.push(month.put(Line::Other, funding.other_cents, Formula::Agreed, &[]));
    }
    let sum = parts.iter().sum();
    if !parts.is_empty() {
        month.put(Line::Cost, sum, Formula::Sum(parts), &[]);
    }
    Ok(sum)
}

/// The subsidy, and what an employer pays on top of the wage it stands for.
fn subsidy_on(funding: &Funding, day: NaiveDate, month: &mut Month) -> Result<u32, Lack> {
    let (minimum, cents) = rule(funding, RuleKind::MinimumWageHour, day)?;
    let (holiday, permille) = rule(funding, RuleKind::HolidayAllowance, day)?;
    let (costs, costs_share) = rule(funding, RuleKind::EmployersCosts, day)?;
    let hours = funding.hours_per_week;
    let wage = by_month(cents, hours);
    let formula = Formula::HoursAnd { cents, hours, permille };
    let base = month.put(Line::Minimum, wage + share(wage, permille), formula, &[minimum, holiday]);
    let (part, rules) = part_on(funding, day)?;
    let formula = Formula::Share { of: base, permille: part };
    let subsidy = month.put(Line::Subsidy, share(base, part), formula, &rules);
    let formula = Formula::Share { of: subsidy, permille: costs_share };
    let on_top = month.put(Line::SubsidyCosts, share(subsidy, costs_share), formula, &[costs]);
    Ok(month.put(Line::Office, subsidy + on_top, Formula::Sum(vec![subsidy, on_top]), &[]))
}

/// How much of the minimum wage the subsidy is: what the work is worth less, up to the most there is; the flat share before.
fn part_on(funding: &Funding, day: NaiveDate) -> Result<(u32, Vec<&Dated>), Lack> {
    if let Some(value) = funding.wage_value.as_ref().filter(|it| it.from <= day) {
        let (max, most) = rule(funding, RuleKind::SubsidyMax, day)?;
        let less = 1_000 - u32::from(value.percent.min(100)) * 10;
        return Ok((less.min(most), if less > most { vec![max] } else { Vec::new() }));
    }
    let (months, _) = rule(funding, RuleKind::SubsidyFlatMonths, funding.from)?;
    if flat_until(funding).is_none_or(|it| it <= day) {
        return Err(Lack::WageValue);
    }
    let (flat, part) = rule(funding, RuleKind::SubsidyFlat, day)?;
    Ok((part, vec![flat, months]))
}

/// So much a month over these days: each month, or part of one by its days, to the cent.
fn over(cents_per_month: u32, from: NaiveDate, until: NaiveDate) -> u64 {
    let mut sum = 0;
    let mut day = from;
    while day <= until {
        let last = last_of_month(day).min(until);
        let in_month = u64::from(last_of_month(day).day());
        let days = u64::from(last.day() - day.day() + 1);
        sum += (u64::from(cents_per_month) * days * 2 + in_month) / (in_month * 2);
        let Some(next) = last.succ_opt() else { break };
        day = next;
    }
    sum
}

fn last_of_month(day: NaiveDate) -> NaiveDate {
    let first = day.with_day(1).and_then(|it| it.checked_add_months(Months::new(1)));
    first.and_then(|it| it.pred_opt()).unwrap_or(day)
}

#[cfg(test)]
mod tests;
