//! One goal as the candidate sees it: five sentences, three views, and the gap between them. Knows no screen.

use chrono::NaiveDate;
use shared::record::Traject;
use shared::record::goal::{GoalId, Level};
use shared::role::Role;
use shared::text::Messages;

use crate::parts::View;
use crate::phrases;

/// A goal with its three views.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalView {
    pub skill: String,
    /// Lowest first.
    pub sentences: [String; 5],
    pub start: Level,
    /// Set together.
    pub reached: Level,
    pub target: Option<NaiveDate>,
    pub candidate: Option<Level>,
    pub coach: Option<Level>,
    pub employer: Option<Level>,
}

/// Where two views differ, or that they do not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    Same,
    EmployerSeesMore,
    EmployerSeesLess,
    CoachSeesMore,
    CoachSeesLess,
}

/// A goal that is not hidden.
pub fn goal_view(traject: &Traject, id: GoalId) -> Option<GoalView> {
    let goal = traject.goals.get(&id).filter(|goal| !goal.hidden.get())?;
    let view = |role| traject.view_of(id, role).map(|fact| fact.what.level);
    Some(GoalView {
        skill: goal.skill.get().clone(),
        sentences: goal.levels.get().clone(),
        start: *goal.start.get(),
        reached: *goal.reached.get(),
        target: *goal.target.get(),
        candidate: view(Role::Candidate),
        coach: view(Role::Coach),
        employer: view(Role::Employer),
    })
}

impl GoalView {
    /// The sentence of a level.
    pub fn sentence(&self, level: Level) -> &str {
        &self.sentences[level.index()]
    }

    /// The sentences from highest to lowest, as the screen shows them.
    pub fn highest_first(&self) -> Vec<String> {
        self.sentences.iter().rev().cloned().collect()
    }

    /// What to talk about: with the boss first, then with the coach. Nothing as long as nobody else said anything.
    pub fn gap(&self) -> Option<Gap> {
        use std::cmp::Ordering::{Equal, Greater, Less};
        let own = self.candidate?;
        match (self.employer.map(|it| it.cmp(&own)), self.coach.map(|it| it.cmp(&own))) {
            (Some(Greater), _) => Some(Gap::EmployerSeesMore),
            (Some(Less), _) => Some(Gap::EmployerSeesLess),
            (_, Some(Greater)) => Some(Gap::CoachSeesMore),
            (_, Some(Less)) => Some(Gap::CoachSeesLess),
            (Some(Equal), Some(Equal)) => Some(Gap::Same),
            (Some(Equal) | None, Some(Equal) | None) => None,
        }
    }

    /// The three views in words.
    pub fn views(&self, w: Messages) -> Vec<View> {
        let rows = [
            (Role::Candidate, self.candidate),
            (Role::Coach, self.coach),
            (Role::Employer, self.employer),
        ];
        rows.map(|(role, level)| View {
            who: phrases::view_for_candidate(w, role).to_owned(),
            height: level.map(|level| level.index() + 1),
            words: level.map_or(w.c_goal_no_view(), |level| self.sentence(level)).to_owned(),
            before: None,
        })
        .to_vec()
    }
}

/// The calm sentence about a gap.
pub fn gap_phrase(w: Messages, gap: Gap) -> &'static str {
    match gap {
        Gap::Same => w.c_goal_views_same(),
        Gap::EmployerSeesMore => w.c_goal_boss_more(),
        Gap::EmployerSeesLess => w.c_goal_boss_less(),
        Gap::CoachSeesMore => w.c_goal_coach_more(),
        Gap::CoachSeesLess => w.c_goal_coach_less(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(candidate: i8, coach: i8, employer: i8, expected: Option<Gap>) {
        // 9 stands for: said nothing.
        let level = |score: i8| Level::ALL.into_iter().find(|level| level.score() == score);
        let view = GoalView {
            skill: String::new(),
            sentences: [const { String::new() }; 5],
            start: Level::MuchLess,
            reached: Level::Less,
            target: None,
            candidate: level(candidate),
            coach: level(coach),
            employer: level(employer),
        };
        assert_eq!(view.gap(), expected, "{candidate} {coach} {employer}");
    }

    #[test]
    fn a_gap_is_said_once_and_the_boss_comes_first() {
        check(9, 1, 1, None);
        check(1, 9, 9, None);
        check(1, 1, 9, None);
        check(1, 1, 1, Some(Gap::Same));
        check(0, 1, 1, Some(Gap::EmployerSeesMore));
        check(1, 2, 0, Some(Gap::EmployerSeesLess));
        check(1, 2, 1, Some(Gap::CoachSeesMore));
        check(1, 0, 9, Some(Gap::CoachSeesLess));
    }
}
