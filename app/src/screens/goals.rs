//! Learning goals: the candidate's own with its stairs and proof, and a traject's with their forms.

mod candidate_goals;
mod earlier;
mod edit_goal;
mod goal;
mod goal_card;
pub mod goal_form;
mod goal_view;
mod new_goal;
mod proof;
mod said;
mod seen;
mod traject_goals;

pub use candidate_goals::Goals;
pub use edit_goal::EditGoal;
pub use goal::Goal;
pub use new_goal::{NewGoal, begin_goal};
pub use proof::Proof;
pub use seen::Seen;
pub use traject_goals::TrajectGoals;
