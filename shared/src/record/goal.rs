//! Learning goals: one skill in five sentences, from where someone starts to more than was hoped.
//! The level reached is set together; it is never computed from steps.

use crate::change::Stamp;
use crate::id::{Id, PersonId};
use crate::record::rule::{Rule, Text};
use crate::record::step::Rank;
use crate::record::{At, Edit};
use crate::refusal::Refusal;
use crate::register::Register;
use crate::role::{Permission, Role};
use crate::traject::Traject;
use crate::wire;

/// A learning goal.
pub type GoalId = Id<Goal>;

/// One of the five levels of a goal, −2 to +2; 0 is what was agreed to reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    MuchLess,
    Less,
    Expected,
    More,
    MuchMore,
}

wire::string_enum!(Level {
    MuchLess = "much_less",
    Less = "less",
    Expected = "expected",
    More = "more",
    MuchMore = "much_more",
});

impl Level {
    /// From −2 to +2.
    pub const ALL: [Self; 5] =
        [Self::MuchLess, Self::Less, Self::Expected, Self::More, Self::MuchMore];

    /// 0 for the lowest, 4 for the highest.
    pub fn index(self) -> usize {
        self as usize
    }

    /// −2 to +2.
    pub fn score(self) -> i8 {
        self as i8 - 2
    }
}

/// Heaviest weight of a goal.
pub const WEIGHT_MAX: u8 = 9;

/// A learning goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    pub skill: Register<String>,
    /// Five sentences, lowest level first.
    pub levels: Register<[String; 5]>,
    pub start: Register<Level>,
    /// Where the candidate is, set together.
    pub reached: Register<Level>,
    pub target: Register<Option<chrono::NaiveDate>>,
    pub weight: Register<u8>,
    pub rank: Register<Rank>,
    pub hidden: Register<bool>,
    pub by: Stamp,
}

/// A goal to begin with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewGoal {
    pub skill: String,
    pub levels: [String; 5],
    pub start: Level,
    pub target: Option<chrono::NaiveDate>,
    pub weight: u8,
    pub rank: Rank,
}

wire::record!(NewGoal { skill, levels, start, target, weight, rank });

/// An edit of a goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GoalEdit {
    Add(NewGoal),
    Skill(String),
    Levels([String; 5]),
    Start(Level),
    Reached(Level),
    Target(Option<chrono::NaiveDate>),
    Weight(u8),
    Rank(Rank),
    Hide(bool),
}

wire::choice!(GoalEdit {
    "add" => Add(it),
    "skill" => Skill(it),
    "levels" => Levels(it),
    "start" => Start(it),
    "reached" => Reached(it),
    "target" => Target(it),
    "weight" => Weight(it),
    "rank" => Rank(it),
    "hide" => Hide(it),
});

impl Goal {
    /// The sentence of a level.
    pub fn sentence(&self, level: Level) -> &str {
        &self.levels.get()[level.index()]
    }

    fn new(new: &NewGoal, by: Stamp) -> Self {
        Self {
            skill: Register::new(new.skill.clone(), by),
            levels: Register::new(new.levels.clone(), by),
            start: Register::new(new.start, by),
            reached: Register::new(new.start, by),
            target: Register::new(new.target, by),
            weight: Register::new(new.weight, by),
            rank: Register::new(new.rank.clone(), by),
            hidden: Register::new(false, by),
            by,
        }
    }
}

impl Rule for At<GoalId, GoalEdit> {
    fn permission(&self, _: &Traject, _: PersonId) -> Permission {
        Permission::ChangeGoal
    }

    fn texts(&self) -> Vec<Text<'_>> {
        match &self.1 {
            GoalEdit::Add(new) => {
                let levels = new.levels.iter().map(|level| Text::Messages(level));
                std::iter::once(Text::Title(&new.skill)).chain(levels).collect()
            }
            GoalEdit::Skill(skill) => vec![Text::Title(skill)],
            GoalEdit::Levels(levels) => levels.iter().map(|level| Text::Messages(level)).collect(),
            GoalEdit::Start(_)
            | GoalEdit::Reached(_)
            | GoalEdit::Target(_)
            | GoalEdit::Weight(_)
            | GoalEdit::Rank(_)
            | GoalEdit::Hide(_) => Vec::new(),
        }
    }

    fn check(&self, traject: &Traject, _: PersonId, _: Role) -> Result<(), Refusal> {
        let Self(id, edit) = self;
        match (edit, traject.goals.contains_key(id)) {
            (GoalEdit::Add(_), true) => Err(Refusal::AlreadyThere),
            (GoalEdit::Add(NewGoal { weight, .. }) | GoalEdit::Weight(weight), _)
                if *weight > WEIGHT_MAX =>
            {
                Err(Refusal::OutOfRange)
            }
            (GoalEdit::Add(_), false) | (_, true) => Ok(()),
            (_, false) => Err(Refusal::NotFound),
        }
    }

    fn apply(&self, traject: &mut Traject, by: Stamp) {
        let Self(id, edit) = self;
        let goals = &mut traject.records_mut().goals;
        if let GoalEdit::Add(new) = edit {
            goals.add(*id, || Goal::new(new, by));
        }
        let Some(goal) = goals.get_mut(id) else { return };
        match edit {
            GoalEdit::Add(_) => {}
            GoalEdit::Skill(skill) => goal.skill.set(skill.clone(), by),
            GoalEdit::Levels(levels) => goal.levels.set(levels.clone(), by),
            GoalEdit::Start(level) => goal.start.set(*level, by),
            GoalEdit::Reached(level) => goal.reached.set(*level, by),
            GoalEdit::Target(target) => goal.target.set(*target, by),
            GoalEdit::Weight(weight) => goal.weight.set(*weight, by),
            GoalEdit::Rank(rank) => goal.rank.set(rank.clone(), by),
            GoalEdit::Hide(hide) => goal.hidden.set(*hide, by),
        }
    }

    fn inverse(&self, traject: &Traject) -> Option<Edit> {
        let Self(id, edit) = self;
        let old = traject.goals.get(id);
        let back = match edit {
            GoalEdit::Add(_) => GoalEdit::Hide(true),
            GoalEdit::Skill(_) => GoalEdit::Skill(old?.skill.get().clone()),
            GoalEdit::Levels(_) => GoalEdit::Levels(old?.levels.get().clone()),
            GoalEdit::Start(_) => GoalEdit::Start(*old?.start.get()),
            GoalEdit::Reached(_) => GoalEdit::Reached(*old?.reached.get()),
            GoalEdit::Target(_) => GoalEdit::Target(*old?.target.get()),
            GoalEdit::Weight(_) => GoalEdit::Weight(*old?.weight.get()),
            GoalEdit::Rank(_) => GoalEdit::Rank(old?.rank.get().clone()),
            GoalEdit::Hide(_) => GoalEdit::Hide(*old?.hidden.get()),
        };
        Some(Edit::Goal(At(*id, back)))
    }
}
