//! Where a day starts: for each role its own.

pub mod candidate;
mod coach;
mod employer;

pub use candidate::{CandidateToday, RestOfDay};
pub use coach::CoachToday;
pub use employer::EmployerToday;
