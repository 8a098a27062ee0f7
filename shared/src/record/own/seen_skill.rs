//! Skills that somebody was seen to have: which, how far, on which day, where it showed, by whom. Never a diploma, never years.
//! Said by the candidate of themselves and by their coaches; what an employer saw reaches it through a goal, a work sample or
//! a talk.

use chrono::NaiveDate;

use crate::id::{Id, LogId};
use crate::record::PersonFile;
use crate::record::evaluation::EvaluationId;
use crate::record::fact::{Fact, FactRule};
use crate::record::goal::GoalId;
use crate::record::office::skill::SkillId;
use crate::record::rule::Text;
use crate::record::work_sample::{Help, WorkSampleId};
use crate::role::{Audience, Permission};
use crate::time::is_sensible;
use crate::wire;

/// A skill that was seen.
pub type SeenSkillId = Id<SeenSkill>;

/// Where a skill showed, each in one of the person's trajecten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    Goal(LogId, GoalId),
    WorkSample(LogId, WorkSampleId),
    Talk(LogId, EvaluationId),
    /// Somebody stood by.
    AtWork,
}

wire::choice!(Source {
    "goal" => Goal(log, goal),
    "work_sample" => WorkSample(log, sample),
    "talk" => Talk(log, talk),
    "at_work" => AtWork,
});

/// One time that a skill was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeenSkill {
    /// Which of the office's list it is, if it is of it.
    pub skill: Option<SkillId>,
    /// As that list named it then, copied: a skill that is taken off the list still reads.
    pub name: String,
    /// How much help it took.
    pub help: Help,
    pub on: NaiveDate,
    pub source: Source,
}

wire::record!(SeenSkill { skill?, name, help, on, source });

impl FactRule<PersonFile> for SeenSkill {
    fn permission(&self) -> Permission {
        Permission::RecordSkill
    }

    fn audience(&self, _: &PersonFile) -> Audience {
        Audience::CandidateAndCoach
    }

    fn texts(&self) -> Vec<Text<'_>> {
        vec![Text::Title(&self.name)]
    }

    fn has_sensible_days(&self) -> bool {
        is_sensible(self.on)
    }
}

impl PersonFile {
    /// The skills that were seen and stand, what was seen last first.
    pub fn seen_skills(&self) -> Vec<(SeenSkillId, &Fact<SeenSkill>)> {
        let all = self.own().seen_skills.iter().map(|(id, it)| (*id, it));
        let mut standing: Vec<_> = all.filter(|(_, it)| it.stands()).collect();
        standing.sort_by_key(|(_, it)| std::cmp::Reverse((it.what.on, it.by.order())));
        standing
    }
}
