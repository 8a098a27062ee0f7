//! An evaluation on one page: which one it is, what moved since the one before, and which steps came of it. Knows no
//! screen and no words.

use chrono::{Days, NaiveDate};

use crate::change::Stamp;
use crate::limits::TITLE_CHARS_MAX;
use crate::record::Traject;
use crate::record::evaluation::{Evaluation, EvaluationId, Stage};
use crate::record::goal::{GoalId, Level};
use crate::record::step::{Step, StepId};
use crate::role::Role;
use crate::time::{Timestamp, When};

/// Days after a talk on which a step that it agreed is due, unless somebody says otherwise.
const STEP_DAYS: u64 = 7;

/// How one party sees a goal at this talk, and how they saw it at the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct View {
    pub role: Role,
    pub now: Option<Level>,
    /// Nothing at the first talk, too.
    pub before: Option<Level>,
}

/// One line of what was agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreed {
    pub text: String,
    /// The step that was made of it, and when it is due.
    pub step: Option<(StepId, Option<When>)>,
}

fn by_day(traject: &Traject) -> Vec<(When, EvaluationId)> {
    let planned = traject.evaluations.iter().filter(|(_, it)| !it.hidden.get());
    let mut found: Vec<_> = planned.map(|(id, it)| (*it.when.get(), *id)).collect();
    found.sort_unstable();
    found
}

/// Which of the talks it is by their days, from 1; those called off are not counted.
pub fn number(traject: &Traject, id: EvaluationId) -> usize {
    let own = traject.evaluations.get(&id).map(|it| (*it.when.get(), id));
    1 + by_day(traject).iter().filter(|other| Some(**other) < own).count()
}

/// When the first talk from that day on is planned; one that is signed was held.
pub fn next(traject: &Traject, today: NaiveDate) -> Option<When> {
    let parties = traject.taking_part();
    let stage = |id: &EvaluationId| traject.evaluations.get(id).map(|it| it.stage(parties));
    let coming = by_day(traject).into_iter().filter(|(when, _)| when.date >= today);
    let mut open = coming.filter(|(_, id)| stage(id) != Some(Stage::Signed));
    open.next().map(|(when, _)| when)
}

/// The day of the talk before this one.
fn day_before(traject: &Traject, id: EvaluationId) -> Option<NaiveDate> {
    let own = (*traject.evaluations.get(&id)?.when.get(), id);
    let (when, _) = by_day(traject).into_iter().rfind(|other| *other < own)?;
    Some(when.date)
}

/// How each of the parties of a talk sees a goal. Of a talk that was signed, how they saw it then.
pub fn views(
    traject: &Traject,
    id: EvaluationId,
    goal: GoalId,
    day_of: &dyn Fn(Timestamp) -> NaiveDate,
) -> Vec<View> {
    let Some(evaluation) = traject.evaluations.get(&id) else { return Vec::new() };
    let last = day_before(traject, id);
    let until = signed_at(traject, evaluation);
    let view = |role| View {
        role,
        now: latest(traject, goal, role, &|by| until.is_none_or(|at| by.order() <= at.order())),
        before: last.and_then(|last| latest(traject, goal, role, &|by| day_of(by.at) <= last)),
    };
    evaluation.parties(traject.taking_part()).iter().map(view).collect()
}

fn latest(
    traject: &Traject,
    goal: GoalId,
    role: Role,
    counts: &dyn Fn(Stamp) -> bool,
) -> Option<Level> {
    let of_role = traject.ratings.values().filter(|fact| {
        fact.stands() && fact.role == role && fact.what.goal == goal && counts(fact.by)
    });
    of_role.max_by_key(|fact| fact.by.order()).map(|fact| fact.what.level)
}

/// When the last who had to sign did.
fn signed_at(traject: &Traject, evaluation: &Evaluation) -> Option<Stamp> {
    let is_signed = evaluation.is_signed(traject.taking_part());
    let stamps = evaluation.signatures.iter().map(|signature| signature.by);
    stamps.max_by_key(Stamp::order).filter(|_| is_signed)
}

/// What was agreed, line by line, each with the step that was made of it.
pub fn agreed(traject: &Traject, id: EvaluationId) -> Vec<Agreed> {
    let Some(evaluation) = traject.evaluations.get(&id) else { return Vec::new() };
    let steps: Vec<_> =
        traject.visible_steps().filter(|(_, step)| *step.talk.get() == Some(id)).collect();
    let made_of = |text: &str| {
        let is_it = |step: &Step| *step.title.get() == step_title(text);
        let (id, step) = steps.iter().find(|(_, step)| is_it(step))?;
        Some((*id, *step.when.get()))
    };
    let line = |text: &str| Agreed { text: text.to_owned(), step: made_of(text) };
    lines(evaluation.conclusion.get()).map(line).collect()
}

/// The lines of a text, without the marks that lists begin with.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let marks = ['-', '*', '•', '–', ' ', '\t'];
    text.lines().map(move |line| line.trim_start_matches(marks).trim()).filter(|it| !it.is_empty())
}

/// What a step made of a line is called: the line, or its first words where it is longer than a title may be.
pub fn step_title(line: &str) -> String {
    if line.chars().count() <= TITLE_CHARS_MAX {
        return line.to_owned();
    }
    let head: String = line.chars().take(TITLE_CHARS_MAX - 1).collect();
    let whole_words = head.rfind(' ').map_or(head.as_str(), |end| &head[..end]);
    [whole_words, "…"].concat()
}

/// The day on which a step that was agreed at a talk is due.
pub fn step_day(talk: NaiveDate, today: NaiveDate) -> NaiveDate {
    talk.max(today) + Days::new(STEP_DAYS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_line_whatever_it_begins_with() {
        let text = "- Elke dag een half uur kassa.\n\n• Plaatje erbij\n  Lidija telt zelf  ";
        let found: Vec<_> = lines(text).collect();
        assert_eq!(found, ["Elke dag een half uur kassa.", "Plaatje erbij", "Lidija telt zelf"]);
    }

    #[test]
    fn a_long_line_ends_at_a_word() {
        let long = "woord ".repeat(50);
        let title = step_title(long.trim());
        assert!(title.ends_with("woord…"), "{title}");
        assert!(title.chars().count() <= TITLE_CHARS_MAX);
        assert_eq!(step_title("Kassa tellen"), "Kassa tellen");
    }

    #[test]
    fn a_step_is_due_a_week_after_the_talk_or_after_today() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 12, day).expect("a day");
        assert_eq!(step_day(day(1), day(3)), day(10));
        assert_eq!(step_day(day(9), day(3)), day(16));
    }
}
