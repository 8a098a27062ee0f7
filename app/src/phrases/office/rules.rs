//! Rules with a date in words: what each is called, and what it says.

use shared::dated::{Dated, RuleKind, Unit};
use shared::record::At;
use shared::record::office::dated_rule::{DatedRuleEdit, DatedRuleId};
use shared::text::Messages;

use super::OfficePhrases;
use crate::phrases::Written;
use crate::phrases::path::{euros, percent};

impl OfficePhrases for At<DatedRuleId, DatedRuleEdit> {
    fn noun(&self, w: Messages) -> &'static str {
        w.s_rule()
    }

    fn written(&self, _: Messages) -> Option<Written> {
        None
    }
}

/// What a rule is called.
pub fn rule_name(w: Messages, kind: RuleKind) -> &'static str {
    match kind {
        RuleKind::MinimumWageHour => w.s_rule_minimum_wage_hour(),
        RuleKind::MinimumWageMonth => w.s_rule_minimum_wage_month(),
        RuleKind::HolidayAllowance => w.s_rule_holiday_allowance(),
        RuleKind::SubsidyMax => w.s_rule_subsidy_max(),
        RuleKind::SubsidyFlat => w.s_rule_subsidy_flat(),
        RuleKind::SubsidyFlatMonths => w.s_rule_subsidy_flat_months(),
        RuleKind::EmployersCosts => w.s_rule_employers_costs(),
        RuleKind::TrialMonths => w.s_rule_trial_months(),
        RuleKind::TrialMonthsMax => w.s_rule_trial_months_max(),
        RuleKind::LearningMonths => w.s_rule_learning_months(),
        RuleKind::SocialReturn => w.s_rule_social_return(),
        RuleKind::KeepIntendedJob => w.s_rule_keep_intended_job(),
        RuleKind::KeepOtherEmployer => w.s_rule_keep_other_employer(),
        RuleKind::KeepTraining => w.s_rule_keep_training(),
        RuleKind::KeepStopped => w.s_rule_keep_stopped(),
    }
}

/// A value in the unit of its rule.
pub fn rule_value(w: Messages, kind: RuleKind, value: u32) -> String {
    match kind.unit() {
        Unit::Cents => euros(w, value),
        Unit::PerMille => percent(w, value),
        Unit::Months => w.s_plan_months(value),
    }
}

/// What a rule says, or that it holds no longer.
pub fn rule_said(w: Messages, rule: &Dated) -> String {
    match rule.value {
        Some(value) => rule_value(w, rule.kind, value),
        None => w.s_rule_ended().to_owned(),
    }
}
