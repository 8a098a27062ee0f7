//! A proof that somebody takes along: what of them may be shown to whoever holds it, chosen by them alone. It holds no words:
//! what it shows is what stands on the day it is read, and nothing once it was taken back.

use chrono::NaiveDate;

use crate::id::{Id, LogId, PersonId};
use crate::limits::PROOF_LINES_MAX;
use crate::record::PersonFile;
use crate::record::fact::{Fact, FactRule};
use crate::record::goal::GoalId;
use crate::record::own::seen_skill::SeenSkillId;
use crate::record::step::StepId;
use crate::refusal::Refusal;
use crate::role::{Audience, Permission};
use crate::time::is_sensible;
use crate::wire;

/// A proof. Chance made it, and it is what its page is found by: whoever has it may read that page.
pub type ProofId = Id<Proof>;

/// How much of a name it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Naming {
    First,
    Whole,
}

wire::string_enum!(Naming { First = "first", Whole = "whole" });

/// Something that can stand on it: seen of the person, or reached and done in a traject of theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Provable {
    Skill(SeenSkillId),
    Goal(LogId, GoalId),
    Step(LogId, StepId),
}

wire::choice!(Provable {
    "skill" => Skill(id),
    "goal" => Goal(log, goal),
    "step" => Step(log, step),
});

/// What its person chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    pub naming: Naming,
    /// The traject whose work and place it names; without one it names none, nor anybody who works there.
    pub place: Option<LogId>,
    pub shown: Vec<Provable>,
    /// The last day on which it is there.
    pub until: Option<NaiveDate>,
}

wire::record!(Proof { naming, place?, shown, until? });

impl FactRule<PersonFile> for Proof {
    fn permission(&self) -> Permission {
        Permission::MakeProof
    }

    fn audience(&self, _: &PersonFile) -> Audience {
        Audience::CandidateAndCoach
    }

    fn has_sensible_days(&self) -> bool {
        self.until.is_none_or(is_sensible)
    }

    /// What stands in this log is held here; what stands in a traject is looked at by who shows it.
    fn check(&self, log: &PersonFile, _: PersonId) -> Result<(), Refusal> {
        if self.shown.is_empty() {
            return Err(Refusal::EmptyText);
        }
        if self.shown.len() > PROOF_LINES_MAX {
            return Err(Refusal::OutOfRange);
        }
        let stands = |id| log.own().seen_skills.get(id).is_some_and(Fact::stands);
        for shown in &self.shown {
            match shown {
                Provable::Skill(id) if !stands(id) => return Err(Refusal::NotFound),
                Provable::Skill(_) | Provable::Goal(..) | Provable::Step(..) => {}
            }
        }
        Ok(())
    }
}

impl PersonFile {
    /// The proofs that were not taken back, the latest first.
    pub fn proofs(&self) -> Vec<(ProofId, &Fact<Proof>)> {
        let all = self.own().proofs.iter().map(|(id, it)| (*id, it));
        let mut standing: Vec<_> = all.filter(|(_, it)| it.stands()).collect();
        standing.sort_by_key(|(_, it)| std::cmp::Reverse(it.by.order()));
        standing
    }
}
