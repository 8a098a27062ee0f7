//! How it goes today: check-ins and feedback.

pub mod check_in;
pub mod check_in_fields;
mod check_in_to_adjustment;
pub mod feedback;
mod more;

pub use check_in::CheckIn;
pub use check_in_fields::{FACES, face_phrase};
pub use feedback::Feedback;
