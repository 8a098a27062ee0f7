//! What a proof shows on a day: of what its person chose, what still stands, with who saw it and when. The same on the phone
//! that makes it, on its page, on paper and in its files.

use chrono::NaiveDate;

use crate::change::Stamp;
use crate::id::{LogId, PersonId};
use crate::record::fact::Fact;
use crate::record::goal::{Goal, GoalId};
use crate::record::office::skill::SkillId;
use crate::record::own::proof::{Naming, Proof, Provable};
use crate::record::own::seen_skill::SeenSkill;
use crate::record::work_sample::Help;
use crate::record::{PersonFile, Traject};
use crate::role::Role;
use crate::time::Timestamp;
use crate::zone;

/// All that a reader gets of a proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub name: String,
    /// The work, and whose it is; empty where it is not to be named.
    pub job: String,
    pub employer: String,
    pub lines: Vec<Line>,
    pub made: Timestamp,
    pub until: Option<NaiveDate>,
}

/// Something the person can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub name: String,
    /// The sentence of a goal; else empty.
    pub words: String,
    pub help: Option<Help>,
    /// Which of the office's list it is, if it is of it.
    pub skill: Option<SkillId>,
    /// Who saw it; nobody but the person, if empty.
    pub seen: Vec<Sight>,
}

/// That somebody saw it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sight {
    /// Empty where they are not to be named.
    pub who: String,
    pub role: Role,
    pub on: NaiveDate,
}

/// Whose it is, and all that can be told of them.
#[derive(Debug, Clone, Copy)]
pub struct Teller<'a> {
    pub owner: PersonId,
    /// Their whole name.
    pub name: &'a str,
    pub file: &'a PersonFile,
    /// As far as who asks has them. Of one in which they are no candidate nothing is told.
    pub trajecten: &'a [(LogId, &'a Traject)],
}

impl Teller<'_> {
    /// What a proof says on this day; nothing where it was taken back, is over, or nothing of it stands any more.
    pub fn shown(&self, proof: &Fact<Proof>, today: NaiveDate) -> Option<Shown> {
        let is_over = proof.what.until.is_some_and(|until| until < today);
        if !proof.stands() || is_over {
            return None;
        }
        Some(self.chosen(&proof.what, proof.by.at)).filter(|shown| !shown.lines.is_empty())
    }

    /// What one would say that is made like this.
    pub fn chosen(&self, proof: &Proof, made: Timestamp) -> Shown {
        let Proof { naming, place, shown, until } = proof;
        let chosen = self.provable().into_iter().filter(|(it, _)| shown.contains(it));
        let mut lines: Vec<Line> = chosen.map(|(_, line)| line).collect();
        let outline = place.and_then(|log| {
            let (_, traject) = self.own().find(|(it, _)| *it == log)?;
            traject.outline.as_ref()
        });
        if outline.is_none() {
            let sights = lines.iter_mut().flat_map(|line| &mut line.seen);
            sights.filter(|it| it.role == Role::Employer).for_each(|it| it.who.clear());
        }
        let name = match naming {
            Naming::First => self.name.split_whitespace().next().unwrap_or_default(),
            Naming::Whole => self.name.trim(),
        };
        Shown {
            name: name.to_owned(),
            job: outline.map(|it| it.job.get().clone()).unwrap_or_default(),
            employer: outline.map(|it| it.employer.get().clone()).unwrap_or_default(),
            lines,
            made,
            until: *until,
        }
    }

    /// All that can stand on a proof now: skills that were seen, goals that others saw above where they began, and steps that
    /// were confirmed.
    pub fn provable(&self) -> Vec<(Provable, Line)> {
        let seen = self.file.seen_skills().into_iter();
        let mut all: Vec<(Provable, Line)> =
            seen.map(|(id, it)| (Provable::Skill(id), self.skill(it))).collect();
        for (log, traject) in self.own() {
            for (id, goal) in traject.open_goals() {
                all.extend(learned(traject, id, goal).map(|line| (Provable::Goal(log, id), line)));
            }
            for (id, step) in traject.visible_steps().filter(|(_, step)| step.is_confirmed()) {
                let seen = self.sight(step.confirmed.shown().by, None).into_iter().collect();
                all.push((Provable::Step(log, id), plain(step.title.get(), seen)));
            }
        }
        all
    }

    fn own(&self) -> impl Iterator<Item = (LogId, &Traject)> {
        let all = self.trajecten.iter().map(|(log, traject)| (*log, *traject));
        all.filter(|(_, traject)| traject.role(self.owner) == Some(Role::Candidate))
    }

    fn skill(&self, it: &Fact<SeenSkill>) -> Line {
        let SeenSkill { skill, name, help, on, .. } = &it.what;
        let sight = self.sight(it.by, Some(it.role)).filter(|it| it.role != Role::Candidate);
        let seen = sight.map(|it| Sight { on: *on, ..it }).into_iter().collect();
        Line { help: Some(*help), skill: *skill, ..plain(name, seen) }
    }

    /// Who did something, and what they are: as it is said, else as a traject of the person knows them.
    fn sight(&self, by: Stamp, role: Option<Role>) -> Option<Sight> {
        let known = self.own().find_map(|(_, it)| Some((it.name_of(by.author)?, it)));
        let role = role.or_else(|| known.and_then(|(_, it)| it.role(by.author)))?;
        let who = known.map(|(name, _)| name.to_owned()).unwrap_or_default();
        Some(Sight { who, role, on: zone::local(by.at).date() })
    }
}

/// A goal with the highest of its sentences that somebody else saw, if that is above where it began.
fn learned(traject: &Traject, id: GoalId, goal: &Goal) -> Option<Line> {
    let views = [Role::Employer, Role::Coach].map(|role| traject.view_of(id, role));
    let level = views.iter().flatten().map(|fact| fact.what.level).max()?;
    if level <= *goal.start.get() {
        return None;
    }
    let saw = views.iter().flatten().filter(|fact| fact.what.level == level);
    let seen = saw.map(|fact| Sight {
        who: traject.name_of(fact.by.author).unwrap_or_default().to_owned(),
        role: fact.role,
        on: zone::local(fact.by.at).date(),
    });
    let line = plain(goal.skill.get(), seen.collect());
    Some(Line { words: goal.sentence(level).to_owned(), ..line })
}

fn plain(name: &str, seen: Vec<Sight>) -> Line {
    Line { name: name.to_owned(), words: String::new(), help: None, skill: None, seen }
}
