//! From a plan to a traject: its goals, its steps and the rhythm of its talks, each on a day on which people work. What comes
//! out is the traject's own from then on: a plan that changes touches none. Knows no screen and no saving.

use std::cmp::Reverse;
use std::fmt;

use chrono::{Days, NaiveDate};

use super::plan_goal::{PlanGoal, PlanGoalId};
use super::plan_step::{Helper, PlanStep, PlanStepId};
use super::{Plan, PlanId, TALK_EVERY_DAYS_MIN};
use crate::change::Digest;
use crate::id::{Id, TrajectId};
use crate::record::evaluation::{EvaluationEdit, EvaluationId};
use crate::record::goal::{GoalEdit, GoalId, Level, NewGoal};
use crate::record::office::{InLangs, OfficeFile};
use crate::record::step::{NewStep, StepEdit, StepField, StepId};
use crate::record::{At, Edit, Traject};
use crate::text::Lang;
use crate::time::When;
use crate::workday::next_workday;

/// What a traject begins with, beside its plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// In which traject: the ids of what comes out follow from it.
    pub traject: TrajectId,
    pub from: NaiveDate,
    /// Of whoever will read it.
    pub lang: Lang,
    /// What the coach and the mentor are called, where they help; a name may be empty.
    pub coach: String,
    pub mentor: String,
}

/// What a part of a plan becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Of {
    Goal(GoalId),
    Step(StepId),
    Talk(EvaluationId),
}

impl fmt::Display for Of {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Goal(id) => id.fmt(f),
            Self::Step(id) => id.fmt(f),
            Self::Talk(id) => id.fmt(f),
        }
    }
}

/// One part of a plan, as it is in a traject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub of: Of,
    /// The skill, or what to do; of a talk nothing.
    pub title: String,
    pub day: NaiveDate,
    /// What makes it, with the goal before the step that it is of, where that lacks as well.
    pub edits: Vec<Edit>,
}

/// What makes all of these parts, each once: a goal may come with several of its steps.
pub fn edits_of(parts: &[Part]) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    for edit in parts.iter().flat_map(|part| &part.edits) {
        if !edits.contains(edit) {
            edits.push(edit.clone());
        }
    }
    edits
}

impl OfficeFile {
    /// What a plan makes of a traject that was just opened. Whoever unfolds it twice, on whichever phone, makes the same
    /// records: of two who did so without a network, the second brings nothing new.
    pub fn unfold(&self, plan: PlanId, start: &Start) -> Vec<Edit> {
        edits_of(&self.parts(plan, start))
    }

    /// The same, part by part: first its goals, then its steps, then its talks.
    pub fn parts(&self, plan: PlanId, start: &Start) -> Vec<Part> {
        self.parts_from(plan, start, start.from)
    }

    /// The parts of a plan that a traject never had, seen from today: nothing of it comes before that, and talks that
    /// would have been are left. What a coach took off the traject, it had.
    pub fn lacking(
        &self,
        plan: PlanId,
        traject: &Traject,
        start: &Start,
        today: NaiveDate,
    ) -> Vec<Part> {
        let parts = self.parts_from(plan, start, today.max(start.from));
        let had_goal = |id: &GoalId| traject.goals.contains_key(id);
        let had = |of: &Of| match of {
            Of::Goal(id) => had_goal(id),
            Of::Step(id) => traject.steps.contains_key(id),
            Of::Talk(id) => traject.evaluations.contains_key(id),
        };
        let is_lacking = |edit: &Edit| !matches!(edit, Edit::Goal(At(id, _)) if had_goal(id));
        let mut lacking: Vec<Part> = parts.into_iter().filter(|part| !had(&part.of)).collect();
        lacking.iter_mut().for_each(|part| part.edits.retain(is_lacking));
        lacking
    }

    /// The plan that a traject began with, as far as it is still offered: some step of it is there, or was.
    pub fn began_with(&self, log: TrajectId, traject: &Traject) -> Option<PlanId> {
        let had = |id: &PlanStepId| traject.steps.contains_key(&id_in(log, id.as_bytes(), 0));
        let has_begun = |plan: &PlanId| self.steps_of(*plan).iter().any(|(id, _)| had(id));
        self.visible_plans().map(|(plan, _)| plan).find(has_begun)
    }

    /// The language in which a traject has most of the steps that this plan made there; none, where all are in words of its own.
    pub fn lang_there(&self, plan: PlanId, log: TrajectId, traject: &Traject) -> Option<Lang> {
        let steps = self.steps_of(plan);
        let of_plan = |lang: Lang| {
            let told = steps.iter().filter(|(id, step)| {
                let there = traject.steps.get(&id_in(log, id.as_bytes(), 0));
                there.is_some_and(|it| step.title.get().read_in(lang) == it.title.get())
            });
            told.count()
        };
        let langs = self.langs_of(plan).into_iter().map(|lang| (of_plan(lang), Reverse(lang)));
        langs.filter(|(number, _)| *number > 0).max().map(|(_, Reverse(lang))| lang)
    }

    fn parts_from(&self, plan: PlanId, start: &Start, earliest: NaiveDate) -> Vec<Part> {
        let Some(found) = self.plans.get(&plan) else { return Vec::new() };
        let on = |day: u16| next_workday(after(start.from, day).max(earliest));
        let goals: Vec<(PlanGoalId, Part)> = self
            .goals_of(plan)
            .into_iter()
            .map(|(id, goal)| (id, goal_part(id, goal, start, on(*goal.day.get()))))
            .collect();
        let steps = self.steps_of(plan).into_iter().map(|(id, step)| {
            let goal = goals.iter().find(|(id, _)| step.goal.get().as_ref() == Some(id));
            step_part(id, step, goal.map(|(_, part)| part), start, on(*step.day.get()))
        });
        let talks = found.talk_days(start.from).into_iter().zip(1_u16..);
        let talks = talks.filter(|(day, _)| after(start.from, *day) >= earliest);
        let talks: Vec<Part> =
            talks.map(|(day, number)| talk_part(plan, number, start, on(day))).collect();
        let steps: Vec<Part> = steps.collect();
        goals.into_iter().map(|(_, part)| part).chain(steps).chain(talks).collect()
    }
}

impl Plan {
    /// Days from the start of each talk that falls within the months of the plan.
    fn talk_days(&self, from: NaiveDate) -> Vec<u16> {
        let last_day = self.last_day(from);
        let every = usize::from(TALK_EVERY_DAYS_MIN.max(*self.talk_every_days.get()));
        let days = (*self.first_talk_day.get()..=u16::MAX).step_by(every);
        days.take_while(|day| after(from, *day) <= last_day).collect()
    }
}

fn after(from: NaiveDate, days: u16) -> NaiveDate {
    from.checked_add_days(Days::new(days.into())).unwrap_or(from)
}

fn goal_part(id: PlanGoalId, goal: &PlanGoal, start: &Start, day: NaiveDate) -> Part {
    let read = |text: &InLangs| text.read_in(start.lang).to_owned();
    let id = id_in(start.traject, id.as_bytes(), 0);
    let new = NewGoal {
        skill: read(goal.name.get()),
        levels: goal.levels.get().each_ref().map(read),
        start: Level::MuchLess,
        target: Some(day),
        weight: *goal.weight.get(),
        rank: goal.rank.get().clone(),
    };
    let title = new.skill.clone();
    Part { of: Of::Goal(id), title, day, edits: vec![Edit::Goal(At(id, GoalEdit::Add(new)))] }
}

fn step_part(
    id: PlanStepId,
    step: &PlanStep,
    goal: Option<&Part>,
    start: &Start,
    day: NaiveDate,
) -> Part {
    let id = id_in(start.traject, id.as_bytes(), 0);
    let title = step.title.get().read_in(start.lang).to_owned();
    let helper = match step.helper.get() {
        Helper::Candidate => "",
        Helper::Mentor => &start.mentor,
        Helper::Coach => &start.coach,
    };
    let goal_id = goal.and_then(|part| match part.of {
        Of::Goal(id) => Some(id),
        Of::Step(_) | Of::Talk(_) => None,
    });
    let new = NewStep {
        title: title.clone(),
        phase: *step.phase.get(),
        goal: goal_id,
        when: Some(When::day(day)),
        place: String::new(),
        helper: helper.to_owned(),
        pictogram: *step.pictogram.get(),
        rank: step.rank.get().clone(),
    };
    let mut edits = goal.map(|part| part.edits.clone()).unwrap_or_default();
    edits.push(Edit::Step(At(id, StepEdit::Add(new))));
    let explanation = step.explanation.get().read_in(start.lang);
    let yields = step.yields.get().read_in(start.lang);
    let fields = [StepField::Note as fn(String) -> StepField, StepField::Yields];
    for (field, words) in fields.into_iter().zip([explanation, yields]) {
        if !words.is_empty() {
            edits.push(Edit::Step(At(id, StepEdit::Set(field(words.to_owned())))));
        }
    }
    Part { of: Of::Step(id), title, day, edits }
}

fn talk_part(plan: PlanId, number: u16, start: &Start, day: NaiveDate) -> Part {
    let id = id_in(start.traject, plan.as_bytes(), number);
    let edit = Edit::Evaluation(At(id, EvaluationEdit::Plan(When::day(day))));
    Part { of: Of::Talk(id), title: String::new(), day, edits: vec![edit] }
}

/// The id that what a plan makes goes by in a traject. It follows from both: two phones mean the same record by it, and two
/// trajecten with the same plan never do, so that a calendar, a draft or a list of several of them can tell theirs apart.
fn id_in<T>(traject: TrajectId, of: &[u8; 16], number: u16) -> Id<T> {
    let mut named = [traject.as_bytes().as_slice(), of, &number.to_be_bytes()].concat();
    let first = Digest::of(&named).0.to_be_bytes();
    named.extend(first);
    let second = Digest::of(&named).0.to_be_bytes();
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&first);
    bytes[8..].copy_from_slice(&second);
    Id::from_random(bytes)
}
