//! The steps of a plan: what to do, how many days after the start, and who helps.

use super::plan_goal::PlanGoalId;
use super::{PlanId, is_in_reach};
use crate::id::{Id, PersonId};
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::office::{InLangs, OfficeFile};
use crate::record::outline::Phase;
use crate::record::pictogram::Pictogram;
use crate::record::rank::Rank;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::wire;

/// A step of a plan.
pub type PlanStepId = Id<PlanStep>;

/// Who helps with a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Helper {
    /// Nobody: the candidate does it alone.
    Candidate,
    Mentor,
    Coach,
}

wire::string_enum!(Helper { Candidate = "candidate", Mentor = "mentor", Coach = "coach" });

fields! {
    /// A step that a path to such a job takes.
    PlanStep, PlanStepField, PlanStepEdit {
        begin "add" => Add as new, by;
        NewPlanStep {
            (plan: PlanId)
            title: InLangs [Title] => Title,
            explanation?: InLangs [Note] => Explanation,
            /// What it yields: a function, pay, schooling.
            yields?: InLangs [Note] => Yields,
            phase: Phase => Phase,
            /// Days after the start.
            day: u16 => Day,
            helper: Helper => Helper,
            pictogram or default: Pictogram => Pictogram,
            goal?: Option<PlanGoalId> => Goal,
            rank: Rank => Rank unread,
        }
        kept { plan: PlanId = new.plan }
        switches { "hide" => Hide(hidden = false) }
    }
}

impl OfficeFile {
    /// The steps of a plan that are not hidden, by day and then in their order.
    pub fn steps_of(&self, plan: PlanId) -> Vec<(PlanStepId, &PlanStep)> {
        let of_plan = self.plan_steps.iter().filter(|(_, it)| it.plan == plan && !it.hidden.get());
        let mut steps: Vec<_> = of_plan.map(|(id, it)| (*id, it)).collect();
        steps.sort_by(|(a_id, a), (b_id, b)| {
            let by_day = a.day.get().cmp(b.day.get());
            by_day.then_with(|| a.rank.get().cmp(b.rank.get())).then_with(|| a_id.cmp(b_id))
        });
        steps
    }
}

impl FieldRule for PlanStep {
    fn permission(_: &PlanStepEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ChangeOffice
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &PlanStepEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        let is_there = |goal: &Option<PlanGoalId>| {
            goal.is_none_or(|goal| it.log.plan_goals.contains_key(&goal))
        };
        match it.edit {
            PlanStepEdit::Add(new) if !it.log.plans.contains_key(&new.plan) => {
                Err(Refusal::NotFound)
            }
            PlanStepEdit::Add(NewPlanStep { goal, .. })
            | PlanStepEdit::Set(PlanStepField::Goal(goal))
                if !is_there(goal) =>
            {
                Err(Refusal::NotFound)
            }
            PlanStepEdit::Add(NewPlanStep { day, .. })
            | PlanStepEdit::Set(PlanStepField::Day(day))
                if !is_in_reach(*day) =>
            {
                Err(Refusal::OutOfRange)
            }
            PlanStepEdit::Add(_) | PlanStepEdit::Set(_) | PlanStepEdit::Hide(_) => Ok(()),
        }
    }
}
