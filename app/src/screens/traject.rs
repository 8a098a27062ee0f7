//! One traject, for everyone who takes part in it; what each sees and may do is theirs.

mod adjustment;
mod adjustments;
mod answers;
mod appointment;
mod edit_goal;
mod edit_step;
mod evaluation;
mod goals;
mod history;
mod new_adjustment;
mod new_appointment;
mod new_evaluation;
mod new_goal;
mod new_step;
mod overview;
mod people;
mod steps;
mod talks;

pub use adjustment::Adjustment;
pub use adjustments::TrajectAdjustments;
pub use answers::Answers;
pub use appointment::Appointment;
pub use edit_goal::EditGoal;
pub use edit_step::EditStep;
pub use evaluation::Evaluation;
pub use goals::TrajectGoals;
pub use history::TrajectHistory;
pub use new_adjustment::NewAdjustment;
pub use new_appointment::NewAppointment;
pub use new_evaluation::NewEvaluation;
pub use new_goal::NewGoal;
pub use new_step::NewStep;
pub use overview::TrajectOverview;
pub use people::TrajectPeople;
pub use steps::TrajectSteps;
pub use talks::TrajectTalks;
