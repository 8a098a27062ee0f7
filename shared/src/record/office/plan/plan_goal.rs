//! The learning goals of a plan: a skill, in five sentences, and by which day.

use super::{PlanId, is_in_reach};
use crate::id::{Id, PersonId};
use crate::record::fields::{Asked, FieldRule, fields};
use crate::record::goal::WEIGHT_MAX;
use crate::record::office::skill::SkillId;
use crate::record::office::{InLangs, OfficeFile};
use crate::record::rank::Rank;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};

/// A goal of a plan.
pub type PlanGoalId = Id<PlanGoal>;

fields! {
    /// What is learned on a path to such a job.
    PlanGoal, PlanGoalField, PlanGoalEdit {
        begin "add" => Add as new, by;
        NewPlanGoal {
            (plan: PlanId)
            /// The skill as the office's list names it.
            name: InLangs [Title] => Name,
            skill?: Option<SkillId> => Skill,
            /// Five sentences, lowest level first.
            levels: [InLangs; 5] [Messages] => Levels,
            weight: u8 => Weight,
            /// Days after the start by which it should be reached.
            day: u16 => Day,
            rank: Rank => Rank unread,
        }
        kept { plan: PlanId = new.plan }
        switches { "hide" => Hide(hidden = false) }
    }
}

impl OfficeFile {
    /// The goals of a plan that are not hidden, in their order.
    pub fn goals_of(&self, plan: PlanId) -> Vec<(PlanGoalId, &PlanGoal)> {
        let of_plan = self.plan_goals.iter().filter(|(_, it)| it.plan == plan && !it.hidden.get());
        let mut goals: Vec<_> = of_plan.map(|(id, it)| (*id, it)).collect();
        goals.sort_by(|(a_id, a), (b_id, b)| {
            a.rank.get().cmp(b.rank.get()).then_with(|| a_id.cmp(b_id))
        });
        goals
    }
}

impl FieldRule for PlanGoal {
    fn permission(_: &PlanGoalEdit, _: Option<&Self>, _: PersonId) -> Permission {
        Permission::ChangeOffice
    }

    fn seen_by(&self) -> Audience {
        Audience::Members
    }

    fn audience(_: &PlanGoalEdit, _: Option<&Self>) -> Audience {
        Audience::Members
    }

    fn check(it: Asked<'_, Self>) -> Result<(), Refusal> {
        match it.edit {
            PlanGoalEdit::Add(new) if !it.log.plans.contains_key(&new.plan) => {
                Err(Refusal::NotFound)
            }
            PlanGoalEdit::Add(NewPlanGoal { weight, .. })
            | PlanGoalEdit::Set(PlanGoalField::Weight(weight))
                if *weight > WEIGHT_MAX =>
            {
                Err(Refusal::OutOfRange)
            }
            PlanGoalEdit::Add(NewPlanGoal { day, .. })
            | PlanGoalEdit::Set(PlanGoalField::Day(day))
                if !is_in_reach(*day) =>
            {
                Err(Refusal::OutOfRange)
            }
            PlanGoalEdit::Add(_) | PlanGoalEdit::Set(_) | PlanGoalEdit::Hide(_) => Ok(()),
        }
    }
}
