//! On which screen of whose a record is read. Knows no words.

use shared::id::{PersonId, TrajectId};
use shared::record::comment::Subject;
use shared::record::point::{PointId, Purpose};
use shared::record::{LaterNews, RecordId, Traject};
use shared::role::Role;

use super::fresh::subject_record;
use crate::route::{MatterOf, Route};

/// Where this person reads a record.
pub fn place(log: TrajectId, traject: &Traject, record: RecordId, me: PersonId) -> Route {
    let Some(role) = traject.role(me) else { return Route::Home };
    match record {
        RecordId::Evaluation(evaluation) => Route::Evaluation { log, evaluation },
        RecordId::Adjustment(adjustment) => Route::Adjustment { log, adjustment },
        RecordId::Appointment(appointment) => Route::Appointment { log, appointment },
        RecordId::Comment(id) => match traject.comments.get(&id) {
            Some(fact) if is_own_feedback(traject, fact.what.about, me) => Route::Learner { log },
            Some(fact) => place(log, traject, subject_record(fact.what.about), me),
            None => Route::Home,
        },
        RecordId::Step(step) => match role {
            Role::Candidate => Route::Step { step },
            Role::Coach => Route::EditStep { log, step },
            Role::Employer | Role::Manager => Route::TrajectSteps { log },
        },
        RecordId::Goal(goal) => of_goal(log, goal, role),
        RecordId::Rating(id) => match traject.ratings.get(&id) {
            Some(fact) => of_goal(log, fact.what.goal, role),
            None => Route::Home,
        },
        RecordId::CheckIn(_) | RecordId::Feedback(_) | RecordId::WorkSample(_) => match role {
            Role::Candidate => Route::Seen,
            Role::Coach | Role::Employer | Role::Manager => Route::TrajectOverview { log },
        },
        RecordId::Point(id) => of_point(log, traject, id, role),
        RecordId::Outline(())
        | RecordId::Member(_)
        | RecordId::Placement(_)
        | RecordId::MainTask(_)
        | RecordId::Outcome(())
        | RecordId::Preferences(()) => Route::Home,
        RecordId::Later(id) => match traject.later_news(id) {
            Some(LaterNews::Agreement | LaterNews::Objection(_)) => Route::Agreement { log },
            Some(LaterNews::Message(_)) => Route::Messages { log },
            Some(LaterNews::Absence(_) | LaterNews::Hours(_) | LaterNews::FlowOn(_)) => {
                Route::Workdays { log }
            }
            Some(LaterNews::Introduction(_)) => match role {
                Role::Candidate => Route::Talks,
                Role::Coach | Role::Employer | Role::Manager => Route::Introductions { log },
            },
            Some(LaterNews::Suggestion(_) | LaterNews::SuggestionAnswer(_)) => {
                Route::TrajectIdeas { log }
            }
            None => Route::Home,
        },
    }
}

/// A point stands where it was raised; a coach finds it on the table, or as a matter.
fn of_point(log: TrajectId, traject: &Traject, id: PointId, role: Role) -> Route {
    let Some(point) = traject.points.get(&id) else { return Route::Home };
    match (point.purpose, role) {
        (Purpose::Talk, Role::Candidate) => Route::Talks,
        (Purpose::Talk, _) => Route::TrajectTalks { log },
        (Purpose::Correction, Role::Candidate) => match point.goal {
            Some(goal) => Route::Goal { goal },
            None => Route::MyData,
        },
        (Purpose::Restriction, Role::Candidate) => Route::MyData,
        (Purpose::Correction | Purpose::Restriction, _) => {
            Route::Matter { log, of: MatterOf::Point(id) }
        }
    }
}

/// What came of one's own feedback stands beside it.
fn is_own_feedback(traject: &Traject, about: Subject, me: PersonId) -> bool {
    let Subject::Feedback(id) = about else { return false };
    traject.feedback.get(&id).is_some_and(|fact| fact.by.author == me)
}

fn of_goal(log: TrajectId, goal: shared::record::goal::GoalId, role: Role) -> Route {
    match role {
        Role::Candidate => Route::Goal { goal },
        Role::Coach | Role::Employer | Role::Manager => Route::TrajectGoals { log },
    }
}
