//! A traject saved as a plan for others to begin from: what was done and by which day, and nobody's name. Knows no screen; what
//! it makes is shown to whoever saves it before it is.

use chrono::NaiveDate;

use super::names::{Found, Names};
use super::plan_goal::{NewPlanGoal, PlanGoalEdit, PlanGoalId};
use super::plan_step::{Helper, NewPlanStep, PlanStepEdit};
use super::{DAYS_MAX, MONTHS_MAX, NewPlan, PlanEdit, PlanId, TALK_EVERY_DAYS_MIN, last_day};
use crate::id::Id;
use crate::limits::{TEXT_CHARS_MAX, TITLE_CHARS_MAX};
use crate::record::office::skill::SkillId;
use crate::record::office::{InLangs, OfficeEdit, OfficeFile};
use crate::record::outline::Outline;
use crate::record::rank::Rank;
use crate::record::step::Step;
use crate::record::{At, Traject};
use crate::role::Role;
use crate::text::Lang;

pub use super::names::Called;

/// How often talks are where a traject does not tell: every four weeks.
const USUAL_DAYS: u16 = 28;

/// A plan as a traject was, ready to be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    pub plan: PlanId,
    pub edits: Vec<OfficeEdit>,
    /// What is not as it was, each with its title: for whoever saves it to look at.
    pub changed: Vec<(String, Changed)>,
}

/// In which way something is not as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Changed {
    /// Names were taken out of its words.
    Unnamed,
    /// A word may be a name, in small letters. It was left.
    PerhapsNamed,
    /// It lay beyond what a plan may reach, and is on its last day.
    Sooner,
    /// The candidate wrote it for themselves: it is not in the plan.
    LeftOut,
}

impl OfficeFile {
    /// A plan that this traject would have begun with, in the one language it was written in, with ids from `ids` (16 random
    /// bytes each time). Nothing for one that was not opened.
    pub fn plan_of(
        &self,
        traject: &Traject,
        lang: Lang,
        called: Called<'_>,
        ids: &mut dyn FnMut() -> [u8; 16],
    ) -> Option<Saved> {
        let outline = traject.outline.as_ref()?;
        let plan = Id::from_random(ids());
        let from = outline.period.get().from;
        let mut writer = Writer { lang, called, from, names: names_in(traject), changed: vec![] };
        let mut edits = vec![OfficeEdit::Plan(At(
            plan,
            PlanEdit::Add(writer.plan(outline, last_known(traject), &talk_days(traject, from))),
        ))];
        let mut goals: Vec<(_, PlanGoalId)> = Vec::new();
        for (id, goal) in traject.open_goals() {
            let skill = self.skill_named(goal.skill.get(), lang);
            let new = NewPlanGoal {
                weight: *goal.weight.get(),
                rank: goal.rank.get().clone(),
                ..writer.goal(plan, goal.skill.get(), skill, goal.levels.get(), *goal.target.get())
            };
            let of = Id::from_random(ids());
            edits.push(OfficeEdit::PlanGoal(At(of, PlanGoalEdit::Add(new))));
            goals.push((id, of));
        }
        let mut day = 0;
        for (_, step) in traject.visible_steps() {
            if traject.role_then(step.by.author) == Role::Candidate {
                writer.changed.push((step.title.get().clone(), Changed::LeftOut));
                continue;
            }
            let goal = goals.iter().find(|(id, _)| *step.goal.get() == Some(*id));
            let new = writer.step(plan, step, goal.map(|(_, of)| *of), day);
            day = new.day;
            edits.push(OfficeEdit::PlanStep(At(Id::from_random(ids()), PlanStepEdit::Add(new))));
        }
        Some(Saved { plan, edits, changed: writer.changed })
    }

    /// The skill of the office's list that goes by this name in this language, and what it is called in all of them.
    pub fn skill_named(&self, name: &str, lang: Lang) -> Option<(SkillId, InLangs)> {
        let mut visible = self.skills.iter().filter(|(_, skill)| !skill.hidden.get());
        let found = visible.find(|(_, skill)| skill.name.get().exactly(lang) == Some(name));
        found.map(|(id, skill)| (*id, skill.name.get().clone()))
    }
}

/// Everyone whose name may stand in a text of this traject: who takes part or once did, who guides, who helps.
fn names_in(traject: &Traject) -> Names {
    let mut names = Names::default();
    for member in traject.members.values() {
        let of = match member.role {
            Role::Candidate => Helper::Candidate,
            Role::Employer => Helper::Mentor,
            Role::Coach | Role::Manager => Helper::Coach,
        };
        names.add(member.name.get(), of);
    }
    for placement in traject.placements.values() {
        names.add(placement.mentor.get(), Helper::Mentor);
    }
    // Who helps may be told by what they are, "de ploegbaas"; a name has capitals, or no letters that could be.
    for step in traject.steps.values() {
        let words = step.helper.get().split_whitespace();
        let named = words.filter(|word| !word.starts_with(char::is_lowercase));
        named.for_each(|word| names.add(word, Helper::Mentor));
    }
    names
}

/// Days from the start of each talk, in order.
fn talk_days(traject: &Traject, from: NaiveDate) -> Vec<u16> {
    let visible = traject.evaluations.values().filter(|talk| !talk.hidden.get());
    let mut days: Vec<u16> = visible.map(|talk| since(from, talk.when.get().date).0).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// The last day of a traject, or as long as nobody knows it the last that anything in it is for.
fn last_known(traject: &Traject) -> Option<NaiveDate> {
    let end = traject.outline.as_ref().and_then(|it| it.period.get().to);
    let steps = traject.visible_steps().filter_map(|(_, step)| step.when.get().map(|it| it.date));
    let goals = traject.open_goals().filter_map(|(_, goal)| *goal.target.get());
    end.or_else(|| steps.chain(goals).max())
}

/// Days from one to the other, as far as a plan reaches; none before the start. And what to tell of it, if it is beyond.
fn since(from: NaiveDate, day: NaiveDate) -> (u16, Option<Changed>) {
    let days = u16::try_from((day - from).num_days().max(0)).unwrap_or(u16::MAX);
    (days.min(DAYS_MAX), (days > DAYS_MAX).then_some(Changed::Sooner))
}

/// What writes it down.
struct Writer<'a> {
    lang: Lang,
    called: Called<'a>,
    from: NaiveDate,
    names: Names,
    changed: Vec<(String, Changed)>,
}

impl Writer<'_> {
    fn plan(&mut self, outline: &Outline, last: Option<NaiveDate>, talks: &[u16]) -> NewPlan {
        let mut found = Found::Nothing;
        let function = self.without_names(outline.job.get(), TITLE_CHARS_MAX, &mut found);
        let is_long_enough =
            |months: &u8| last.is_some_and(|it| last_day(self.from, *months) >= it);
        let months = (1..=MONTHS_MAX).find(is_long_enough);
        let is_beyond = last.is_some() && months.is_none();
        self.tell(&function, found, is_beyond.then_some(Changed::Sooner));
        let first_talk_day = talks.first().copied().unwrap_or(USUAL_DAYS);
        let gaps = u16::try_from(talks.len().saturating_sub(1)).unwrap_or(u16::MAX);
        let span = talks.last().map_or(0, |last| last - first_talk_day);
        let talk_every_days = span.checked_div(gaps).unwrap_or(USUAL_DAYS).max(TALK_EVERY_DAYS_MIN);
        NewPlan {
            function,
            about: InLangs::default(),
            route: *outline.route.get(),
            months: months.unwrap_or(MONTHS_MAX),
            first_talk_day,
            talk_every_days,
        }
    }

    /// A goal, but for its place and its weight.
    fn goal(
        &mut self,
        plan: PlanId,
        name: &str,
        skill: Option<(SkillId, InLangs)>,
        sentences: &[String; 5],
        target: Option<NaiveDate>,
    ) -> NewPlanGoal {
        let mut found = Found::Nothing;
        let (skill, name) = skill.map_or_else(
            || (None, self.without_names(name, TITLE_CHARS_MAX, &mut found)),
            |(id, name)| (Some(id), name),
        );
        let sentences = sentences.each_ref();
        let levels = sentences.map(|it| self.without_names(it, TEXT_CHARS_MAX, &mut found));
        let (day, beyond) = target.map(|it| since(self.from, it)).unwrap_or_default();
        self.tell(&name, found, beyond);
        NewPlanGoal { plan, name, skill, levels, weight: 0, day, rank: Rank::default() }
    }

    /// A step without a day follows the one before it.
    fn step(
        &mut self,
        plan: PlanId,
        step: &Step,
        goal: Option<PlanGoalId>,
        day_before: u16,
    ) -> NewPlanStep {
        let mut found = Found::Nothing;
        let title = self.without_names(step.title.get(), TITLE_CHARS_MAX, &mut found);
        let explanation = self.without_names(step.note.get(), TEXT_CHARS_MAX, &mut found);
        let yields = self.without_names(step.yields.get(), TEXT_CHARS_MAX, &mut found);
        let day = step.when.get().map(|when| since(self.from, when.date));
        let (day, beyond) = day.unwrap_or((day_before, None));
        self.tell(&title, found, beyond);
        let helper = step.helper.get();
        let is_alone = helper.trim().is_empty();
        let helper = if is_alone { Helper::Candidate } else { self.names.helper(helper) };
        NewPlanStep {
            plan,
            title,
            explanation,
            yields,
            phase: *step.phase.get(),
            day,
            helper,
            pictogram: *step.pictogram.get(),
            goal,
            rank: step.rank.get().clone(),
        }
    }

    /// A text in its one language, with what people are in place of their names; where that is too long, with a sign.
    fn without_names(&self, text: &str, chars_max: usize, found: &mut Found) -> InLangs {
        let (mut out, of) = self.names.replace(text, self.called);
        if out.chars().count() > chars_max {
            let called = Called { candidate: "…", mentor: "…", coach: "…" };
            (out, _) = self.names.replace(text, called);
        }
        *found = of.max(*found);
        InLangs::of([(self.lang, out)])
    }

    fn tell(&mut self, title: &InLangs, found: Found, beyond: Option<Changed>) {
        let named = match found {
            Found::Nothing => None,
            Found::Perhaps => Some(Changed::PerhapsNamed),
            Found::Names => Some(Changed::Unnamed),
        };
        let title = title.read_in(self.lang);
        self.changed.extend([named, beyond].into_iter().flatten().map(|it| (title.to_owned(), it)));
    }
}
