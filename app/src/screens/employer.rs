//! The employer's screens.

mod feedback;
mod today;

pub use feedback::Feedback;
pub use today::EmployerToday;
