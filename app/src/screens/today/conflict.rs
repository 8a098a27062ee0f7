//! Where two people changed the same thing at once, and which screen lets someone choose. Knows no screen's inside.

use shared::change::Stamp;
use shared::id::TrajectId;
use shared::record::Traject;
use shared::record::adjustment::AdjustmentEdit;
use shared::record::appointment::AppointmentEdit;
use shared::record::evaluation::EvaluationEdit;
use shared::record::goal::{GoalEdit, GoalField};
use shared::record::main_task::MainTaskEdit;
use shared::record::placement::PlacementEdit;
use shared::record::step::{StepEdit, StepField};
use shared::record::{At, Edit, RecordId};

use crate::route::Route;

/// The first place in a traject where a choice between two versions waits.
pub fn first(traject: &Traject, log: TrajectId) -> Option<Route> {
    let mut waits = traject.doubled().into_iter();
    let is_asked = |field: &Vec<(Stamp, Edit)>| field.iter().any(|(_, edit)| is_read(edit));
    let record = waits.find(|record| traject.versions(*record).iter().any(is_asked))?;
    choice(traject, record, log)
}

/// Whether an edit writes what people read, and so are asked about: not where a thing stands, or whether. Without the words,
/// which a coach's first screen would have to bring along for every kind.
fn is_read(edit: &Edit) -> bool {
    !matches!(
        edit,
        Edit::Step(At(
            _,
            StepEdit::Set(StepField::Rank(_)) | StepEdit::Hide(_) | StepEdit::Confirm(_)
        )) | Edit::Goal(At(_, GoalEdit::Set(GoalField::Rank(_)) | GoalEdit::Hide(_)))
            | Edit::Placement(At(_, PlacementEdit::Hide(_)))
            | Edit::MainTask(At(_, MainTaskEdit::Hide(_)))
            | Edit::Evaluation(At(_, EvaluationEdit::Hide(_)))
            | Edit::Adjustment(At(_, AdjustmentEdit::Hide(_)))
            | Edit::Appointment(At(_, AppointmentEdit::Hide(_)))
    )
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
        RecordId::Rating(_)
        | RecordId::WorkSample(_)
        | RecordId::CheckIn(_)
        | RecordId::Feedback(_)
        | RecordId::Comment(_)
        // Of a log that is no traject.
        | RecordId::Preferences(()) => return None,
    })
}
