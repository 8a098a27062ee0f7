//! How the learning at a place is paid for: the wage, who bears what of it, and the rules that were worked out with, copied as
//! they stood. A whole fact: another takes its place. Knows no amount that follows from these.

use chrono::NaiveDate;

use crate::dated::{self, Dated, RuleKind};
use crate::id::{Id, PersonId};
use crate::limits::HOURS_PER_WEEK_MAX;
use crate::record::Traject;
use crate::record::fact::{Fact, FactRule};
use crate::record::path::agreement::Means;
use crate::record::placement::PlacementId;
use crate::record::rule::Text;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::time::{Period, is_sensible};
use crate::wire;

/// How the learning at a place is paid for.
pub type FundingId = Id<Funding>;

/// What somebody earns, in eurocents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Wage {
    /// Learning goes with a benefit, or is not paid.
    #[default]
    Unpaid,
    Hour(u32),
    /// For the hours agreed.
    Month(u32),
}

wire::choice!(Wage {
    "unpaid" => Unpaid,
    "hour" => Hour(it),
    "month" => Month(it),
});

/// What somebody's work is worth beside a full wage. Only who is qualified sets it; here it stands as an indication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WageValue {
    pub percent: u8,
    /// From when it counts; before, the flat share does.
    pub from: NaiveDate,
    /// Who set it.
    pub set_by: String,
}

wire::record!(WageValue { percent, from, set_by });

/// How the learning at a place is paid for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Funding {
    pub placement: PlacementId,
    pub means: Means,
    pub from: NaiveDate,
    pub until: NaiveDate,
    pub hours_per_week: u8,
    pub wage: Wage,
    /// What learning costs beside the wage in a month, such as a course, in eurocents.
    pub other_cents: u32,
    /// How many percent the employer bears, where cost is shared.
    pub employer_percent: u8,
    pub wage_value: Option<WageValue>,
    /// The rules that hold within the period, as the office had them: who reads this may have no other copy.
    pub rules: Vec<Dated>,
}

wire::record!(Funding {
    placement, means, from, until, hours_per_week, wage, other_cents, employer_percent, wage_value?, rules
});

/// Hours are agreed by the week, wages and subsidies by the month: there are 52 weeks in 12 months.
const WEEKS: u64 = 52;
const MONTHS: u64 = 12;
/// A month of work is paid no more than this: what is beyond was mistyped.
const MONTH_CENTS_MAX: u32 = 1_000_000;
const HOUR_CENTS_MAX: u32 = 20_000;
const WHOLE: u8 = 100;
/// Longer than a learning period with all that may come before.
const DAYS_MAX: i64 = 3 * 366;
const RULES_MAX: usize = 100;

/// So many eurocents an hour, by the month: half a cent counts as a whole one.
pub fn by_month(cents_per_hour: u32, hours_per_week: u8) -> u32 {
    let year = u64::from(cents_per_hour) * u64::from(hours_per_week) * WEEKS;
    u32::try_from((year + MONTHS / 2) / MONTHS).unwrap_or(u32::MAX)
}

impl Funding {
    /// The rules that any of it is worked out with.
    pub const RULES: [RuleKind; 6] = [
        RuleKind::MinimumWageHour,
        RuleKind::HolidayAllowance,
        RuleKind::SubsidyMax,
        RuleKind::SubsidyFlat,
        RuleKind::SubsidyFlatMonths,
        RuleKind::EmployersCosts,
    ];

    /// From its first day to its last.
    pub fn period(&self) -> Period {
        Period { from: self.from, to: Some(self.until) }
    }

    /// The wage of a month; none where work is not paid.
    pub fn month_cents(&self) -> u32 {
        match self.wage {
            Wage::Unpaid => 0,
            Wage::Hour(cents) => by_month(cents, self.hours_per_week),
            Wage::Month(cents) => cents,
        }
    }

    /// Whether less is paid than the minimum wage of the first day. Nothing is said where nobody knows that.
    pub fn is_below_minimum(&self) -> bool {
        let minimum = dated::value_on(&self.rules, RuleKind::MinimumWageHour, self.from);
        minimum.is_some_and(|it| self.month_cents() < by_month(it, self.hours_per_week))
    }

    /// Whether all its numbers can be meant, and go together.
    pub fn is_in_range(&self) -> bool {
        let wage = match self.wage {
            Wage::Unpaid => true,
            Wage::Hour(cents) => (1..=HOUR_CENTS_MAX).contains(&cents),
            Wage::Month(cents) => (1..=MONTH_CENTS_MAX).contains(&cents),
        };
        let is_paid = self.wage != Wage::Unpaid;
        let means = match self.means {
            Means::None => self.employer_percent == 0 && self.wage_value.is_none(),
            Means::SharedCost => {
                let has_cost = is_paid || self.other_cents > 0;
                has_cost && self.employer_percent <= WHOLE && self.wage_value.is_none()
            }
            // Who is employed with it is paid by the law; who is worth a full wage needs none.
            Means::WageCostSubsidy => {
                let is_worth = |it: &WageValue| (1..WHOLE).contains(&it.percent);
                let value = self.wage_value.as_ref().is_none_or(is_worth);
                is_paid && value && self.employer_percent == 0 && !self.is_below_minimum()
            }
        };
        let is_rule = |it: &Dated| it.value.is_none_or(|value| value <= it.kind.value_max());
        let rules = self.rules.len() <= RULES_MAX && self.rules.iter().all(is_rule);
        let hours = (1..=HOURS_PER_WEEK_MAX).contains(&self.hours_per_week);
        let days = (self.until - self.from).num_days() <= DAYS_MAX;
        wage && means && rules && hours && days && self.other_cents <= MONTH_CENTS_MAX
    }
}

impl FactRule for Funding {
    fn permission(&self) -> Permission {
        Permission::OfferAgreement
    }

    /// Of the place alone: no employer reads what another pays.
    fn audience(&self, _: &Traject) -> Audience {
        Audience::Placement(self.placement)
    }

    fn texts(&self) -> Vec<Text<'_>> {
        let value = self.wage_value.iter().map(|it| Text::Title(&it.set_by));
        let rules = self
            .rules
            .iter()
            .flat_map(|it| [Text::Name(&it.name), Text::Title(&it.source), Text::Name(&it.link)]);
        value.chain(rules).collect()
    }

    fn has_sensible_days(&self) -> bool {
        let value = self.wage_value.as_ref().is_none_or(|it| is_sensible(it.from));
        value && self.period().is_sensible() && self.rules.iter().all(|it| is_sensible(it.from))
    }

    fn check(&self, traject: &Traject, _: PersonId) -> Result<(), Refusal> {
        if !traject.placements.contains_key(&self.placement) {
            return Err(Refusal::NotFound);
        }
        if !self.period().is_forward() {
            return Err(Refusal::EndsBeforeStart);
        }
        if self.is_in_range() { Ok(()) } else { Err(Refusal::OutOfRange) }
    }
}

impl Traject {
    /// How the learning at a place is paid for now: what was said of it last and stands.
    pub fn funding_of(&self, placement: PlacementId) -> Option<(FundingId, &Fact<Funding>)> {
        let of_place = self.path().fundings.iter().filter(|(_, it)| it.what.placement == placement);
        let standing = of_place.filter(|(_, it)| it.stands());
        standing.max_by_key(|(_, it)| it.by.order()).map(|(id, it)| (*id, it))
    }
}
