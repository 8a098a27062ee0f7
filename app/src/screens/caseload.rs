//! The trajecten of a coach.

mod candidates;
mod cockpit;
mod dots;
mod grouping;
mod keys;
mod order;
mod person;
mod picture;
mod quick_check_in;
mod side_list;
mod table;

pub use candidates::Candidates;
pub use cockpit::Candidate;
