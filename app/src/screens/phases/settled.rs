//! What must be settled in a phase, in words, and where it is done. What it is, by whom and whether the records say so is the
//! rule book's. Knows no screen.

use shared::id::TrajectId;
use shared::record::Traject;
use shared::settling::{Need, goals_reached, steps_done};
use shared::text::Messages;

use crate::route::Route;

/// What it is, in words.
pub fn phrase(need: Need, w: Messages, traject: &Traject) -> String {
    match need {
        Need::Job => w.s_settle_job(),
        Need::EndDay => w.s_settle_end_day(),
        Need::Candidate => w.s_settle_candidate(),
        Need::Employer => w.s_settle_employer(),
        Need::Informed(_) => w.s_settle_informed(),
        Need::Training => w.s_settle_training(),
        Need::Places => w.s_settle_places(),
        Need::Chosen => w.s_settle_chosen(),
        Need::Goal => w.s_settle_goal(),
        Need::Step => w.s_settle_step(),
        Need::Placement => w.s_settle_placement(),
        Need::PlaceDays => w.s_settle_place_days(),
        Need::FlowOnDay => w.s_settle_flow_on_day(),
        Need::NextPlace => w.s_settle_next_place(),
        Need::Employers => w.s_settle_employers(),
        Need::Talk => w.s_settle_talk(),
        Need::Agreement => w.s_settle_agreement(),
        Need::StepsDone => {
            let (done, all) = steps_done(traject);
            return w.s_settle_steps(all, done);
        }
        Need::GoalsReached => {
            let (done, all) = goals_reached(traject);
            return w.s_settle_goals(all, done);
        }
        Need::Evaluation => w.s_settle_evaluation(),
        Need::Adjustments => w.s_settle_adjustments(),
        Need::Outcome => w.s_settle_outcome(),
    }
    .to_owned()
}

/// Where it is done.
pub fn door(need: Need, log: TrajectId) -> Route {
    match need {
        Need::Job | Need::EndDay => Route::EditOutline { log },
        Need::Candidate
        | Need::Employer
        | Need::Training
        | Need::Places
        | Need::Placement
        | Need::PlaceDays
        | Need::FlowOnDay
        | Need::NextPlace
        | Need::Employers => Route::TrajectPeople { log },
        Need::Chosen => Route::Introductions { log },
        Need::Informed(_) => Route::Explained {},
        Need::Goal | Need::GoalsReached => Route::TrajectGoals { log },
        Need::Step | Need::StepsDone => Route::TrajectSteps { log },
        Need::Talk | Need::Evaluation => Route::TrajectTalks { log },
        Need::Agreement => Route::Agreement { log },
        Need::Adjustments => Route::TrajectAdjustments { log },
        Need::Outcome => Route::Outcome { log },
    }
}

#[cfg(test)]
mod tests {
    use crate::test_fixture::TestFixture;
    use shared::record::outline::{Phase, unsettled};
    use shared::settling::settling;

    /// The rule book asks every phone for some of these before the next phase: they stand in the list of that phase.
    #[test]
    fn what_the_rule_book_misses_is_open_in_the_list() {
        let mut coach = TestFixture::new();
        let log = coach.open("Samir");
        let traject = coach.phone().traject(log).expect("just opened");
        for phase in Phase::ALL {
            let lack = phase.next().and_then(|next| unsettled(traject, next));
            let is_open = settling(traject, phase).iter().any(|it| !it.is_settled);
            assert!(lack.is_none() || is_open, "{phase:?}: {lack:?}");
        }
    }
}
