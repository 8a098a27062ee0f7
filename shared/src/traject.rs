//! A traject: one future job for one candidate, as its log adds up. Questions only: who checks and folds is the state of a log.

use chrono::NaiveDate;

use crate::change::Stamp;
use crate::id::PersonId;
use crate::record::Traject;
use crate::record::goal::{Goal, GoalId};
use crate::record::member::Member;
use crate::record::outline::{Phase, Route};
use crate::record::placement::{Placement, PlacementId};
use crate::record::step::{Status, Step, StepId};
use crate::role::{Parties, Role, View};

impl Traject {
    /// What a person is here now; `None` for who takes no part (any more).
    pub fn role(&self, person: PersonId) -> Option<Role> {
        self.members.get(&person).filter(|member| *member.active.get()).map(|member| member.role)
    }

    /// What the author of an entry was when it was taken in, also of who takes no part any more.
    pub fn role_then(&self, author: PersonId) -> Role {
        self.members.get(&author).map_or(Role::Coach, |member| member.role)
    }

    /// What a person may see now.
    pub fn view(&self, person: PersonId) -> Option<View> {
        let role = self.role(person)?;
        let placement = self.members.get(&person).and_then(|member| *member.placement.get());
        Some(View { person, role, placement })
    }

    /// The active members in a role.
    pub fn members_in(&self, role: Role) -> impl Iterator<Item = (PersonId, &Member)> {
        let active = self.members.iter().filter(|(_, member)| *member.active.get());
        active.filter(move |(_, member)| member.role == role).map(|(id, member)| (*id, member))
    }

    /// What somebody else is called who had just paired the phone on which this was signed; empty, where nobody here knows.
    pub fn pairer(&self, signed: Stamp) -> Option<&str> {
        let by = self.paired_by(signed.seq?)?;
        Some(self.name_of(by).unwrap_or_default())
    }

    /// The roles in which somebody takes part now.
    pub fn taking_part(&self) -> Parties {
        Parties::which(|role| self.members_in(role).next().is_some())
    }

    /// Opened, and without an outcome.
    pub fn is_running(&self) -> bool {
        self.outline.is_some() && self.closing.outcome().is_none()
    }

    /// Whether placements follow one another here, from simple to complex.
    pub fn flows_on(&self) -> bool {
        self.outline.as_ref().is_some_and(|it| *it.route.get() == Route::DevelopmentJobs)
    }

    /// Whether several employers build one job here.
    pub fn is_stacked(&self) -> bool {
        self.outline.as_ref().is_some_and(|it| *it.route.get() == Route::StackedJobs)
    }

    /// Not yet in the job, and its last day is not past.
    pub fn is_learned_on(&self, day: NaiveDate) -> bool {
        let outline = self.outline.as_ref();
        outline.is_some_and(|it| {
            it.phase != Phase::RegularJob && it.period.get().to.is_none_or(|last| last >= day)
        })
    }

    /// The name of the candidate, or nothing as long as there is none.
    pub fn candidate_name(&self) -> Option<&str> {
        self.members_in(Role::Candidate).next().map(|(_, member)| member.name.get().as_str())
    }

    /// The name of a member, past or present.
    pub fn name_of(&self, person: PersonId) -> Option<&str> {
        self.members.get(&person).map(|member| member.name.get().as_str())
    }

    /// The steps that are not hidden, in their order.
    pub fn visible_steps(&self) -> impl Iterator<Item = (StepId, &Step)> {
        let mut steps: Vec<_> = self.steps.iter().filter(|(_, step)| !step.hidden.get()).collect();
        steps.sort_by(|(a_id, a), (b_id, b)| {
            a.rank.get().cmp(b.rank.get()).then_with(|| a_id.cmp(b_id))
        });
        steps.into_iter().map(|(id, step)| (*id, step))
    }

    /// The steps that are not hidden and not done, in their order.
    pub fn open_steps(&self) -> impl Iterator<Item = (StepId, &Step)> {
        self.visible_steps().filter(|(_, step)| step.status() != Status::Done)
    }

    /// The goals that are not hidden, in their order.
    pub fn open_goals(&self) -> impl Iterator<Item = (GoalId, &Goal)> {
        self.goals_in_order().filter(|(_, goal)| !goal.hidden.get())
    }

    /// All goals that ever were, in their order.
    pub fn goals_in_order(&self) -> impl Iterator<Item = (GoalId, &Goal)> {
        let mut goals: Vec<_> = self.goals.iter().collect();
        goals.sort_by(|(a_id, a), (b_id, b)| {
            a.rank.get().cmp(b.rank.get()).then_with(|| a_id.cmp(b_id))
        });
        goals.into_iter().map(|(id, goal)| (*id, goal))
    }

    /// The placements that are not hidden, earliest first.
    pub fn visible_placements(&self) -> impl Iterator<Item = (PlacementId, &Placement)> {
        let visible = self.placements.iter().filter(|(_, placement)| !placement.hidden.get());
        let mut placements: Vec<_> = visible.collect();
        placements.sort_by_key(|(id, placement)| (placement.period.get().from, **id));
        placements.into_iter().map(|(id, placement)| (*id, placement))
    }

    /// Of the trajecten of a candidate, the one they work on now: the latest that runs, else the latest.
    pub fn current<'a, L>(
        candidate: PersonId,
        trajects: impl Iterator<Item = (L, &'a Self)>,
    ) -> Option<(L, &'a Self)> {
        let own = trajects.filter(|(_, it)| it.role(candidate) == Some(Role::Candidate));
        own.max_by_key(|(_, it)| {
            let opened = it.outline.as_ref().map(|outline| outline.by.at);
            (it.closing.outcome().is_none(), opened)
        })
    }

    /// The step to do next: who needs help first, then what is being done, then by day and order.
    pub fn next_step(&self) -> Option<(StepId, &Step)> {
        self.open_steps().min_by_key(|(_, step)| {
            let when = step.when.get();
            (when.is_none(), *when)
        })
    }
}
