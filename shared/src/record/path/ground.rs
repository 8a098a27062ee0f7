//! Why a traject ended as it did, and what played a part, from lists so that it can be counted; words stand beside the outcome.
//! None of it is of a body or of what somebody is.

use crate::id::PersonId;
use crate::record::Traject;
use crate::record::fields::{Asked, FieldRule, fields};
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::wire;

/// Why it ended so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// All was learned that was agreed.
    LearnedEnough,
    JobDidNotCome,
    WorkDidNotFit,
    OtherWorkFitsBetter,
    OwnWish,
    EmployerStopped,
    HoursOrPay,
    Moved,
    Other,
}

wire::string_enum!(Reason {
    LearnedEnough = "learned_enough",
    JobDidNotCome = "job_did_not_come",
    WorkDidNotFit = "work_did_not_fit",
    OtherWorkFitsBetter = "other_work_fits_better",
    OwnWish = "own_wish",
    EmployerStopped = "employer_stopped",
    HoursOrPay = "hours_or_pay",
    Moved = "moved",
    Other = "other",
});

impl Reason {
    /// All, in the order of the screen.
    pub const ALL: [Self; 9] = [
        Self::LearnedEnough,
        Self::JobDidNotCome,
        Self::WorkDidNotFit,
        Self::OtherWorkFitsBetter,
        Self::OwnWish,
        Self::EmployerStopped,
        Self::HoursOrPay,
        Self::Moved,
        Self::Other,
    ];
}

/// What played a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Factor {
    Guidance,
    Mentor,
    StepPlan,
    Training,
    WorkFitted,
    Language,
    Economy,
    Travel,
    RulesAndMoney,
    AtHome,
}

wire::string_enum!(Factor {
    Guidance = "guidance",
    Mentor = "mentor",
    StepPlan = "step_plan",
    Training = "training",
    WorkFitted = "work_fitted",
    Language = "language",
    Economy = "economy",
    Travel = "travel",
    RulesAndMoney = "rules_and_money",
    AtHome = "at_home",
});

impl Factor {
    /// What those who take part can change.
    pub const OURS: [Self; 6] = [
        Self::Guidance,
        Self::Mentor,
        Self::StepPlan,
        Self::Training,
        Self::WorkFitted,
        Self::Language,
    ];
    /// What they cannot.
    pub const OTHERS: [Self; 4] = [Self::Economy, Self::Travel, Self::RulesAndMoney, Self::AtHome];

    /// All, in the order of the screen.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::OURS.into_iter().chain(Self::OTHERS)
    }
}

fields! {
    /// Why a traject ended.
    Ground, GroundField, GroundEdit {
        begin "say" => Say as new, by;
        NewGround {
            reason?: Option<Reason> => Reason,
            /// In the order of the list, each once.
            factors?: Vec<Factor> => Factors,
        }
    }
}

impl Traject {
    /// Why it ended; nothing, as long as it did not or nobody said.
    pub fn ground(&self) -> Option<&Ground> {
        self.closing.outcome().and(self.path().ground.as_ref())
    }
}

impl FieldRule for Ground {
    fn permission(_: &GroundEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::RecordOutcome
    }

    fn seen_by(&self) -> Audience {
        Audience::CandidateAndCoach
    }

    fn audience(_: &GroundEdit, _: Option<&Self>) -> Audience {
        Audience::CandidateAndCoach
    }

    /// Each factor once, in the order of the list: what is longer than the list is no answer to it.
    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        let factors = match it.edit {
            GroundEdit::Say(new) => &new.factors,
            GroundEdit::Set(GroundField::Factors(factors)) => factors,
            GroundEdit::Set(GroundField::Reason(_)) => return Ok(()),
        };
        let is_in_order = factors.windows(2).all(|two| two[0] < two[1]);
        if is_in_order { Ok(()) } else { Err(Refusal::OutOfRange) }
    }
}
