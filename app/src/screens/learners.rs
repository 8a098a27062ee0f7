//! Who learns at an employer: what is recorded of them, and what came of it.

mod follow_ups;
pub mod learner;
pub mod list;
mod records;
mod rest;
pub mod row;
pub mod threads;
mod words;

pub use follow_ups::FollowUps;
pub use learner::Learner;
pub use rest::RestOfWork;
