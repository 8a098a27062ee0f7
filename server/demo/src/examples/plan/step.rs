//! One step of a plan as changes: added, marked, confirmed, talked about. Knows nothing of the other steps.

use shared::record::comment::Subject;
use shared::record::outline::Phase;
use shared::record::step::{NewStep, Pictogram, Rank, Status, StepEdit, StepField, StepId};
use shared::record::{At, Edit};
use shared::role::Role;

use super::Plan;
use crate::examples::BadExample;
use crate::examples::day::Day;
use crate::examples::fixture::{StepFixture, StepKind};
use crate::examples::named::Named;
use crate::examples::script::Script;
use crate::examples::talk;

/// Stands in a file for whoever coaches.
const COACH: &str = "coach";

impl Plan<'_> {
    /// Writes one step, planned on a day unless it says another.
    pub(super) fn step(
        &self,
        script: &mut Script,
        step: &StepFixture,
        rank: &Rank,
        planned: Day,
    ) -> Result<(), BadExample> {
        let (name, by) = match (&step.step, &step.own) {
            (Some(name), None) => (name, Role::Coach),
            (None, Some(title)) => (title, Role::Candidate),
            (Some(_), Some(_)) | (None, None) => return Err(self.lacks("a step or an own step")),
        };
        let own;
        let kind = if by == Role::Candidate {
            own = StepKind::own(name, step.pictogram);
            &own
        } else {
            self.fixture.steps.get(name).ok_or_else(|| BadExample::unknown("step", name))?
        };
        let id: StepId = script.id("step", name);
        let goal_of = |skill: &String| {
            let has_goal = self.traject.goals.iter().any(|goal| goal.skill == *skill);
            has_goal.then(|| script.id("goal", skill))
        };
        let new = NewStep {
            title: self.words.told(&kind.title),
            phase: kind.phase.0,
            goal: kind.skill.as_ref().and_then(goal_of),
            when: step.on.map(|day| script.when(day, step.time)),
            place: kind.place.clone(),
            helper: match kind.helper.as_str() {
                COACH => script.parties.coach.name.clone(),
                name => name.to_owned(),
            },
            pictogram: kind.pictogram.0,
            rank: rank.clone(),
        };
        let added = step.added.unwrap_or(planned);
        let mut edit = |day, by, edit| script.say(day, by, Edit::Step(At(id, edit)));
        edit(added, by, StepEdit::Add(new));
        if !kind.note.is_empty() {
            let note = StepField::Note(self.words.told(&kind.note));
            edit(added, by, StepEdit::Set(note));
        }
        let marks = [
            (step.doing, Status::Doing),
            (step.help, Status::NeedsHelp),
            (step.done, Status::Done),
        ];
        for (day, status) in marks {
            let Some(day) = day else { continue };
            let mark = script.id("mark", &format!("{name}/{status:?}"));
            script.say(day, Role::Candidate, Edit::Step(At(id, StepEdit::Mark(mark, status))));
        }
        if let Some(day) = step.confirmed {
            script.say(day, Role::Coach, Edit::Step(At(id, StepEdit::Confirm(true))));
        }
        talk::replies(script, Subject::Step(id), &step.replies);
        Ok(())
    }
}

impl StepKind {
    fn own(title: &str, pictogram: Named<Pictogram>) -> Self {
        Self {
            title: title.to_owned(),
            note: String::new(),
            skill: None,
            place: String::new(),
            helper: String::new(),
            pictogram,
            phase: Named(Phase::LearningIn),
        }
    }
}
