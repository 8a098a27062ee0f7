//! Where a day starts: for each role its own.

pub mod candidate;
mod coach;
mod employer;
mod learners;

pub use candidate::{CandidateToday, LineCard, RestOfDay};
pub use coach::CoachToday;
pub use employer::EmployerToday;
