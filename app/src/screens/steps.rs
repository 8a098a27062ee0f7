//! Steps: the candidate's own list and step, and a traject's plan with its forms.

mod candidate_steps;
mod edit_step;
pub mod mark;
mod new_step;
pub mod own_step;
pub mod step;
pub mod step_fields;
mod step_form;
pub mod step_line;
mod step_row;
mod traject_steps;

pub use candidate_steps::Steps;
pub use edit_step::EditStep;
pub use new_step::NewStep;
pub use own_step::OwnStep;
pub use step::Step;
pub use traject_steps::TrajectSteps;
