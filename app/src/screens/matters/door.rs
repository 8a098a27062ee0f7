//! Which screen a reason to look leads to: what it is about. Knows no screen's inside.

use shared::attention::Reason;
use shared::id::TrajectId;

use crate::route::{MatterOf, Route};

/// The matter itself, or the record that shows it on top.
pub fn door(log: TrajectId, reason: Reason) -> Route {
    match reason {
        Reason::AdjustmentToCheck(adjustment) | Reason::AdjustmentProposed(adjustment) => {
            Route::Adjustment { log, adjustment }
        }
        Reason::EvaluationDue(evaluation) => Route::Evaluation { log, evaluation },
        Reason::NeedsHelp(step) | Reason::StepOverdue { step, .. } => {
            Route::Matter { log, of: MatterOf::Step(step) }
        }
        Reason::HardWeek(check_in) | Reason::ComeBack(check_in) => {
            Route::Matter { log, of: MatterOf::CheckIn(check_in) }
        }
        Reason::EmployerFlag(feedback, _) => {
            Route::Matter { log, of: MatterOf::Feedback(feedback) }
        }
        Reason::CannotCome(appointment) => {
            Route::Matter { log, of: MatterOf::Appointment(appointment) }
        }
        Reason::CannotTalk(evaluation) => {
            Route::Matter { log, of: MatterOf::Evaluation(evaluation) }
        }
        Reason::NotRight(point) => Route::Matter { log, of: MatterOf::Point(point) },
        Reason::Silent { .. } => Route::Matter { log, of: MatterOf::Silence },
        Reason::Absent(_) => Route::Workdays { log },
        Reason::Contested(_) => Route::Agreement { log },
        Reason::TermsEnd(placement) => Route::EditTerms { log, placement },
        Reason::Undecided(_) => Route::Introductions { log },
    }
}

/// Whether a reason is one of this matter.
pub fn is_of(reason: Reason, log: TrajectId, of: MatterOf) -> bool {
    door(log, reason) == Route::Matter { log, of }
}
