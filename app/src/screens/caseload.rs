//! The trajecten of a coach.

mod candidates;
mod grouping;

pub use candidates::Candidates;
