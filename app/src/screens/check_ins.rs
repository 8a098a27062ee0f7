//! How it goes today: check-ins and feedback.

mod check_in;
mod check_in_to_adjustment;
mod feedback;
mod more;

pub use check_in::{CheckIn, FACES, face_phrase};
pub use feedback::Feedback;
