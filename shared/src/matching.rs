//! From a job backwards to people: what it asks, beside what was seen of somebody. Each line is explained by who saw it and
//! when; nothing is weighed, and what nobody saw yet is not a zero. Knows no screen and no log but those it is given.

pub mod others;

use std::cmp::Reverse;

use chrono::NaiveDate;

use crate::change::Stamp;
use crate::record::PersonFile;
use crate::record::fact::Fact;
use crate::record::office::EmployerFile;
use crate::record::office::job::JobId;
use crate::record::office::need::{Need, NeedId};
use crate::record::office::skill::SkillId;
use crate::record::own::seen_skill::{SeenSkill, SeenSkillId, Source};
use crate::record::work_sample::Help;
use crate::role::Role;

/// A skill by what people and lists know it by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skill {
    /// Which of the office's list, if it is of it.
    pub id: Option<SkillId>,
    pub name: String,
}

impl Skill {
    /// Whether both are the same: by the list where both are of it, and otherwise by name, whatever its capitals.
    pub fn is_same(&self, other: &Self) -> bool {
        if let (Some(id), Some(other)) = (self.id, other.id) {
            return id == other;
        }
        self.name.trim().eq_ignore_ascii_case(other.name.trim())
    }
}

/// The time that counts of those a skill was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sighting {
    pub id: SeenSkillId,
    pub help: Help,
    pub on: NaiveDate,
    pub source: Source,
    pub by: Stamp,
    /// What who saw it was: a candidate says it of themselves.
    pub role: Role,
}

/// A skill that a job asks, and what was seen of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub need: NeedId,
    pub skill: Skill,
    pub needed: Help,
    pub seen: Option<Sighting>,
}

/// What is between a person and a need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    None,
    /// It was seen, with more help than one may need on the first day.
    MoreHelp,
    NothingSeen,
}

impl Line {
    pub fn gap(&self) -> Gap {
        match &self.seen {
            None => Gap::NothingSeen,
            Some(seen) if seen.help <= self.needed => Gap::None,
            Some(_) => Gap::MoreHelp,
        }
    }
}

/// How many skills are asked, and of how many of them something was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    pub asked: usize,
    pub seen: usize,
    pub enough: usize,
}

impl Counts {
    /// Whether it is worth asking who coaches them: half of what is asked was seen, at least.
    pub fn may_fit(self) -> bool {
        self.asked > 0 && self.enough * 2 >= self.asked
    }
}

/// A person beside a job, by whichever of the two is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared<T> {
    pub of: T,
    pub name: String,
    pub lines: Vec<Line>,
}

impl<T> Compared<T> {
    pub fn counts(&self) -> Counts {
        let of = |holds: fn(&&Line) -> bool| self.lines.iter().filter(holds).count();
        Counts {
            asked: self.lines.len(),
            seen: of(|it| it.seen.is_some()),
            enough: of(|it| it.gap() == Gap::None),
        }
    }
}

/// What a list goes by: its reader chooses, and reads which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    Name,
    /// Of whom most of what is asked was seen comes first.
    MostSeen,
    /// Of whom something that is asked was seen last comes first.
    SeenLast,
}

impl Order {
    /// In the order of the choice.
    pub const ALL: [Self; 3] = [Self::Name, Self::MostSeen, Self::SeenLast];
}

/// Puts a list in this order; those alike in it, by name.
pub fn sort<T>(list: &mut [Compared<T>], order: Order) {
    let named = |it: &Compared<T>| it.name.to_lowercase();
    match order {
        Order::Name => list.sort_by_cached_key(named),
        Order::MostSeen => list.sort_by_cached_key(|it| (Reverse(it.counts().seen), named(it))),
        Order::SeenLast => {
            let last = |it: &Compared<T>| {
                it.lines.iter().filter_map(|line| Some(line.seen.as_ref()?.on)).max()
            };
            list.sort_by_cached_key(|it| (Reverse(last(it)), named(it)));
        }
    }
}

/// What stands of what was seen of somebody, what counts most last: what others saw before what they say themselves, and of
/// each the last day.
pub fn by_weight(file: &PersonFile) -> Vec<(SeenSkillId, &Fact<SeenSkill>)> {
    let mut all = file.seen_skills();
    all.sort_by_key(|(id, it)| (it.role != Role::Candidate, it.what.on, it.by.order(), *id));
    all
}

/// What a job asks, beside what was seen of somebody: a line for each need, in the order of the job's page.
pub fn compare(needs: &[(NeedId, &Need)], file: Option<&PersonFile>) -> Vec<Line> {
    let seen = file.map(by_weight).unwrap_or_default();
    let sighting = |skill: &Skill| {
        let is_of = |it: &SeenSkill| skill_of(it).is_same(skill);
        let (id, fact) = seen.iter().rev().find(|(_, it)| is_of(&it.what))?;
        let SeenSkill { help, on, source, .. } = fact.what;
        Some(Sighting { id: *id, help, on, source, by: fact.by, role: fact.role })
    };
    let line = |(need, it): &(NeedId, &Need)| {
        let skill = Skill { id: *it.skill.get(), name: it.name.get().clone() };
        let seen = sighting(&skill);
        Line { need: *need, skill, needed: *it.help.get(), seen }
    };
    needs.iter().map(line).collect()
}

/// The skill of something that was seen.
pub fn skill_of(seen: &SeenSkill) -> Skill {
    Skill { id: seen.skill, name: seen.name.clone() }
}

impl EmployerFile {
    /// What a job asks, and stands.
    pub fn needs_of(&self, job: JobId) -> Vec<(NeedId, &Need)> {
        let all = self.needs.iter().filter(|(_, it)| it.job == job && !it.hidden.get());
        all.map(|(id, it)| (*id, it)).collect()
    }
}
