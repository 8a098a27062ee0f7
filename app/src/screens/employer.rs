//! The employer's screens.

mod feedback;
mod learners;
mod today;

pub use feedback::Feedback;
pub use today::EmployerToday;
