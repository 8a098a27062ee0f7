//! Agreements: what employer, work agency and candidate agree, in seven parts. A version is said once and never changed; a
//! newer one takes its place. Knows no signature.

use crate::change::Digest;
use crate::id::Id;
use crate::limits::HOURS_PER_WEEK_MAX;
use crate::record::Traject;
use crate::record::fact::{Fact, FactRule};
use crate::record::rule::Text;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::time::Period;
use crate::wire;

/// A version of an agreement.
pub type AgreementId = Id<Agreement>;

/// The seven parts of an agreement, in the order of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    Skills,
    StepPlan,
    Duration,
    Guidance,
    Financing,
    Evaluation,
    Preconditions,
}

impl Part {
    /// All seven.
    pub const ALL: [Self; 7] = [
        Self::Skills,
        Self::StepPlan,
        Self::Duration,
        Self::Guidance,
        Self::Financing,
        Self::Evaluation,
        Self::Preconditions,
    ];
}

/// How the learning period is paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Means {
    #[default]
    None,
    /// Employer and work agency each bear a share.
    SharedCost,
    /// The work agency bears what a wage is more than the work is worth yet.
    WageCostSubsidy,
}

wire::string_enum!(Means {
    None = "none",
    SharedCost = "shared_cost",
    WageCostSubsidy = "wage_cost_subsidy",
});

/// The money in an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Financing {
    pub means: Means,
    /// What the learning period costs in a month, in eurocents.
    pub cents_per_month: u32,
    /// How many percent of that the employer bears.
    pub employer_percent: u8,
}

wire::record!(Financing { means, cents_per_month, employer_percent });

impl Financing {
    /// What the employer and the work agency bear in a month, in eurocents: the cent that cannot be halved is the agency's.
    pub fn shares(&self) -> (u32, u32) {
        let of_employer =
            u64::from(self.cents_per_month) * u64::from(self.employer_percent.min(WHOLE)) / 100;
        let of_employer = u32::try_from(of_employer).unwrap_or(self.cents_per_month);
        (of_employer, self.cents_per_month - of_employer)
    }
}

/// One version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// The version it was made of.
    pub replaces: Option<AgreementId>,
    /// What must be known and mastered: a line each.
    pub skills: String,
    pub step_plan: String,
    pub period: Period,
    pub hours_per_week: u8,
    /// Who guides, and how.
    pub guidance: String,
    pub financing: Financing,
    pub financing_words: String,
    /// Weeks from one talk to the next.
    pub talk_every_weeks: u8,
    pub evaluation: String,
    pub preconditions: String,
}

wire::record!(Agreement {
    replaces?, skills, step_plan, period, hours_per_week, guidance, financing, financing_words,
    talk_every_weeks, evaluation, preconditions
});

/// Weeks between two talks, at most.
pub const TALK_EVERY_WEEKS_MAX: u8 = 26;
/// A month of learning costs no more than this: what is beyond was mistyped.
const CENTS_PER_MONTH_MAX: u32 = 1_000_000;
const WHOLE: u8 = 100;

impl Agreement {
    /// Equal for the same words, and hardly ever for others. Which version it was made of is no part of what it says.
    pub fn digest(&self) -> Digest {
        Digest::of(wire::encode(&Self { replaces: None, ..self.clone() }).as_bytes())
    }

    /// The parts that say something else than those of another version.
    pub fn changed_from(&self, other: &Self) -> Vec<Part> {
        let differs = |part: &Part| match part {
            Part::Skills => self.skills != other.skills,
            Part::StepPlan => self.step_plan != other.step_plan,
            Part::Duration => {
                (self.period, self.hours_per_week) != (other.period, other.hours_per_week)
            }
            Part::Guidance => self.guidance != other.guidance,
            Part::Financing => {
                (self.financing, &self.financing_words) != (other.financing, &other.financing_words)
            }
            Part::Evaluation => {
                (self.talk_every_weeks, &self.evaluation)
                    != (other.talk_every_weeks, &other.evaluation)
            }
            Part::Preconditions => self.preconditions != other.preconditions,
        };
        Part::ALL.into_iter().filter(differs).collect()
    }

    /// Whether it says nothing of money.
    pub fn is_without_pay(&self) -> bool {
        self.financing == Financing::default() && self.financing_words.is_empty()
    }

    /// Whether all its numbers can be meant. Who bears a share bears one of something.
    fn is_in_range(&self) -> bool {
        let Financing { means, cents_per_month, employer_percent } = self.financing;
        let is_paid_for = match means {
            Means::None => cents_per_month == 0 && employer_percent == 0,
            Means::SharedCost | Means::WageCostSubsidy => {
                (1..=CENTS_PER_MONTH_MAX).contains(&cents_per_month) && employer_percent <= WHOLE
            }
        };
        is_paid_for
            && (1..=HOURS_PER_WEEK_MAX).contains(&self.hours_per_week)
            && (1..=TALK_EVERY_WEEKS_MAX).contains(&self.talk_every_weeks)
    }
}

impl FactRule for Agreement {
    fn permission(&self) -> Permission {
        Permission::OfferAgreement
    }

    fn audience(&self, _: &Traject) -> Audience {
        Audience::Members
    }

    fn texts(&self) -> Vec<Text<'_>> {
        vec![
            Text::Messages(&self.skills),
            Text::Messages(&self.step_plan),
            Text::Messages(&self.guidance),
            Text::Note(&self.financing_words),
            Text::Note(&self.evaluation),
            Text::Note(&self.preconditions),
        ]
    }

    fn has_sensible_days(&self) -> bool {
        self.period.is_sensible()
    }

    fn check(&self, traject: &Traject, _: crate::id::PersonId) -> Result<(), Refusal> {
        if !self.is_in_range() {
            return Err(Refusal::OutOfRange);
        }
        if !self.period.is_forward() {
            return Err(Refusal::EndsBeforeStart);
        }
        // Several employers read it; what one of them pays stands beside that one's part.
        if traject.is_stacked() && !self.is_without_pay() {
            return Err(Refusal::OfOnePart);
        }
        let is_known = |id: AgreementId| traject.path().agreements.contains_key(&id);
        if self.replaces.is_none_or(is_known) { Ok(()) } else { Err(Refusal::NotFound) }
    }

    /// What somebody signed is not taken away from them: a newer version takes its place.
    fn check_hide(&self, id: AgreementId, traject: &Traject) -> Result<(), Refusal> {
        if traject.signatures_under(id).next().is_none() {
            Ok(())
        } else {
            Err(Refusal::AlreadySigned)
        }
    }
}

impl Traject {
    /// The versions of the agreement that stand, the oldest first.
    pub fn agreements(&self) -> impl DoubleEndedIterator<Item = (AgreementId, &Fact<Agreement>)> {
        let all = self.path().agreements.iter();
        all.filter(|(_, fact)| fact.stands()).map(|(id, fact)| (*id, fact))
    }

    /// The version that counts: the last that stands.
    pub fn agreement(&self) -> Option<(AgreementId, &Fact<Agreement>)> {
        self.agreements().next_back()
    }
}
