//! Talks: appointments and evaluations, from planning to signing.

mod answer_cards;
mod answers;
mod appointment;
mod appointment_form;
pub mod candidate_talks;
mod conclusion;
mod evaluation;
mod new_appointment;
mod new_evaluation;
mod traject_talks;

pub use answers::Answers;
pub use appointment::Appointment;
pub use candidate_talks::Talks;
pub use evaluation::Evaluation;
pub use new_appointment::NewAppointment;
pub use new_evaluation::NewEvaluation;
pub use traject_talks::TrajectTalks;
