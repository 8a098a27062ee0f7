//! Where a day starts: for each role its own.

pub mod candidate;
mod coach;
mod employer;
mod first_line;

pub use candidate::{CandidateToday, RestOfDay};
pub use coach::CoachToday;
pub use employer::EmployerToday;
pub use first_line::first_line;
