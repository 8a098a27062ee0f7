//! Where two people changed the same thing at once, and which screen lets someone choose. Knows no screen's inside.

use shared::id::TrajectId;
use shared::record::{RecordId, Traject};

use crate::route::Route;

/// The first place in a traject where a choice between two versions waits.
pub fn first(traject: &Traject, log: TrajectId) -> Option<Route> {
    choice(traject, *traject.doubled().first()?, log)
}

/// The screen with the choice; a fact is said once, so that there is nothing to choose.
fn choice(traject: &Traject, record: RecordId, log: TrajectId) -> Option<Route> {
    Some(match record {
        RecordId::Outline(()) => Route::TrajectOverview { log },
        RecordId::Step(step) => Route::EditStep { log, step },
        RecordId::Goal(goal) => Route::EditGoal { log, goal },
        RecordId::Member(person) => Route::Member { log, person },
        RecordId::Placement(placement) => Route::EditPlacement { log, placement },
        RecordId::MainTask(task) => {
            let placement = traject.main_tasks.get(&task)?.placement;
            Route::EditPlacement { log, placement }
        }
        RecordId::Adjustment(adjustment) => Route::Adjustment { log, adjustment },
        RecordId::Appointment(appointment) => Route::Appointment { log, appointment },
        RecordId::Evaluation(evaluation) => Route::Evaluation { log, evaluation },
        RecordId::Outcome(()) => Route::Outcome { log },
        RecordId::Point(_) => Route::Talks,
        RecordId::Rating(_)
        | RecordId::WorkSample(_)
        | RecordId::CheckIn(_)
        | RecordId::Feedback(_)
        | RecordId::Comment(_)
        // Of a log that is no traject.
        | RecordId::Preferences(()) => return None,
        RecordId::Later(id) if traject.path().workdays.contains_key(&id.id()) => {
            Route::Workdays { log }
        }
        // Asked by names of its own.
        RecordId::Later(_) => return None,
    })
}
