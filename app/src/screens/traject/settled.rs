//! What must be settled in a phase, who does it, and whether the records say that it is done. Plain questions; knows no screen.

use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::adjustment::{Adjustment, Verdict};
use shared::record::evaluation::Stage;
use shared::record::goal::Level;
use shared::record::member::Member;
use shared::record::outline::Phase;
use shared::record::step::Status;
use shared::role::Role;
use shared::text::Messages;

use crate::route::Route;

/// Who settles something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    One(Role),
    Together,
}

/// Whether something is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Settled,
    Open,
}

/// One thing to settle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    Job,
    EndDay,
    Candidate,
    Employer,
    Informed(Role),
    Goal,
    Step,
    Placement,
    Talk,
    StepsDone,
    GoalsReached,
    Evaluation,
    Adjustments,
    Outcome,
}

/// What a phase asks for, before the next.
pub fn needs(phase: Phase) -> &'static [Need] {
    match phase {
        Phase::JobInView => &[Need::Job, Need::EndDay],
        Phase::PossibilitiesMapped => &[
            Need::Candidate,
            Need::Employer,
            Need::Informed(Role::Candidate),
            Need::Informed(Role::Employer),
        ],
        Phase::Matched => &[Need::Goal, Need::Step],
        Phase::PathAgreed => &[Need::Placement, Need::Talk],
        Phase::LearningIn => {
            &[Need::StepsDone, Need::GoalsReached, Need::Adjustments, Need::Evaluation]
        }
        Phase::RegularJob => &[Need::Outcome],
    }
}

/// So many of all.
fn counted<T>(all: impl Iterator<Item = T>, is_done: impl Fn(&T) -> bool) -> (u32, u32) {
    let (mut done, mut count) = (0, 0);
    for it in all {
        count += 1;
        done += u32::from(is_done(&it));
    }
    (done, count)
}

impl Need {
    /// Whether the records say that it is done.
    pub fn standing(self, traject: &Traject) -> Standing {
        let takes_part = |role| traject.members_in(role).next().is_some();
        let is_all = |(done, all): (u32, u32)| all > 0 && done == all;
        let is_settled = match self {
            Self::Job => traject.outline.is_some(),
            Self::EndDay => traject.outline.as_ref().is_some_and(|it| it.period.get().to.is_some()),
            Self::Candidate => takes_part(Role::Candidate),
            Self::Employer => takes_part(Role::Employer),
            Self::Informed(role) => {
                let told = |(_, it): (_, &Member)| *it.informed.get();
                takes_part(role) && traject.members_in(role).all(told)
            }
            Self::Goal => traject.goals.values().any(|it| !it.hidden.get()),
            Self::Step => traject.steps.values().any(|it| !it.hidden.get()),
            Self::Placement => traject.placements.values().any(|it| !it.hidden.get()),
            Self::Talk => {
                traject.evaluations.values().any(|it| !it.hidden.get())
                    || traject.appointments.values().any(|it| !it.hidden.get())
            }
            Self::StepsDone => is_all(steps_done(traject)),
            Self::GoalsReached => is_all(goals_reached(traject)),
            Self::Evaluation => last_evaluation(traject) == Some(Stage::Signed),
            Self::Adjustments => traject
                .adjustments
                .values()
                .all(|it| *it.hidden.get() || it.review.is_some() || is_declined(it)),
            Self::Outcome => traject.closing.outcome().is_some(),
        };
        if is_settled { Standing::Settled } else { Standing::Open }
    }

    /// Who settles it.
    pub fn who(self) -> Who {
        match self {
            Self::Informed(role) => Who::One(role),
            Self::StepsDone => Who::One(Role::Candidate),
            Self::Goal | Self::GoalsReached | Self::Evaluation => Who::Together,
            Self::Job
            | Self::EndDay
            | Self::Candidate
            | Self::Employer
            | Self::Step
            | Self::Placement
            | Self::Talk
            | Self::Adjustments
            | Self::Outcome => Who::One(Role::Coach),
        }
    }

    /// What it is, in words.
    pub fn phrase(self, w: Messages, traject: &Traject) -> String {
        match self {
            Self::Job => w.s_settle_job(),
            Self::EndDay => w.s_settle_end_day(),
            Self::Candidate => w.s_settle_candidate(),
            Self::Employer => w.s_settle_employer(),
            Self::Informed(_) => w.s_settle_informed(),
            Self::Goal => w.s_settle_goal(),
            Self::Step => w.s_settle_step(),
            Self::Placement => w.s_settle_placement(),
            Self::Talk => w.s_settle_talk(),
            Self::StepsDone => {
                let (done, all) = steps_done(traject);
                return w.s_settle_steps(all, done);
            }
            Self::GoalsReached => {
                let (done, all) = goals_reached(traject);
                return w.s_settle_goals(all, done);
            }
            Self::Evaluation => w.s_settle_evaluation(),
            Self::Adjustments => w.s_settle_adjustments(),
            Self::Outcome => w.s_settle_outcome(),
        }
        .to_owned()
    }

    /// Where it is done; nothing for what stands on the same page.
    pub fn door(self, log: TrajectId) -> Option<Route> {
        match self {
            Self::Job | Self::EndDay => None,
            Self::Candidate | Self::Employer | Self::Placement => {
                Some(Route::TrajectPeople { log })
            }
            Self::Informed(_) => Some(Route::Explained {}),
            Self::Goal | Self::GoalsReached => Some(Route::TrajectGoals { log }),
            Self::Step | Self::StepsDone => Some(Route::TrajectSteps { log }),
            Self::Talk | Self::Evaluation => Some(Route::TrajectTalks { log }),
            Self::Adjustments => Some(Route::TrajectAdjustments { log }),
            Self::Outcome => Some(Route::Outcome { log }),
        }
    }
}

fn is_declined(it: &Adjustment) -> bool {
    matches!(it.verdict, Some((Verdict::NotNow, _)))
}

fn steps_done(traject: &Traject) -> (u32, u32) {
    counted(traject.visible_steps(), |(_, step)| step.status() == Status::Done)
}

fn goals_reached(traject: &Traject) -> (u32, u32) {
    counted(traject.open_goals(), |(_, goal)| *goal.reached.get() >= Level::Expected)
}

fn last_evaluation(traject: &Traject) -> Option<Stage> {
    let visible = traject.evaluations.values().filter(|it| !it.hidden.get());
    let last = visible.max_by_key(|it| *it.when.get())?;
    Some(last.stage(traject.taking_part()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_fixture::TestFixture;
    use shared::record::outline::unsettled;

    /// The rule book asks for some of these before the next phase: what it asks for stands in the list of that phase.
    #[test]
    fn what_the_rule_book_misses_is_open_in_the_list() {
        let mut coach = TestFixture::new();
        let log = coach.open("Samir");
        let traject = coach.phone().traject(log).expect("just opened");
        for phase in Phase::ALL {
            let lack = phase.next().and_then(|next| unsettled(traject, next));
            let mut open = needs(phase).iter().filter(|it| it.standing(traject) == Standing::Open);
            assert!(lack.is_none() || open.next().is_some(), "{phase:?}: {lack:?}");
        }
        let candidate = Need::Candidate.standing(traject);
        assert_eq!((candidate, Need::Goal.standing(traject)), (Standing::Settled, Standing::Open));
    }
}
